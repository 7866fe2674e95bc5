import { describe, expect, it } from "vitest";
import { presentDistricts } from "../../src/core/dataset.ts";
import { districtFigures, isPlain } from "../../src/core/district-figures.ts";
import { POPULATIONS } from "../../src/core/measure.ts";
import { positionOf } from "../../src/core/profile.ts";
import type { Period } from "../../src/core/types.ts";
import { tableOfChart } from "../../src/exports/word/chart-table.ts";
import { outlineOf } from "../../src/exports/word/outline.ts";
import { formatPeriod } from "../../src/i18n/format.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { profileBase } from "../../src/views/area/base.ts";
import { shownAt } from "../shown.ts";
import { overviewRow } from "../../src/core/overview.ts";
import { newestFigure } from "../../src/views/area/figures.ts";
import { curatedStock } from "../stock.ts";

const UNDATED = "undated" as Period;
const { data } = curatedStock();
const districts = presentDistricts(data.areas);
const [population] = POPULATIONS;
const measurements = [...data.partitions.values()].flatMap((partition) =>
  population ? [{ partition, measure: "raw", population } as const] : [],
);

describe("a district's own figure, where it is not compared", () => {
  it("is the same in the overview and in its profile", () => {
    const apart: string[] = [];
    let aside = 0;
    for (const measurement of measurements) {
      const { comparison, cells } = overviewRow(data, measurement, districts, districts);
      for (const { kind, cell } of cells) {
        if (kind !== "aside" || cell.figure.period === comparison?.when.period) continue;
        aside += 1;
        const shown = newestFigure(data, measurement, cell.area, "zh").figure;
        if (shown?.value !== cell.figure.value || shown.period !== cell.figure.period)
          apart.push(`${measurement.partition.indicator.id} ${cell.area}`);
      }
    }
    expect(apart).toEqual([]);
    expect(aside).toBeGreaterThan(50);
  });

  it("is of a part, in doubt or a forecast only where nothing else is known of the district", () => {
    const wrong = measurements.flatMap((measurement) =>
      districts.flatMap((area) => {
        const all = districtFigures(data, measurement, area);
        const [first] = all;
        if (!first || isPlain(first, measurement)) return [];
        const better = all.find((one) => isPlain(one, measurement));
        return better
          ? [`${measurement.partition.indicator.id} ${area} ${first.period} ${better.period}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("is not dated at the head of a profile and undated where the same value is compared", () => {
    const { fields } = profileBase(curatedStock());
    const placed = fields.flatMap((field) =>
      districts.flatMap((area) => {
        const answer = positionOf(data, field, area);
        return answer.kind === "placed" ? [{ area, ...answer }] : [];
      }),
    );
    expect(placed.length).toBeGreaterThan(30);
    const apart = placed.filter(({ measurement, area, cell: { figure } }) => {
      const [first] = districtFigures(data, measurement, area);
      const periods = [first?.period, figure.period];
      return first?.value === figure.value && periods.includes(UNDATED) && new Set(periods).size > 1;
    });
    expect(apart.map(({ measurement, area }) => `${measurement.partition.indicator.id} ${area}`)).toEqual([]);
  });

  it.each(LOCALES)(
    "is told with one time in every table and chart of 黄埔's profile (%s)",
    async (locale) => {
      const { report } = await shownAt("#/area/440112", locale);
      const undated = formatPeriod(UNDATED, locale);
      const told = outlineOf(report).flatMap((part) =>
        part.kind === "table"
          ? part.table
          : part.kind === "figure"
            ? tableOfChart(part.block, locale).table
            : [],
      );
      const rows = told
        .flatMap(({ rows: all }) => all.map(({ cells }) => cells.map(({ text }) => text).join(" ")))
        .filter((text) => text.includes("484.17"));
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.filter((text) => !text.includes(undated))).toEqual([]);
    },
  );

  it("says 1,632 of 黄埔's high-tech enterprises and not the 1,259 of one street, and of 福田 no forecast of 2016", () => {
    const measurement = measurements.find(
      ({ partition }) => partition.indicator.id === "hightech-enterprises",
    );
    if (!measurement) throw new Error("no such indicator");
    const huangpu = districts.find((area) => area === "440112");
    const futian = districts.find((area) => area === "440304");
    if (!huangpu || !futian) throw new Error("no such district");
    const { cells } = overviewRow(data, measurement, [huangpu, futian], districts);
    expect(cells.map(({ cell }) => (cell.kind === "value" ? cell.figure.value : cell.reason))).toEqual([
      1632, 1200,
    ]);
    const { text } = newestFigure(data, measurement, futian, "zh");
    expect([text?.value, text?.when]).toEqual(["≥1,200", "2018年"]);
  });
});
