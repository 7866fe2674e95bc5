import { expect, it } from "vitest";
import { refusalOf } from "../../../src/core/measure.ts";
import { MEASURES } from "../../../src/core/measures.ts";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import { blockOf } from "../../../src/report/report.ts";
import type { AreaCode } from "../../../src/core/types.ts";
import type { AreaSet } from "../../../src/state/chosen.ts";
import { report } from "../../../src/views/compare/report.ts";
import { sceneOf } from "../../../src/views/compare/scene.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { cases } from "../../extent.ts";
import { PRESETS } from "../../presets.ts";
import { curatedStock } from "../../stock.ts";

const stock = curatedStock();
const { data } = stock;

const BEFORE = [...data.areas.values()]
  .filter(({ level }) => level === "former" || level === "wide")
  .map(({ code }) => code);

/** All, and a list with districts that were merged or divided since, which are no functional areas. */
const SETS: readonly AreaSet[] = [
  ...cases(PRESETS, (one) => one === "all").map((preset) => ({ kind: "preset", preset }) as const),
  {
    kind: "list",
    codes: [...BEFORE, "440103", "440104", "440105", "440106", "440303", "440304"] as AreaCode[],
  },
];

function* rankings() {
  for (const { id, periods } of stock.manifest.indicators) {
    const indicator = data.partitions.get(id)?.indicator;
    if (!indicator) continue;
    for (const measure of MEASURES.filter((one) => refusalOf(one, indicator) === undefined))
      for (const [at, areas] of SETS.entries())
        for (const period of cases(periods, (_, at) => at % 6 === 0)) {
          const when = { kind: "period", period } as const;
          const filters = { ...ADDRESS.defaults, indicator: id, when, measure, areas };
          const block = blockOf(
            report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" }),
            "ranking",
          );
          if (block?.kind !== "chart" || block.plot.kind !== "ranking") continue;
          const note = block.note ?? "";
          const scene = sceneOf(data, filters);
          const ranked = scene?.comparison.ranking.ranked ?? [];
          yield { name: `${id} ${period} ${measure} ${String(at)}`, note, ranked };
        }
  }
}

const ALL = [...rankings()];

it("a ranking of districts says which functional areas are counted with them, and no other says so", () => {
  const off = ALL.filter(({ note, ranked }) => {
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
  expect(ALL.filter(({ note }) => note.includes("功能区")).length).toBeGreaterThan(10);
});

it("a district that was merged takes no place in a later year, and leaves none open", () => {
  const late = ALL.filter(({ name }) => /20(?:1[4-9]|2\d)/.test(name));
  const gone = late.flatMap(({ name, ranked }) =>
    ranked.flatMap(({ rank }) =>
      (rank.open ?? []).filter(({ area }) => area.endsWith("-before-2014")).map(() => name),
    ),
  );
  expect(gone).toEqual([]);
});
