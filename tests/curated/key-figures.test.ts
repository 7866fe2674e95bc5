import { expect, it } from "vitest";
import { presentDistricts } from "../../src/core/dataset.ts";
import { comparePeriods, familyOf } from "../../src/core/period.ts";
import { choicesOf, isWhole } from "../../src/core/series.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { newestFigure } from "../../src/views/area/figures.ts";
import { data, measured } from "../fixture.ts";

it("what a card shows or names beside is the newest dated figure of the whole district, or bound, there is", () => {
  const wrong: string[] = [];
  let beside = 0;
  for (const { indicator } of data.partitions.values()) {
    const measurement = measured(indicator.id);
    const { partition } = measurement;
    for (const area of presentDistricts(data.areas)) {
      const figure = newestFigure(data, measurement, area, "zh");
      if (!figure.text || figure.text.remark !== undefined) continue;
      beside += Number(figure.beside !== undefined);
      const newest = [...choicesOf(partition, area).values()]
        .map(({ chosen }) => chosen)
        .filter((one) => isWhole(partition, one) && !one.sample && !one.disputed && !one.periodDisputed)
        .map(({ period }) => period)
        .filter((period) => ["year", "month"].includes(familyOf(period)))
        .sort(comparePeriods)
        .at(-1);
      const named = [figure.text.period, figure.beside?.period].filter((period) => period !== undefined);
      const isNamed = named.some((one) => one !== "undated" && newest && comparePeriods(one, newest) >= 0);
      if (newest && !isNamed) wrong.push(`${indicator.id} ${area}: ${named.join(" ")}, not ${newest}`);
    }
  }
  expect(beside).toBeGreaterThan(20);
  expect(wrong.slice(0, 10)).toEqual([]);
});

it.each([
  ["440304", "2025-12", "≥1,600"],
  ["440106", "2023-05", "2,688"],
])("of high-tech enterprises %s has one of %s: %s", (area, period, value) => {
  const { beside } = newestFigure(data, measured("hightech-enterprises"), area as AreaCode, "zh");
  expect(beside).toMatchObject({ period, value });
});
