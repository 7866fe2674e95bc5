import { expect, it } from "vitest";
import { carriedDigits } from "../../src/core/width.ts";

const INFINITE = Number.POSITIVE_INFINITY;

// Made-up figures, but for the first.
it.each([
  ["6,614.7 in 3.1万亿, which can be 21.0 to 21.7 %", 21.338, 21.0, 21.69, 3],
  ["what rounding hardly touches has four", 277412, 277400, 277424, 4],
  ["half a thousand of 98,929 leaves three", 98929, 98700, 99130, 3],
  ["no fewer than two", 21.3, 1, 60, 2],
  ["a print that is not known says nothing", 21.338, 21.338, 21.338, 4],
  ["nor does an open end", 21.338, 21.338, INFINITE, 4],
  ["nothing has digits as it stands", 0, -1, 1, 4],
  ["a fall has as many as a rise", -21.338, -21.69, -21.0, 3],
  ["a tenth left open at just a tenth", 2.5, 2.4, 2.6, 2],
] as const)("%s", (_, value, low, high, digits) => {
  expect(carriedDigits({ value, interval: { low, high } })).toBe(digits);
});
