import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRankable } from "../../../src/core/cell.ts";
import type { Measurement } from "../../../src/core/figures.ts";
import { comparePeriods } from "../../../src/core/period.ts";
import { partitionOf } from "../../../src/core/partition.ts";
import type { AreaCode, Observation, Period, SourceId } from "../../../src/core/types.ts";
import { comparedAt } from "../../../src/views/index/members.ts";
import { newestShared } from "../../../src/views/index/shared-period.ts";
import { SOURCES } from "../../world/figures.ts";
import { INDICATORS } from "../../world/indicators.ts";
import { largeStock } from "./large.ts";

const { data } = largeStock(5);
const areas = [...data.areas.keys()];
const PERIODS = ["2018", "2019", "2020", "2021", "2021-06"].map((one) => one as Period);
const MEASURED = INDICATORS.filter(({ id }) => ["gdp", "retail-sales", "gdp-growth-real"].includes(id));

/** What is made up of a figure: there is none, one that compares, or one that stands apart. */
type Kind = "none" | "exact" | "bound" | "estimate";

function measurementsOf(kinds: readonly Kind[]): readonly Measurement[] {
  return MEASURED.map((indicator, member): Measurement => {
    const figures = PERIODS.flatMap((period, when) =>
      areas.flatMap((area, at): readonly Observation[] => {
        const kind = kinds[(member * PERIODS.length + when) * areas.length + at] ?? "none";
        return kind === "none" ? [] : [figureOf({ indicator: indicator.id, area, period }, kind, at)];
      }),
    );
    const partition = partitionOf({ indicator, sources: SOURCES, vintages: [] }, figures);
    return { partition, measure: "raw", population: indicator.id };
  });
}

function figureOf(
  of: { readonly indicator: Observation["indicator"]; readonly area: AreaCode; readonly period: Period },
  kind: Kind,
  at: number,
): Observation {
  return {
    ...of,
    ...{ value: 10 + at, step: 1, source: "made-up-yearbook" as SourceId, basis: "stated", nature: "result" },
    ...{ bound: kind === "bound" ? "at-least" : "exact", status: kind === "estimate" ? "estimate" : "final" },
    confirmedBy: [],
  };
}

describe("the newest period that the members share", () => {
  it("is the one that comparing every period finds", () => {
    const kind = fc.constantFrom<Kind>("none", "exact", "exact", "bound", "estimate");
    const size = MEASURED.length * PERIODS.length * areas.length;
    fc.assert(
      fc.property(fc.array(kind, { minLength: size, maxLength: size }), (kinds) => {
        const measurements = measurementsOf(kinds);
        const comparedIn = (one: Measurement, period: Period) => comparedAt(data, one, areas, period);
        const counted = (periods: readonly Period[]) =>
          periods
            .map((period) => {
              const sets = measurements
                .map((one) => [...comparedIn(one, period).cells.values()].filter(isRankable))
                .map((cells) => cells.map(({ area }) => area))
                .filter(({ length }) => length >= 2);
              const whole = areas.filter((area) => sets.every((one) => one.includes(area))).length;
              return { period, members: sets.length, whole };
            })
            .filter(({ members }) => members > 0)
            .sort(
              (a, b) => b.members - a.members || b.whole - a.whole || comparePeriods(b.period, a.period),
            )[0]?.period;
        const has = PERIODS.filter((period) =>
          measurements.some(({ partition }) => partition.observations.some((one) => one.period === period)),
        );
        const years = has.filter((period) => period.length === 4);
        const expected = counted(years) ?? counted(has) ?? years.at(-1);
        expect(newestShared({ data, measurements, areas, comparedIn })).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("compares the newest alone where everybody has everything", () => {
    const measurements = measurementsOf(Array.from({ length: 1000 }, () => "exact"));
    const compared: Period[] = [];
    const found = newestShared({
      ...{ data, measurements, areas },
      comparedIn: (one, period) => {
        compared.push(period);
        return comparedAt(data, one, areas, period);
      },
    });
    expect(found).toBe("2021");
    expect(compared).toEqual(measurements.map(() => "2021"));
  });
});
