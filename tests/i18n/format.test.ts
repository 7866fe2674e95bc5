import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Family } from "../../src/core/period.ts";
import type { Bound } from "../../src/core/types.ts";
import {
  boundMark,
  decimalsOf,
  formatDigits,
  formatFamily,
  formatFigure,
  formatNumber,
  formatPeriod,
  formatRatio,
  formatShort,
  MISSING,
  tickOf,
} from "../../src/i18n/format.ts";
import { plainScale } from "../../src/i18n/quantity.ts";
import { enumerated, listed, speak } from "../../src/i18n/text.ts";
import { figureOf, measured } from "../kept/kept.ts";
import { madeUp, period, stated, TIANHE } from "../made-up.ts";

describe("formatNumber", () => {
  it.each([
    [6215.72, 2, "6,215.72"],
    [6215.7, 2, "6,215.70"],
    [1234567, 0, "1,234,567"],
    [-2.35, 1, "−2.4"],
    [-1234.5, 1, "−1,234.5"],
    [0, 1, "0.0"],
    [-0.01, 1, "0.0"],
    [999.996, 2, "1,000.00"],
  ])("%d with %d decimals is %s", (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  it("never writes a hyphen for a minus", () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => !formatNumber(value, decimals).includes("-"),
      ),
    );
  });
});

describe("formatShort", () => {
  it.each([
    [6215.72, "6,216"],
    [28839, "28,840"],
    [1.44093, "1.441"],
    [0.123456, "0.1235"],
    [12, "12"],
    [12.5, "12.5"],
    [-0.5, "−0.5"],
    [-0, "0"],
    [1264447, "1,264,000"],
  ])("%d is %s", (value, expected) => {
    expect(formatShort(value)).toBe(expected);
  });

  it("shows at most four significant digits and stays within half a unit of the fourth", () => {
    const number = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, (value) => {
        const text = formatShort(value).replaceAll(",", "");
        const significant = text.replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
        expect(significant.length).toBeLessThanOrEqual(4);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 5.001e-4);
      }),
    );
  });
});

describe("formatRatio", () => {
  it.each([
    [1.44093, "1.44"],
    [3, "3"],
    [12.345, "12.3"],
    [1234.5, "1,230"],
  ])("%d times is %s", (value, expected) => {
    expect(formatRatio(value)).toBe(expected);
  });
});

describe("decimalsOf", () => {
  it.each([
    [1, 0],
    [100, 0],
    [1000, 0],
    [0.1, 1],
    [0.01, 2],
    [0.0001, 4],
    [0.000001, 6],
  ])("a step of %d needs %d decimals", (step, expected) => {
    expect(decimalsOf(step)).toBe(expected);
  });
});

const AS_IS = plainScale("");

describe("formatFigure", () => {
  it.each<[number, number, Bound, string]>([
    [6215.72, 0.01, "exact", "6,215.72"],
    [5430, 1, "exact", "5,430"],
    [5.1, 0.01, "exact", "5.10"],
    [6000, 1, "at-least", "≥6,000"],
    [5300, 1, "about", "≈5,300"],
    [10, 1, "at-most", "≤10"],
    [-2, 0.1, "exact", "−2.0"],
  ])("%d printed in steps of %d, %s: %s", (value, step, bound, expected) => {
    expect(formatFigure(stated(madeUp({ value, step, bound })), AS_IS)).toBe(expected);
  });

  it("gives a derived figure four significant digits", () => {
    expect(formatFigure(figureOf(measured("gdp", "share"), TIANHE, "2022"), AS_IS)).toBe("21.55");
  });

  it("can leave the mark out", () => {
    expect(formatDigits(stated(madeUp({ value: 6000, bound: "at-least" })), AS_IS)).toBe("6,000");
  });

  it("has a mark for each bound, and a dash for what is missing", () => {
    expect([
      boundMark("exact"),
      boundMark("about"),
      boundMark("at-least"),
      boundMark("at-most"),
      MISSING,
    ]).toEqual(["", "≈", "≥", "≤", "—"]);
  });
});

describe("formatPeriod", () => {
  it.each([
    ["2022", "2022年", "2022"],
    ["2016-03", "2016年3月", "Mar 2016"],
    ["2021-12", "2021年12月", "Dec 2021"],
    ["2016-01/2016-09", "2016年1—9月", "Jan–Sep 2016"],
    ["2020-09/2021-08", "2020年9月至2021年8月", "Sep 2020–Aug 2021"],
    ["undated", "未注明年份", "undated"],
  ])("%s: %s / %s", (at, zh, en) => {
    expect([formatPeriod(period(at), "zh"), formatPeriod(period(at), "en")]).toEqual([zh, en]);
  });
});

describe("formatFamily", () => {
  it.each<[Family, string, string]>([
    ["year", "年度", "Years"],
    ["month", "月度", "Months"],
    ["undated", "未注明年份", "Undated"],
    ["01-09", "1—9月", "Jan–Sep"],
    ["09-+1.08", "9月—次年8月", "Sep–Aug"],
  ])("%s: %s / %s", (family, zh, en) => {
    expect([formatFamily(family, "zh"), formatFamily(family, "en")]).toEqual([zh, en]);
  });
});

describe("tickOf", () => {
  it.each([
    ["2022", "2022"],
    ["2016-03", "2016-03"],
    ["2016-01/2016-09", "2016"],
  ])("%s is %s", (at, expected) => {
    expect(tickOf(period(at))).toBe(expected);
  });
});

describe("text", () => {
  it.each<[readonly string[], string, string, string]>([
    [[], "", "", ""],
    [["A"], "A", "A", "A"],
    [["A", "B"], "A、B", "A, B", "A and B"],
    [["A", "B", "C"], "A、B、C", "A, B, C", "A, B and C"],
  ])("lists %j", (items, zh, en, sentence) => {
    expect([listed("zh", items), listed("en", items), enumerated(items)]).toEqual([zh, en, sentence]);
  });

  it("speaks one language and keeps plain strings", () => {
    const parts = [{ zh: "共", en: "in all " }, "3"];
    expect([speak("zh", ...parts), speak("en", ...parts)]).toEqual(["共3", "in all 3"]);
  });
});
