import { expect, it } from "vitest";
import { refusalOf } from "../../../src/core/measure.ts";
import { MEASURES } from "../../../src/core/measures.ts";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import { blockOf } from "../../../src/report/report.ts";
import { report } from "../../../src/views/compare/report.ts";
import { sceneOf } from "../../../src/views/compare/scene.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { cases } from "../../extent.ts";
import { PRESETS } from "../../presets.ts";
import { curatedStock } from "../../stock.ts";

const stock = curatedStock();
const { data } = stock;

function* rankings() {
  for (const { id, periods } of stock.manifest.indicators) {
    const indicator = data.partitions.get(id)?.indicator;
    if (!indicator) continue;
    for (const measure of MEASURES.filter((one) => refusalOf(one, indicator) === undefined))
      for (const preset of cases(PRESETS, (one) => one === "all"))
        for (const period of cases(periods, (_, at) => at % 6 === 0)) {
          const when = { kind: "period", period } as const;
          const areas = { kind: "preset", preset } as const;
          const filters = { ...ADDRESS.defaults, indicator: id, when, measure, areas };
          const block = blockOf(
            report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" }),
            "ranking",
          );
          if (block?.kind !== "chart" || block.plot.kind !== "ranking") continue;
          const note = block.note ?? "";
          const scene = sceneOf(data, filters);
          const ranked = scene?.comparison.ranking.ranked ?? [];
          yield { name: `${id} ${period} ${measure} ${preset}`, note, ranked };
        }
  }
}

it("a ranking of districts says which functional areas are counted with them, and no other says so", () => {
  const all = [...rankings()];
  const off = all.filter(({ note, ranked }) => {
    const counted = ranked.flatMap(({ cell, rank }) => [
      cell.area,
      ...(rank.open ?? []).map(({ area }) => area),
    ]);
    const zones = counted.flatMap((area) => {
      const known = data.areas.get(area);
      return known?.level === "functional" ? [known.short.zh] : [];
    });
    const hasDistrict = ranked.some(({ cell }) => data.areas.get(cell.area)?.level === "district");
    const isMixed = zones.length > 0 && hasDistrict;
    return isMixed
      ? !zones.every((zone) => note.includes(zone)) || !note.includes("功能区")
      : note.includes("功能区");
  });
  expect(off.map(({ name, note }) => `${name}: ${note}`)).toEqual([]);
  expect(all.filter(({ note }) => note.includes("功能区")).length).toBeGreaterThan(10);
});
