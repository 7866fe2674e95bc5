import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { isRankable } from "../../../src/core/cell.ts";
import type { Cell } from "../../../src/core/cell.ts";
import type { AreaCode } from "../../../src/core/types.ts";
import { refusalOf } from "../../../src/core/measure.ts";
import { MEASURES } from "../../../src/core/measures.ts";
import { familyOf } from "../../../src/core/period.ts";
import { blockTable } from "../../../src/exports/block-table.ts";
import type { Subject } from "../../../src/explain/subject.ts";
import { VERDICT_NAMES } from "../../../src/i18n/explain.ts";
import { reasonText } from "../../../src/i18n/reasons.ts";
import { blockOf } from "../../../src/report/report.ts";
import type { Report } from "../../../src/report/report.ts";
import { PRESETS } from "../../presets.ts";
import type { Filters } from "../../../src/state/filters.ts";
import { report } from "../../../src/views/compare/report.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { cases, IN_FULL } from "../../extent.ts";
import { curatedStock } from "../../stock.ts";

const stock = curatedStock();
const context = {
  stock,
  sheet: { weights: { idea: 1, measure: 1, reach: 1 }, entries: [] },
  address: () => "#/",
};

/** Every view of an indicator: each period and the latest of each family, each measure that makes sense, each set. */
function* viewsOf(entry: (typeof stock.manifest.indicators)[number], all: boolean): Generator<Filters> {
  const indicator = stock.data.partitions.get(entry.id)?.indicator;
  if (!indicator) return;
  const families = [...new Set(entry.periods.map(familyOf))];
  const whens: readonly Filters["when"][] = [
    ...(all ? entry.periods : entry.periods.slice(-1)).map((period) => ({ kind: "period", period }) as const),
    ...families.map((family) => ({ kind: "latest", family }) as const),
  ];
  for (const when of whens)
    for (const measure of MEASURES.filter((one) => refusalOf(one, indicator) === undefined))
      for (const preset of all ? PRESETS : (["all"] as const))
        yield { ...ADDRESS.defaults, indicator: entry.id, when, measure, areas: { kind: "preset", preset } };
}

/** What each part of the screen says of each area, and where two of them say different things. */
function contradictions(filters: Filters): readonly string[] {
  const made = report(filters, context);
  const said = [...made.figures].filter(([key]) => !key.includes("@"));
  const alone = rankableIn(made) < 2;
  return said.flatMap(([area, subject]) => {
    const cell = cellOf(subject);
    if (!cell) return [`${area}: no cell`];
    const words = wordsOf(cell);
    return [
      ...tips(made, "map", area).filter((tip) => !tip.includes(words)),
      ...tips(made, "ranking", area).filter((tip) => !tip.includes(words)),
      ...rows(made, area).filter((text) => !text.includes(words)),
      ...rankClash(made, area, cell, alone),
      ...pointClash(made, filters, area, cell),
      ...["map", "ranking"].flatMap((id) => twinClash(made, id, area, cell)),
    ].map(
      (text) => `${JSON.stringify(filters.when)} ${filters.measure} ${area}: “${words}” against “${text}”`,
    );
  });
}

/** How many of the compared areas, those of the table, may stand in a ranking. */
function rankableIn(made: Report): number {
  const block = blockOf(made, "table");
  if (block?.kind !== "table") return 0;
  const areas = new Set(block.table.rows.map(({ area }) => area));
  return [...made.figures].filter(([area, subject]) => {
    const cell = areas.has(area as AreaCode) ? cellOf(subject) : undefined;
    return cell !== undefined && isRankable(cell);
  }).length;
}

function cellOf(subject: Subject): Cell | undefined {
  return subject.kind === "cell" ? subject.cell : undefined;
}

/** A plain value says nothing of its verdict in a tip. */
function wordsOf(cell: Cell): string {
  if (cell.kind === "missing") return reasonText(cell).zh;
  return cell.verdict === "comparable" ? "" : VERDICT_NAMES[cell.verdict].zh;
}

