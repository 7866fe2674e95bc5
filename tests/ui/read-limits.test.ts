import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundsIn } from "../../src/i18n/format.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { readLimits } from "../../src/ui/pickers/read-limits.ts";

describe("limits are read", () => {
  it.each<[string, string, string, readonly number[]]>([
    ["as numbers", "0 10 50", "", [0, 10, 50]],
    ["with thousands", "79,700 113,000", "", [79700, 113000]],
    ["with thousands apart by full-width commas", "79,700，113,000", "", [79700, 113000]],
    ["in one magnitude and without", "9,000 1.2万 3亿", "", [9000, 12000, 3e8]],
    ["in English magnitudes", "20k, 1.5m, 2bn", "", [20000, 1.5e6, 2e9]],
    ["with the unit that the page prints", "24.1万元/人 31.6万元/人", "元/人", [241000, 316000]],
    ["with a unit of several words", "1.5 billion yuan, 20 billion yuan", "billion yuan", [1.5, 20]],
    ["in full-width signs", "１０，２０、３０", "", [10, 20, 30]],
    ["in full-width signs with thousands", "１，２００、３，４００", "", [1200, 3400]],
    ["as percentages below zero", "−3.3% 0％ 5.6%", "%", [-3.3, 0, 5.6]],
    ["where commas can only part limits", "100,200,300", "", [100, 200, 300]],
  ])("%s", (_, text, unit, limits) => {
    expect(readLimits(text, unit)).toEqual({ limits });
  });

  it.each([
    ["79,700 abc", "读不出“abc”。", "“abc” cannot be read as a number."],
    ["113,000 79,700", "“79,700”不大于“113,000”。", "“79,700” is not above “113,000”."],
    ["12万5 13万", "读不出“12万5”。", "“12万5” cannot be read as a number."],
  ])("or what is wrong in %s is named", (text, zh, en) => {
    const read = readLimits(text, "");
    expect("problem" in read && read.problem.zh.startsWith(zh)).toBe(true);
    expect("problem" in read && read.problem.en.startsWith(en)).toBe(true);
  });

  it.each(LOCALES)("just as they are printed (%s)", (locale) => {
    const limit = fc
      .double({ min: -1e10, max: 1e10, noNaN: true })
      .map((value) => Number(value.toPrecision(6)) + 0);
    fc.assert(
      fc.property(fc.uniqueArray(limit, { minLength: 2, maxLength: 6 }), (drawn) => {
        const limits = drawn.filter((value) => value === 0 || Math.abs(value) > 1e-6).sort((a, b) => a - b);
        fc.pre(limits.length > 1);
        expect(readLimits(limits.map(roundsIn(limits, locale, 12)).join("\n"), "")).toEqual({ limits });
      }),
    );
  });
});
