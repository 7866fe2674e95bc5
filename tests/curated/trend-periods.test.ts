import { expect, it } from "vitest";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { trendOf } from "../../src/core/trend.ts";
import type { Period } from "../../src/core/types.ts";
import { periodsOf } from "../../src/core/when.ts";
import { cases } from "../extent.ts";
import { data, measured } from "../fixture.ts";

const years = (...all: readonly string[]) => all.map((year) => year as Period);
const BASES = years("2015", "2020", "2024");

/** Of each indicator in each measure, by turns with each base. */
const MEASUREMENTS = [...data.partitions.values()].flatMap(({ indicator }, at) =>
  MEASURES.filter((measure) => measure !== "ratio" && refusalOf(measure, indicator) === undefined).flatMap(
    (measure) => {
      const base = BASES[at % BASES.length];
      return base ? [{ ...measured(indicator.id, measure), base }] : [];
    },
  ),
);

it.each(cases(years("2010", "2018", "2023", "2024"), (_, at) => at > 1))(
  "whoever has a figure of %s in a ranking has it in the trend beside it",
  (period) => {
    const faults: string[] = [];
    let found = 0;
    for (const measurement of MEASUREMENTS) {
      if (!periodsOf(data, measurement, "year").includes(period)) continue;
      for (const area of presentDistricts(data.areas)) {
        const answer = figureAt(data, measurement, area, period);
        if (!isFigure(answer)) continue;
        found += 1;
        const { runs, aside } = trendOf(data, measurement, area, "year");
        if (![...runs.flat(), ...aside].some((figure) => figure.period === answer.period))
          faults.push([measurement.partition.indicator.id, measurement.measure, area].join(" "));
      }
    }
    expect(found).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  },
);
