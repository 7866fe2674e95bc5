import { describe, expect, it } from "vitest";
import { presentDistricts } from "../../src/core/dataset.ts";
import { coursesOf, ENOUGH_PERIODS } from "../../src/core/profile-course.ts";
import { fieldOf, positionOf } from "../../src/core/profile.ts";
import type { Field, Position, Unplaced } from "../../src/core/profile.ts";
import { binsOf, fullestBins, spreadOf } from "../../src/core/spread.ts";
import type { AreaCode, Indicator, Observation } from "../../src/core/types.ts";
import type { Polarity } from "../../src/core/types.ts";
import { data, measured } from "../kept/kept.ts";
import { cell, madeUp, madeUpPartition, period, TIANHE } from "../made-up.ts";

const DISTRICTS = presentDistricts(data.areas);

/** A field of made-up figures, one row a figure. */
function fieldFrom(observations: readonly Observation[], polarity: Polarity = "higher"): Field {
  const partition = madeUpPartition(observations, { polarity });
  return fieldOf(data, { ...measured("gdp"), partition }, DISTRICTS);
}

/** Figures of the first districts in code order: the first is 荔湾. */
function figures(values: readonly number[], at = "2022", fields: Partial<Observation> = {}) {
  return values.map((value, index) =>
    madeUp({ area: DISTRICTS[index] as AreaCode, value, period: period(at), ...fields }),
  );
}

const [FIRST] = DISTRICTS as [AreaCode];

function placeOf(field: Field, district: AreaCode = FIRST): Position | Unplaced {
  return positionOf(data, field, district);
}

describe("a place", () => {
  it("is given with five comparable peers and not with four", () => {
    expect(placeOf(fieldFrom(figures([6, 5, 4, 3, 2, 1]))).kind).toBe("placed");
    expect(placeOf(fieldFrom(figures([5, 4, 3, 2, 1])))).toMatchObject({ reason: "too-few", peers: 4 });
  });

  it("prefers the latest of the well covered years", () => {
    const field = fieldFrom([
      ...figures([9, 8, 7, 6, 5, 4, 3, 2, 1, 0], "2020"),
      ...figures([9, 8, 7, 6, 5, 4, 3, 2], "2021"),
      ...figures([9, 8, 7, 6, 5, 4], "2022"),
    ]);
    expect(placeOf(field)).toMatchObject({ period: "2021" });
  });

  it.each<[string, readonly Observation[], Partial<Unplaced>]>([
    [
      "other-period",
      [...figures([1], "2019"), ...figures([0, 6, 5, 4, 3, 2, 1]).slice(1)],
      { period: period("2022") },
    ],
    ["no-figure", figures([0, 6, 5, 4, 3, 2, 1]).slice(1), {}],
    [
      "bounded",
      [...figures([9], "2022", { bound: "at-least" }), ...figures([0, 6, 5, 4, 3, 2, 1]).slice(1)],
      {},
    ],
    [
      "estimate",
      [...figures([9], "2022", { status: "estimate" }), ...figures([0, 6, 5, 4, 3, 2, 1]).slice(1)],
      {},
    ],
    [
      "part",
      [
        ...figures([9], "2022", { scope: { zh: "一街", en: "one" } }),
        ...figures([0, 6, 5, 4, 3, 2, 1]).slice(1),
      ],
      {},
    ],
  ])("is refused with the reason %s", (reason, observations, more) => {
    expect(placeOf(fieldFrom(observations))).toMatchObject({ kind: "unplaced", reason, ...more });
  });

  it("stays unknown for 越秀's retail sales, whose latest figure is of another year", () => {
    const field = fieldOf(data, measured("retail-sales"), DISTRICTS);
    expect(placeOf(field, "440104" as AreaCode)).toMatchObject({ kind: "unplaced", reason: "other-period" });
  });
});

