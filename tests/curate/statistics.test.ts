import { describe, expect, it } from "vitest";
import type { Area, Indicator, Observation } from "../../src/core/types.ts";
import type { Curated } from "../../src/curate/read.ts";
import { checkStatistics } from "../../src/curate/statistics/check.ts";
import { area, GUANGZHOU, HUANGPU, madeUp, period, TIANHE, unprinted } from "../made-up.ts";
import { INDICATORS } from "../world/indicators.ts";

// All figures are made up.

const [ANY] = INDICATORS;
const TEXT = { zh: "区", en: "district" };

function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
  if (!ANY) throw new Error("the world has no indicator");
  const { id: _, growth: _growth, variants: _variants, breaks: _breaks, account: _account, ...rest } = ANY;
  return { ...rest, id: id as Indicator["id"], kind: "level", additive: true, ...more };
}

const CITY: readonly Area[] = [
  { code: GUANGZHOU, level: "city", name: TEXT, short: TEXT },
  { code: TIANHE, level: "district", parent: GUANGZHOU, name: TEXT, short: TEXT },
  { code: HUANGPU, level: "district", parent: GUANGZHOU, from: "2014", name: TEXT, short: TEXT },
];

const LEVELS = [
  "gdp",
  "va-primary",
  "va-secondary",
  "va-tertiary",
  "financial-va",
  "census-population",
  "census-male",
  "census-female",
  "resident-population",
  "land-area",
].map((id) => indicator(id));

const CATALOGUE: readonly Indicator[] = [
  ...LEVELS,
  indicator("exports-usd", { growth: "exports-usd-growth" as Indicator["id"] }),
  indicator("retail-sales", { growth: "retail-sales-growth" as Indicator["id"] }),
  ...["exports-usd-growth", "retail-sales-growth", "share-primary", "share-secondary", "share-tertiary"].map(
    (id) => indicator(id, { kind: "share", additive: false }),
  ),
  ...["gdp-per-capita", "population-density"].map((id) =>
    indicator(id, { kind: "average", additive: false }),
  ),
];

type Told = Partial<Observation>;

function of(id: string, value: number, more: Told = {}): Observation {
  return madeUp({ indicator: id as Indicator["id"], value, step: 0.1, ...more });
}

/** The only kind that has anything to say about the figures, and how it came out. */
function outcomeOf(kind: string, figures: readonly Observation[]) {
  const curated: Curated = {
    areas: CITY,
    topics: [],
    units: [],
    indicators: CATALOGUE,
    vintages: [],
    indices: [],
    release: { date: "2026-01-01", changes: [] },
    sources: [],
    formerSources: [],
    observations: figures,
  };
  const { tally, failing } = checkStatistics(curated);
  const counts = Object.entries(tally).find(([name]) => name === kind)?.[1];
  const outcomes = Object.entries(counts ?? {}).flatMap(([name, count]) => (count > 0 ? [name] : []));
  return { outcomes, failing };
}

const SOURCE = (name: string) => ({ source: name as Observation["source"] });
const YEAR = (text: string) => ({ period: period(text) });
const city = (value: number, more: Told = {}) => of("gdp", value, { area: GUANGZHOU, ...more });
const parts = (a: number, b: number) => [of("gdp", a), of("gdp", b, { area: HUANGPU })];
const sectors = (a: number, b: number, c: number, more: Told = {}) => [
  of("va-primary", a, more),
  of("va-secondary", b, more),
  of("va-tertiary", c, more),
];
const growth = (id: string, rate: number, before: number, now: number) => [
  of(`${id}-growth`, rate),
  of(id, before, YEAR("2021")),
  of(id, now),
];

