import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonPlace } from "../../src/data/json-place.ts";

it.each([
  ["a text that is none", "hello", { line: 1, sign: 1 }],
  ["a comma too many", '{\n  "a": 1,\n}', { line: 3, sign: 1 }],
  ["a comma too few", '{\n  "a": 1\n  "b": 2\n}', { line: 3, sign: 3 }],
  ["a key without marks", "{ a: 1 }", { line: 1, sign: 3 }],
  ["something behind the end", "[] []", { line: 1, sign: 4 }],
  ["the wrong end", "[1}", { line: 1, sign: 3 }],
  ["nothing at all", "", "end"],
  ["a cut within a text", '{"title": "天', "end"],
  ["a cut within a list", '{"slides": [', "end"],
] as const)("names the place of %s", (_, text, place) => {
  expect(jsonPlace(text)).toEqual(place);
});

it("a text that was cut anywhere goes wrong at its end", () => {
  const any = fc.object({ maxDepth: 2, maxKeys: 3 }).map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(any, fc.nat(), (text, share) => {
      expect(jsonPlace(text.slice(0, share % text.length))).toBe("end");
    }),
  );
});
