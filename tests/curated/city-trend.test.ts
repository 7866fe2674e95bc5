import { expect, it } from "vitest";
import { cityOf } from "../../src/core/dataset.ts";
import { refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { blocksOf } from "../../src/report/report.ts";
import { PRESETS } from "../presets.ts";
import { areaName } from "../../src/i18n/words.ts";
import { isTotal } from "../../src/views/compare/city-trend.ts";
import { report } from "../../src/views/compare/report.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { cases } from "../extent.ts";
import { data } from "../fixture.ts";
import { curatedStock } from "../stock.ts";

const stock = curatedStock();
const context = { stock, sheet: EMPTY_SHEET, address: () => "#/" };
const ALL = [...data.partitions.values()].flatMap(({ indicator }) =>
  MEASURES.filter((one) => refusalOf(one, indicator) === undefined).map((measure) => ({
    indicator: indicator.id,
    measure,
  })),
);

it("the trend of one city's districts has the city's own line where a city and a district are of one size, and no other has", () => {
  let found = 0;
  const wrong = cases(ALL, (_, at) => at % 11 === 0).flatMap(({ indicator, measure }, turn) =>
    PRESETS.flatMap((preset) => {
      const locale = LOCALES[turn % LOCALES.length] ?? "zh";
      const filters = {
        ...ADDRESS.defaults,
        indicator,
        measure,
        areas: { kind: "preset", preset } as const,
        locale,
      };
      const scene = sceneOf(data, filters);
      if (!scene) return [];
      const made = report(filters, context);
      const plot = blocksOf(made, "chart").find(({ id }) => id === "trend")?.plot;
      if (plot?.kind !== "trend") return [];
      const { lines, ticks } = plot.model;
      const cities = new Set(scene.areas.map((area) => cityOf(data.areas, area)));
      const [line, another] = lines.filter(({ beside }) => beside);
      if (!line) return [];
      found += 1;
      const table = plot.chart.table(plot.model, locale);
      const at = table.columns.findIndex(({ label }) => label === areaName(data, line.area, locale));
      const points = line.runs.flat();
      const faults = [
        ...(another || cities.size > 1 || !cities.has(line.area) ? ["of no one city"] : []),
        ...(isTotal(scene) ? ["a total"] : []),
        ...points.flatMap(({ period, label }) => [
          ...(made.figures.has(`${line.area}@${period}`) ? [] : [`${period} opens nothing`]),
          ...(ticks.some((tick) => tick.period === period) ? [] : [`${period} has no place`]),
          ...(table.rows.find(({ key }) => key === period)?.cells[at]?.text.includes(label)
            ? []
            : [`${period} is not in the table`]),
        ]),
      ];
      return faults.map((fault) => `${indicator} ${measure} ${preset}: ${fault}`);
    }),
  );
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(4);
});
