import type { Table } from "../core/table.ts";
import { textColumn, wordsCell } from "../i18n/cells.ts";
import { SEMICOLON } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { segments, words } from "./canvas.ts";
import { coverageLayout } from "./coverage-layout.ts";
import type { CoverageLayout } from "./coverage-layout.ts";
import type { CoverageMark, CoverageModel, CoverageRow } from "./coverage-model.ts";
import {
  countSeries,
  countsOf,
  figureSeries,
  keyWords,
  nameWords,
  rowSeries,
  yearWords,
} from "./coverage-series.ts";
import type { Count } from "./coverage-series.ts";
import { markOf } from "./marks.ts";
import { append } from "./parts.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

function height(model: CoverageModel, width: number): number {
  const { head, line } = coverageLayout(model, width);
  return head + model.rows.length * line + 4;
}

function draw(model: CoverageModel, look: Look): Drawing {
  const layout = coverageLayout(model, look.width);
  const { palette } = look;
  const rules = model.rows.map((_, row) => {
    const y = layout.head + row * layout.line;
    return [[0, y] as const, [look.width, y] as const] as const;
  });
  const places = layout.marked ? [] : countsOf(model, layout);
  return {
    marks: marksOf(model, layout, places),
    targets: targetsOf(model, layout),
    series: [
      segments("rules", rules, { color: palette.line, width: 1 }),
      rowSeries(model, layout, look),
      words("names", nameWords(model, layout, look), TYPE),
      words("years", yearWords(layout, look), SMALL),
      words("key", keyWords(layout, look), TYPE),
      layout.marked ? figureSeries(model, layout, look) : countSeries(model, places, layout, look),
    ],
  };
}

function marksOf(
  { rows, counted }: CoverageModel,
  { marked, shown }: CoverageLayout,
  counts: readonly Count[],
): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>(rows.map(({ key, tip, href }) => [key, { tip, href }]));
  if (marked)
    for (const { marks: own } of rows)
      for (const mark of own) if (shown.includes(mark.year)) marks.set(mark.key, markOf(mark));
  for (const { key, row, year, marks: own } of counts) {
    const { name, href } = rows[row] as CoverageRow;
    marks.set(key, { tip: `${name} · ${String(year)} · ${counted(own.length)}`, href });
  }
  return marks;
}

function targetsOf(
  { rows }: CoverageModel,
  { marked, shown }: CoverageLayout,
): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { key, marks } of rows) {
    targets.set(key, [{ seriesId: "rows", name: key }]);
    for (const mark of marked ? marks.filter(({ year }) => shown.includes(year)) : []) {
      const target = { seriesId: "figures", name: mark.key };
      append(targets, mark.area, target);
      targets.set(mark.key, [target]);
    }
  }
  return targets;
}

/** A row an indicator, a column a district: the years that have a figure, each with the tier of its source. */
function table({ rows, areas, columns }: CoverageModel, locale: Locale): Table {
  return {
    columns: [
      textColumn("indicator", columns.indicator),
      textColumn("topic", columns.topic),
      ...areas.map(({ area, name }) => textColumn(area, name)),
    ],
    rows: rows.map(({ key, topic, name, href, marks }) => ({
      key,
      cells: [
        { ...wordsCell(name), href },
        wordsCell(topic),
        ...areas.map(({ area }) =>
          wordsCell(
            yearsText(
              marks.filter((mark) => mark.area === area),
              locale,
            ),
          ),
        ),
      ],
    })),
  };
}

/** 2015—2016 A；2019 C: years in a row that are of one sort stand together. */
function yearsText(marks: readonly CoverageMark[], locale: Locale): string {
  const stretches: { from: number; to: number; label: string }[] = [];
  for (const { year, label } of [...marks].sort((a, b) => a.year - b.year)) {
    const last = stretches.at(-1);
    if (last?.label === label && last.to === year - 1) last.to = year;
    else stretches.push({ from: year, to: year, label });
  }
  const dash = locale === "zh" ? "—" : "–";
  return stretches
    .map(({ from, to, label }) => `${String(from)}${to > from ? dash + String(to) : ""} ${label}`)
    .join(SEMICOLON[locale]);
}

export const coverageChart: ChartDef<CoverageModel> = {
  title: { zh: "数据覆盖", en: "Coverage" },
  height,
  draw,
  table,
};
