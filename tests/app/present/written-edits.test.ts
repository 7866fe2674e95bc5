// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart, rewritten, textOf, withText } from "../../../src/app/present/edit/written-edits.ts";
import { inWords } from "../../../src/app/present/written.ts";

const line = fc.string({ unit: fc.constantFrom("甲", "b", " "), maxLength: 4 });
const written = fc.oneof(line, fc.record({ zh: line, en: line }));
const locale = fc.constantFrom("zh" as const, "en" as const);

describe("whatever an author wrote,", () => {
  it("a change of one language leaves the other as it was, and nothing else changes", () => {
    fc.assert(
      fc.property(written, locale, line, (before, one, text) => {
        const after = rewritten(before, one, text);
        expect(inWords(after, one)).toBe(text);
        const other = one === "zh" ? "en" : "zh";
        if (typeof before !== "string") expect(inWords(after, other)).toBe(before[other]);
      }),
    );
  });

  it("both languages begin with the same words, and back again they are those of the page", () => {
    fc.assert(
      fc.property(written, locale, (before, one) => {
        const pair = apart(before, true, one);
        expect([inWords(pair, "zh"), inWords(pair, "en")]).toEqual([
          inWords(before, "zh"),
          inWords(before, "en"),
        ]);
        expect(apart(pair, false, one)).toBe(inWords(before, one));
      }),
    );
  });

  it("lines are the text that was typed, and those of the other language keep their places", () => {
    fc.assert(
      fc.property(fc.array(written), locale, fc.array(line, { minLength: 1 }), (before, one, typed) => {
        const text = typed.join("\n");
        const after = withText(before, one, text);
        const other = one === "zh" ? "en" : "zh";
        expect(textOf(after, one).replace(/\n+$/, "")).toBe(text.replace(/\n+$/, ""));
        if (before.some((part) => typeof part !== "string"))
          expect(textOf(after, other).replace(/\n+$/, "")).toBe(textOf(before, other).replace(/\n+$/, ""));
      }),
    );
  });
});