describe("a quarter", () => {
  const CITY = 11;
  /** Averages of the city's districts, the best first where nothing else is said; the last are missing. */
  const averages = (values: readonly number[], at = "2022") => figures(values, at);
  const from = (observations: readonly Observation[], indicator: Partial<Indicator> = {}) => {
    const partition = madeUpPartition(observations, { kind: "average", polarity: "higher", ...indicator });
    const field = fieldOf(data, { ...measured("gdp"), partition }, DISTRICTS);
    const answer = positionOf(data, field, FIRST);
    return answer.kind === "placed" ? answer : undefined;
  };
  const down = (own: number, count = CITY) => [
    own,
    ...Array.from({ length: count - 1 }, (_, at) => 200 - 10 * at),
  ];
  const last = (fields: Partial<Observation>) => madeUp({ area: DISTRICTS[CITY - 1] as AreaCode, period: period("2022"), ...fields }); // oxfmt-ignore

  it.each<[string, readonly Observation[], Partial<Indicator>, string | undefined]>([
    ["is the top one for the second of a whole city", averages(down(195)), {}, "top"],
    ["is none for the third", averages(down(185)), {}, undefined],
    ["is the bottom one for the last", averages(down(1)), {}, "bottom"],
    ["turns round where lower is better", averages(down(1)), { polarity: "lower" }, "top"],
    ["is not judged where neither is better", averages(down(300)), { polarity: "neutral" }, undefined],
    ["is not judged for a total", averages(down(300)), { kind: "level" }, undefined],
    ["is left open by a tie over its edge", averages(down(190)), {}, undefined],
    ["holds for the first where one of the city is missing", averages(down(300, 10)), {}, "top"],
    ["is left open for the second where one is missing", averages(down(195, 10)), {}, undefined],
    [
      "is decided by a bound of the one that is missing",
      [...averages(down(195, 10)), last({ value: 5, bound: "at-most" })],
      {},
      "top",
    ],
    [
      "is excluded by such a bound on the other side",
      [...averages(down(195, 10)), last({ value: 250, bound: "at-least" })],
      {},
      undefined,
    ],
    [
      "counts an estimate as missing",
      [...averages(down(195, 10)), last({ value: 5, status: "estimate" })],
      {},
      undefined,
    ],
  ])("%s", (_, observations, indicator, expected) => {
    expect(from(observations, indicator)?.claim?.kind).toBe(expected);
  });

  it("says nothing of a city that all districts exclude", () => {
    const second = averages(down(195));
    const others = DISTRICTS.slice(CITY).map((area) => madeUp({ area, value: 900, period: period("2022") }));
    expect(from([...second, ...others])?.claim).toBeUndefined();
  });

  it("is taken from the newest period in which it holds, unless a newer one excludes it", () => {
    const older = averages(down(300), "2020");
    expect(from([...older, ...averages(down(300, 7), "2022")])).toMatchObject({ period: "2020" });
    expect(from([...older, ...averages(down(125), "2022")])?.claim).toBeUndefined();
  });

  it("is not claimed of a functional area, and none is counted among the districts", () => {
    const zone = DISTRICTS.find((area) => data.areas.get(area)?.level === "functional");
    const all = DISTRICTS.map((area, at) => madeUp({ area, value: 100 - at, period: period("2022") }));
    const partition = madeUpPartition(all, { kind: "average", polarity: "higher" });
    const field = fieldOf(data, { ...measured("gdp"), partition }, DISTRICTS);
    expect(positionOf(data, field, FIRST)).toMatchObject({ rank: { of: 20 }, claim: { kind: "top" } });
    expect(zone && positionOf(data, field, zone)).not.toHaveProperty("claim");
  });
});

describe("a course", () => {
  const peers = [50, 60, 70, 80, 90, 95];
  const series = (own: readonly (number | undefined)[], from = 2018) =>
    own.flatMap((value, index) => {
      const at = String(from + index);
      const others = figures([0, ...peers], at).slice(1);
      return value === undefined ? others : [...figures([value], at), ...others];
    });
  const coursesIn = (own: readonly (number | undefined)[]) => coursesOf(data, fieldFrom(series(own)), FIRST);

  it.each<[string, readonly (number | undefined)[], readonly (readonly [string, boolean, number])[]]>([
    ["needs three comparable periods", [30, 40], []],
    [
      "rises against median and leader alike",
      [30, 40, 45],
      [
        ["median", true, 3],
        ["leader", true, 3],
      ],
    ],
    ["is none where the gap turns", [30, 45, 40], []],
    ["has nothing to catch up with ahead of the leader", [100, 110, 120], [["median", true, 3]]],
    [
      "is told from where it began to move one way",
      [60, 30, 40, 45],
      [
        ["median", true, 3],
        ["leader", true, 3],
      ],
    ],
  ])("%s", (_, own, expected) => {
    expect(coursesIn(own).map(({ against, better, points }) => [against, better, points.length])).toEqual(
      expected,
    );
  });

  it("names the years without a figure and fills none in", () => {
    const [course] = coursesIn([30, undefined, 40, 45]);
    expect(course).toMatchObject({ missing: ["2019"] });
    expect(course?.points.map((point) => point.period)).toEqual(["2018", "2020", "2021"]);
  });

  it("never crosses a break", () => {
    const field = fieldOf(data, measured("gdp"), DISTRICTS);
    for (const district of DISTRICTS)
      for (const { points } of coursesOf(data, field, district)) {
        expect(points.length).toBeGreaterThanOrEqual(ENOUGH_PERIODS);
        const years = points.map((point) => Number(point.period));
        expect(Math.min(...years) >= 2019 && Math.max(...years) <= 2023).toBe(true);
      }
  });
});

describe("a spread", () => {
  const cells = [1, 2, 3, 4, 10].map((value, index) => cell(DISTRICTS[index] ?? TIANHE, value));

  it("has its quartiles, ends and mean", () => {
    expect(spreadOf(cells)).toMatchObject({ n: 5, lowerQuartile: 2, median: 3, upperQuartile: 4, mean: 4 });
    expect(spreadOf([])).toBeUndefined();
  });

  it("falls into classes of equal width that hold every value once", () => {
    const bins = binsOf(cells);
    expect(bins.reduce((sum, bin) => sum + bin.cells.length, 0)).toBe(5);
    expect(fullestBins(bins).map((bin) => bin.cells.length)).toEqual([3]);
  });
});