function tips(made: Report, id: string, area: string): readonly string[] {
  const block = blockOf(made, id);
  if (block?.kind !== "chart") return [];
  const { plot } = block;
  if (plot.kind === "map")
    return plot.model.places.filter((place) => place.area === area).map(({ tip }) => tip);
  if (plot.kind === "ranking")
    return [...plot.model.ranked, ...plot.model.unranked]
      .filter((row) => row.area === area)
      .map(({ tip }) => tip);
  return [];
}

function rows(made: Report, area: string): readonly string[] {
  const block = blockOf(made, "table");
  if (block?.kind !== "table") return [];
  return block.table.rows
    .filter((row) => row.area === area)
    .map(({ cells }) => cells.map(({ text }) => text).join(" "));
}

/** Ranked in the chart, in the table and by its cell, or in none of them. One value alone has no place. */
function rankClash(made: Report, area: string, cell: Cell, alone: boolean): readonly string[] {
  const chart = blockOf(made, "ranking");
  const table = blockOf(made, "table");
  if (chart?.kind !== "chart" || chart.plot.kind !== "ranking" || table?.kind !== "table")
    return ["no ranking"];
  const inChart = chart.plot.model.ranked.find((row) => row.area === area);
  const inTable = table.table.rows.find((row) => row.area === area);
  const { unranked } = chart.plot.model;
  if (!inTable && !inChart && !unranked.some((row) => row.area === area)) return [];
  const place = inTable?.cells[0]?.text;
  return (isRankable(cell) && !alone) === (inChart !== undefined) && place === (inChart?.place ?? "—")
    ? []
    : [`ranked ${String(inChart?.place)} in the chart, ${String(place)} in the table`];
}

/** A chart's table has the cell's value wherever there is one, whether it is drawn or not, and nothing else. */
function twinClash(made: Report, id: string, area: string, cell: Cell): readonly string[] {
  const block = blockOf(made, id);
  const row = block && blockTable(block, "zh")?.rows.find(({ key }) => key === area);
  if (!row) return [];
  const value = cell.kind === "value" ? cell.figure.value : undefined;
  const told = row.cells.at(-1)?.value;
  return told === value ? [] : [`${String(told)} in the table of the ${id}, ${String(value)} in the cell`];
}

/** The trend's point of the present period says what the map's cell says, though it may have been made for all periods. */
function pointClash(made: Report, { when }: Filters, area: string, cell: Cell): readonly string[] {
  if (when.kind !== "period") return [];
  const point = made.figures.get(`${area}@${when.period}`);
  return point && !isDeepStrictEqual(cellOf(point), cell) ? ["the trend's point is another cell"] : [];
}

describe("map, ranking, table, trend and drawer say one thing", () => {
  const all = IN_FULL;
  it(`in ${all ? "every view of every" : "the newest period of every eighth"} indicator, measure and set of areas`, () => {
    const clashes: string[] = [];
    let views = 0;
    for (const entry of cases(stock.manifest.indicators, (_, at) => at % 8 === 0))
      for (const filters of viewsOf(entry, all)) {
        views += 1;
        clashes.push(...contradictions(filters).map((text) => `${entry.id} ${text}`));
      }
    expect(clashes.slice(0, 20)).toEqual([]);
    expect(views).toBeGreaterThan(60);
  }, 1_800_000);

  it.each([
    ["#/compare?p=2015: 天河 on the map and in its drawer", "2015", "440106"],
    ["#/compare?p=latest.year: 盐田 on the map and in its drawer", "latest", "440308"],
  ])("%s", (_, at, area) => {
    const when: Filters["when"] =
      at === "latest" ? { kind: "latest", family: "year" } : { kind: "period", period: at as never };
    const made = report({ ...ADDRESS.defaults, when }, context);
    const subject = made.figures.get(area);
    const cell = subject && cellOf(subject);
    expect(cell && tips(made, "map", area).every((tip) => tip.includes(wordsOf(cell)))).toBe(true);
  });
});
