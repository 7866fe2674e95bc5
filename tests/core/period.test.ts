import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePeriods,
  familyOf,
  isPeriod,
  liesBetween,
  yearOf,
  yearsApart,
} from "../../src/core/period.ts";
import type { Period } from "../../src/core/types.ts";
import { period } from "../made-up.ts";

const year = fc.integer({ min: 1949, max: 2049 });
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, "0"));
const yearMonth = fc.tuple(year, month).map(([y, m]) => `${y}-${m}`);
const anyPeriod: fc.Arbitrary<Period> = fc
  .oneof(
    year.map(String),
    yearMonth,
    fc.tuple(yearMonth, yearMonth).map((ends) => ends.sort().join("/")),
    fc.constant("undated"),
  )
  .map(period);

describe("isPeriod", () => {
  it.each([
    ["2022", true],
    ["2016-03", true],
    ["2016-01/2016-09", true],
    ["2020-09/2021-08", true],
    ["undated", true],
    ["2016-09/2016-01", false],
    ["2016-13", false],
    ["2016-00", false],
    ["2016-3", false],
    ["2015/2016", false],
    ["2016-01/2016", false],
    ["22", false],
    ["2016-03-01", false],
    ["2016年", false],
    [" 2016", false],
    ["2016\n", false],
    ["", false],
    ["2016-01/2016-02/2016-03", false],
  ])("%j: %s", (text, expected) => {
    expect(isPeriod(text)).toBe(expected);
  });

  it("accepts every period and no text that only looks like one", () => {
    fc.assert(fc.property(anyPeriod, (at) => isPeriod(at) && !isPeriod(`${at} `) && !isPeriod(`${at}/`)));
  });
});

describe("familyOf", () => {
  it.each([
    ["2022", "year"],
    ["2016-03", "month"],
    ["2016-01/2016-09", "01-09"],
    ["2020-09/2021-08", "09-+1.08"],
    ["2018-01/2020-12", "01-+2.12"],
    ["undated", "undated"],
  ])("%s belongs to %s", (at, family) => {
    expect(familyOf(period(at))).toBe(family);
  });

  it("does not change from year to year", () => {
    const later = (at: Period) => period(at.replace(/\d{4}/g, (digits) => String(Number(digits) + 7)));
    fc.assert(fc.property(anyPeriod, (at) => familyOf(later(at)) === familyOf(at)));
  });
});

describe("comparePeriods", () => {
  it.each([
    [
      ["2022", "2020", "2021"],
      ["2020", "2021", "2022"],
    ],
    [
      ["2016", "2016-01/2016-09", "2016-03"],
      ["2016-03", "2016-01/2016-09", "2016"],
    ],
    [
      ["undated", "2049", "2000"],
      ["2000", "2049", "undated"],
    ],
    [
      ["2016-12", "2016"],
      ["2016", "2016-12"],
    ],
  ])("orders %j as %j", (given, expected) => {
    expect(given.map(period).sort(comparePeriods)).toEqual(expected);
  });

  it("is a total order", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        const [ab, ba, bc, ac] = [
          comparePeriods(a, b),
          comparePeriods(b, a),
          comparePeriods(b, c),
          comparePeriods(a, c),
        ];
        expect(ab + ba).toBe(0);
        expect(ab === 0).toBe(a === b);
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("yearOf and yearsApart", () => {
  it.each([
    ["2022", 2022],
    ["2016-12", 2016],
    ["2016-01", 2016],
    ["2020-09/2021-08", 2021],
    ["undated", undefined],
  ])("%s ends in %s", (at, expected) => {
    expect(yearOf(period(at))).toBe(expected);
  });

  it.each([
    ["2019", "2022", 3],
    ["2016-03", "2016-09", 0.5],
    ["2016-01/2016-12", "2016", 0],
    ["2016", "undated", 0],
  ])("%s and %s are %d years apart", (a, b, expected) => {
    expect(yearsApart(period(a), period(b))).toBe(expected);
    expect(yearsApart(period(b), period(a))).toBe(expected);
  });
});

describe("liesBetween", () => {
  const census = { after: period("2018"), before: period("2019") };

  it.each([
    ["2018", "2019", true],
    ["2016", "2024", true],
    ["2018-01/2018-09", "2019-01/2019-06", true],
    ["2018-06", "2018-12", false],
    ["2017", "2018", false],
    ["2019", "2020", false],
    ["2019", "2019", false],
    ["2018", "2018-07/2019-06", false],
  ])("between %s and %s: %s", (a, b, expected) => {
    expect(liesBetween(census, period(a), period(b))).toBe(expected);
  });

  it("does not depend on which of the two comes first", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => liesBetween(census, a, b) === liesBetween(census, b, a)),
    );
  });
});
