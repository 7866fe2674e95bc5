import { expect, it } from "vitest";
import { readPixels } from "../../src/ui/take/read-pixels.ts";

it.each([
  ["1600", 1600],
  ["１６００", 1600],
  ["1,600 px", 1600],
  ["１，６００像素", 1600],
  [" 200 ", 200],
  ["16384", 16384],
  ["16385", undefined],
  ["199", undefined],
  ["", undefined],
  ["-600", undefined],
  ["600.5", undefined],
  ["1e3", undefined],
  ["abc", undefined],
])("%j is %o pixels", (text, pixels) => {
  expect(readPixels(text)).toBe(pixels);
});
