import { expect, it } from "vitest";
import { comparableAt } from "../../src/core/common-period.ts";
import { familyOf } from "../../src/core/period.ts";
import { periodsOf } from "../../src/core/when.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import type { Period } from "../../src/core/types.ts";
import { PRESETS } from "../presets.ts";
import { areasOf } from "../../src/state/area-chosen.ts";
import { bestPeriod } from "../../src/views/compare/selected-period.ts";
import { data, measured } from "../fixture.ts";
import { seldom } from "../extent.ts";

const sets = [
  ...PRESETS.map((preset) => areasOf(data.areas, { kind: "preset", preset })),
  ...areasOf(data.areas, { kind: "preset", preset: "focus" }).map((area) => [area]),
];

/** What a kind of period opens with, for every indicator, every preset and each focus district alone. */
seldom(
  "a kind of period opens where areas compare, if two do anywhere, else where most have any figure",
  () => {
    const faults: string[] = [];
    let opened = 0;
    for (const { indicator } of data.partitions.values()) {
      const measurement = measured(indicator.id, "raw");
      for (const family of new Set(periodsOf(data, measurement).map(familyOf)))
        for (const areas of sets) {
          const periods = periodsOf(data, measurement, family);
          const most = (count: (period: (typeof periods)[number]) => number) =>
            Math.max(...periods.map(count));
          const points = (period: (typeof periods)[number]) => comparableAt(data, measurement, areas, period);
          const any = (period: (typeof periods)[number]) =>
            areas.filter((area) => isFigure(figureAt(data, measurement, area, period))).length;
          const period = bestPeriod(data, measurement, areas, family);
          const count = most(points) > 1 ? points : any;
          if (most(any) === 0) continue;
          opened += 1;
          if (period === undefined || familyOf(period) !== family || count(period) < most(count) / 2)
            faults.push(`${indicator.id} ${family} ${areas.join(".")}: ${String(period)}`);
        }
    }
    expect(opened).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
  },
);

it("a common period without a date is opened only where nothing dated is common, or there is nothing dated", () => {
  const faults: string[] = [];
  let undated = 0;
  for (const { indicator } of data.partitions.values()) {
    const measurement = measured(indicator.id, "raw");
    for (const areas of sets) {
      if (bestPeriod(data, measurement, areas) !== "undated") continue;
      undated += 1;
      const dated = periodsOf(data, measurement).filter((period) => period !== "undated");
      const most = (periods: typeof dated) =>
        Math.max(0, ...periods.map((period) => comparableAt(data, measurement, areas, period)));
      const isAlone = most(dated) === 0 || (most(dated) === 1 && most(["undated" as Period]) > 1);
      if (!isAlone) faults.push(`${indicator.id} ${areas.join(".")}`);
    }
  }
  expect(undated).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});
