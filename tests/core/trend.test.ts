import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/core/dataset.ts";
import { POPULATIONS } from "../../src/core/measure.ts";
import { trendOf } from "../../src/core/trend.ts";
import type { IndicatorId, Observation } from "../../src/core/types.ts";
import { data, measured, partitionOf } from "../kept/kept.ts";
import { madeUp, madeUpPartition, period, TIANHE } from "../made-up.ts";

/** A made-up series of 天河: period and value, and whatever else the figure is. */
function series(...rows: readonly (readonly [string, number, Partial<Observation>?])[]): Observation[] {
  return rows.map(([at, value, fields]) => madeUp({ period: period(at), value, ...fields }));
}

function trendOfRows(rows: readonly Observation[], family: "year" | "month" = "year") {
  return trendOf(data, { ...measured("gdp"), partition: madeUpPartition(rows) }, TIANHE, family);
}

const scope = { zh: "某街道", en: "a sub-district" };

describe("trendOf", () => {
  it.each<[string, readonly Observation[], readonly (readonly number[])[], readonly number[]]>([
    ["no figures, no runs", [], [], []],
    [
      "consecutive years in one run, in order",
      series(["2021", 2], ["2020", 1], ["2022", 3]),
      [[1, 2, 3]],
      [],
    ],
    ["a missing year is a gap", series(["2019", 1], ["2020", 2], ["2022", 3]), [[1, 2], [3]], []],
    [
      "two censuses are neighbours where there are only censuses",
      series(["2010", 1], ["2020", 2]),
      [[1, 2]],
      [],
    ],
    ["a lone figure is a run of its own", series(["2020", 1]), [[1]], []],
    ["months stand in no series of years", series(["2020", 1], ["2020-06", 9], ["2021", 2]), [[1, 2]], []],
    ["a lower bound stands aside", series(["2020", 1], ["2021", 2, { bound: "at-least" }]), [[1]], [2]],
    ["an approximation is a point", series(["2020", 1], ["2021", 2, { bound: "about" }]), [[1, 2]], []],
    ["a part stands aside", series(["2020", 1], ["2021", 2, { scope }]), [[1]], [2]],
    ["a target is no figure", series(["2020", 1], ["2021", 2, { nature: "target" }]), [[1]], []],
    [
      "another value of a period stands aside",
      series(["2020", 1, { status: "preliminary" }], ["2020", 2]),
      [[2]],
      [1],
    ],
    [
      "another vintage starts another run",
      series(["2020", 1, { vintage: "a" }], ["2021", 2, { vintage: "b" }]),
      [[1], [2]],
      [],
    ],
  ])("%s", (_, rows, runs, aside) => {
    const trend = trendOfRows(rows);
    expect(trend.runs.map((run) => run.map(({ value }) => value))).toEqual(runs);
    expect(trend.aside.map(({ value }) => value)).toEqual(aside);
  });

  it("breaks a line per head where only the population was revised", () => {
    const [id] = POPULATIONS as [IndicatorId, IndicatorId];
    const people = series(
      ["2019", 100, { indicator: id, vintage: "before" }],
      ["2020", 130, { indicator: id, vintage: "after" }],
      ["2021", 131, { indicator: id, vintage: "after" }],
    );
    const population = { ...partitionOf(id), observations: people };
    const sales = madeUpPartition(series(["2019", 10], ["2020", 11], ["2021", 12]));
    const made: Dataset = {
      ...data,
      partitions: new Map([[id, { ...population, indicator: { ...population.indicator, breaks: [] } }]]),
    };
    const { runs, breaks } = trendOf(made, { ...measured("gdp", "head"), partition: sales }, TIANHE, "year");
    expect(runs.map((run) => run.map((figure) => figure.period))).toEqual([["2019"], ["2020", "2021"]]);
    expect(breaks).toEqual([{ after: "2019", before: "2020" }]);
  });

  it("joins the same months of successive years", () => {
    const rows = series(["2015-01/2015-09", 1], ["2016-01/2016-09", 2], ["2016-01/2016-06", 9]);
    const trend = trendOf(data, { ...measured("gdp"), partition: madeUpPartition(rows) }, TIANHE, "01-09");
    expect(trend.runs.map((run) => run.map(({ value }) => value))).toEqual([[1, 2]]);
  });

  it("has nothing to draw where the growth of an indicator is not published", () => {
    const measurement = measured("land-area", "growth");
    const { growth: _, ...indicator } = {
      ...measurement.partition.indicator,
      growth: "unknown" as IndicatorId,
    };
    const partition = {
      ...measurement.partition,
      indicator: { ...indicator, growth: "unknown" as IndicatorId },
    };
    expect(trendOf(data, { ...measurement, partition }, TIANHE, "year")).toEqual({
      area: TIANHE,
      runs: [],
      breaks: [],
      aside: [],
    });
  });
});