describe("identities between statistics", () => {
  it.each<[string, string, readonly Observation[], string]>([
    ["districts that add up", "districts", [city(300), ...parts(100, 200)], "consistent"],
    ["districts within rounding", "districts", [city(300.1), ...parts(100, 200)], "consistent"],
    ["districts that do not add up", "districts", [city(310), ...parts(100, 200)], "inconsistent"],
    ["one district alone, less than the city", "districts", [city(300), of("gdp", 100)], "consistent"],
    ["one district alone, more than the city", "districts", [city(300), of("gdp", 400)], "inconsistent"],
    [
      "a city that is only a bound",
      "districts",
      [city(290, { bound: "at-least" }), ...parts(100, 200)],
      "undecided",
    ],
    [
      "an estimate of the city",
      "districts",
      [city(310, { status: "estimate" }), ...parts(100, 200)],
      "undecided",
    ],
    [
      "a city of another, unstated state",
      "districts",
      [city(310, { status: "unknown", ...SOURCE("other") }), ...parts(100, 200)],
      "undecided",
    ],
    ["growth that fits", "growth", growth("exports-usd", 10, 100, 110), "consistent"],
    ["growth that does not fit", "growth", growth("exports-usd", 12, 100, 110), "inconsistent"],
    ["growth over a base that may be revised", "growth", growth("retail-sales", 12, 100, 110), "undecided"],
    ["sectors that add up", "sectors", [of("gdp", 100), ...sectors(10, 40, 50)], "consistent"],
    ["sectors that do not", "sectors", [of("gdp", 100), ...sectors(10, 40, 55)], "inconsistent"],
    [
      "sectors whose prints are not known, within their digits",
      "sectors",
      [unprinted({ indicator: "gdp" as Indicator["id"], value: 101 }), ...sectors(10, 40, 50.6)],
      "consistent",
    ],
    [
      "shares that make a hundred",
      "shares",
      [of("share-primary", 10), of("share-secondary", 40), of("share-tertiary", 50)],
      "consistent",
    ],
    [
      "shares that do not",
      "shares",
      [of("share-primary", 10), of("share-secondary", 40), of("share-tertiary", 51)],
      "inconsistent",
    ],
    [
      "a share that fits",
      "quotient",
      [of("share-tertiary", 50), of("va-tertiary", 50), of("gdp", 100)],
      "consistent",
    ],
    [
      "a share that does not",
      "quotient",
      [of("share-tertiary", 50), of("va-tertiary", 60), of("gdp", 100)],
      "inconsistent",
    ],
    [
      "men and women",
      "sum",
      [of("census-population", 9), of("census-male", 4), of("census-female", 5)],
      "consistent",
    ],
    [
      "men and women, one lost",
      "sum",
      [of("census-population", 9), of("census-male", 4), of("census-female", 4)],
      "inconsistent",
    ],
    ["a part within its whole", "within", [of("va-tertiary", 50), of("financial-va", 20)], "consistent"],
    ["a part beyond its whole", "within", [of("va-tertiary", 50), of("financial-va", 60)], "inconsistent"],
    [
      "a census near the end of its year",
      "census",
      [of("census-population", 1_000_000), of("resident-population", 102)],
      "consistent",
    ],
    [
      "a census far from it",
      "census",
      [of("census-population", 1_000_000), of("resident-population", 105)],
      "inconsistent",
    ],
    [
      "GDP per head",
      "per-head",
      [of("gdp-per-capita", 100_000), of("resident-population", 102), of("gdp", 1000)],
      "consistent",
    ],
    [
      "GDP per head of somebody else",
      "per-head",
      [of("gdp-per-capita", 100_000), of("resident-population", 110), of("gdp", 1000)],
      "inconsistent",
    ],
    [
      "a density",
      "density",
      [of("population-density", 10_000), of("land-area", 100), of("resident-population", 100)],
      "consistent",
    ],
    [
      "a density over the one of two lands that fits",
      "density",
      [
        of("population-density", 10_000),
        of("land-area", 100, YEAR("undated")),
        of("land-area", 137, { ...YEAR("undated"), ...SOURCE("other") }),
        of("resident-population", 100),
      ],
      "consistent",
    ],
    [
      "a density over none that fits",
      "density",
      [of("population-density", 10_000), of("land-area", 137), of("resident-population", 100)],
      "inconsistent",
    ],
    ["a year that goes on", "clock", [of("gdp", 50, YEAR("2022-01/2022-06")), of("gdp", 100)], "consistent"],
    [
      "a year that goes back",
      "clock",
      [of("gdp", 150, YEAR("2022-01/2022-06")), of("gdp", 100)],
      "inconsistent",
    ],
  ])("%s: %s is %s", (_, kind, figures, expected) => {
    const { outcomes, failing } = outcomeOf(kind, figures);
    expect(outcomes).toEqual([expected]);
    const failed = failing.filter(({ identity }) => identity === kind);
    const isListed = expected !== "consistent" && !figures.some(({ bound }) => bound === "at-least");
    expect(failed.map(({ verdict }) => verdict)).toEqual(isListed ? [expected] : []);
  });

  it("need one basis: another vintage, another territory or a part of the area is no counterpart", () => {
    const wrong: readonly Told[] = [
      { vintage: "gdp-after-census-5" },
      { boundary: "2010" },
      { coverage: "excludes-dapeng" },
      { scope: TEXT },
      { nature: "target" },
    ];
    for (const more of wrong) {
      const figures = [of("gdp", 100, { vintage: "gdp-after-census-4" }), ...sectors(10, 40, 90, more)];
      expect(outcomeOf("sectors", figures).outcomes).toEqual([]);
    }
  });

  it("take the districts of the time: 黄埔 of today is no part of the city of 2010", () => {
    const figures = [city(100, YEAR("2010")), of("gdp", 100, YEAR("2010"))];
    expect(outcomeOf("districts", figures).outcomes).toEqual(["consistent"]);
    expect(outcomeOf("districts", [city(150, YEAR("2010")), ...figures.slice(1)]).outcomes).toEqual([
      "inconsistent",
    ]);
  });

  it("know no stock that must not fall", () => {
    const figures = [of("resident-population", 150, YEAR("2022-01/2022-06")), of("resident-population", 100)];
    expect(outcomeOf("clock", figures).outcomes).toEqual([]);
  });
});

describe("what a failing identity puts in doubt", () => {
  const failing = (figures: readonly Observation[]) => outcomeOf("sectors", figures).failing[0];

  it("is every figure of it, where none is printed by another source", () => {
    expect(failing([of("gdp", 100), ...sectors(10, 40, 55)])?.doubts).toBeUndefined();
  });

  it("is the single side, where the other is printed by several", () => {
    const figures = [of("gdp", 100), ...sectors(10, 40, 55), ...sectors(10, 40, 55, SOURCE("other"))];
    expect(failing(figures)?.doubts).toEqual(["a"]);
  });

  it("has a name, a reason with its numbers and a key for every figure", () => {
    const record = failing([of("gdp", 100), ...sectors(10, 40, 55)]);
    expect(record?.why.zh).toContain("左边为105，右边为100，相差5");
    expect(Object.values(record?.operands ?? {})).toContainEqual({
      key: `va-primary|${area("440106")}|2022|made-up`,
    });
  });
});
