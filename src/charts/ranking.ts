import type { CellFacts, Table } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { formatShort } from "../i18n/format.ts";
import { markOf } from "./marks.ts";
import { append, fitText, frame, textWidth, titleText } from "./parts.ts";
import { placeReferences } from "./ranking-references.ts";
import type { ChartDef, Drawing, Look, Target } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

export type RankingRow = {
  readonly area: AreaCode;
  readonly name: string;
  readonly period?: Period;
  /** The length of the bar; a value that is not ranked has none. */
  readonly value?: number;
  /** Printed value with its bound mark and, where periods differ, the period; or why there is none. */
  readonly label: string;
  /** Place among comparable values, as text; absent for what is not ranked. */
  readonly place?: string;
  /** The best place that it can have. */
  readonly rank?: number;
  readonly color?: string;
  readonly tip: string;
  readonly facts: CellFacts;
};

/** A value that the others are held against, drawn as a line across. */
type Reference = {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  readonly facts: CellFacts;
};

export type RankingModel = {
  readonly subject: string;
  readonly unit: string;
  readonly ranked: readonly RankingRow[];
  /** Values that must not be ranked with the others and areas without a value, listed below the line. */
  readonly unranked: readonly RankingRow[];
  readonly unrankedTitle: string;
  readonly references: readonly Reference[];
  readonly columns: { readonly place: string; readonly area: string; readonly value: string };
};

const ROW = 28;
const FOOT = 8;
const HEAD = 4;
/** Room for the names of reference lines. */
const REFERENCES = 22;
const LEAST = 120;

function height({ ranked, unranked, references }: RankingModel): number {
  const head = references.length > 0 ? REFERENCES : HEAD;
  return Math.max(LEAST, head + (ranked.length + unranked.length) * ROW + FOOT);
}

function draw(model: RankingModel, look: Look): Drawing {
  const { palette, width } = look;
  const rows = [...model.ranked, ...model.unranked];
  const names = rows.map(({ name, place }) => (place === undefined ? name : `${place}  ${name}`));
  const left = Math.min(width * 0.36, Math.max(...names.map((name) => textWidth(name, TYPE)), 40) + 14);
  const right = Math.min(width * 0.4, widest(model.ranked, (value) => value >= 0) + 12);
  const values = model.ranked.flatMap(({ value }) => value ?? []);
  const all = [0, ...values, ...model.references.map(({ value }) => value)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  // Below zero, figures stand to the left of their bars.
  const before = Math.min(0.45, (widest(model.ranked, (value) => value < 0) + 10) / (width - left - right));
  const min = low < 0 ? low - ((high - low) * before) / (1 - before) : 0;
  const max = low === high ? 1 : high;
  const top = model.references.length > 0 ? REFERENCES : HEAD;
  const marks = placeReferences(model.references, look, (value) => {
    return left + ((value - min) / (max - min)) * (width - left - right);
  });
  const rowHeight = (look.height - top - FOOT) / rows.length;
  const foot = top + rowHeight * model.ranked.length;
  return {
    marks: new Map(rows.map((row) => [row.area, markOf(row)])),
    targets: targetsOf(rows),
    option: {
      ...frame(look),
      title: marks.map(({ label, labelAt }) => titleText(label, labelAt, 3, look, SMALL)),
      grid: { left, right, top, bottom: FOOT, outerBoundsMode: "none" },
      xAxis: {
        type: "value",
        min,
        max,
        axisLabel: { show: false },
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { show: false },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: names,
        axisLine: { show: values.length > 0, lineStyle: { color: palette.line } },
        axisTick: { show: false },
        axisLabel: {
          interval: 0,
          color: palette.ink,
          fontSize: TYPE,
          width: left - 8,
          overflow: "truncate",
          ellipsis: "…",
        },
      },
      series: [
        barSeries(
          model,
          marks.map(({ at }) => [
            { x: at, y: top - 4 },
            { x: at, y: foot },
          ]),
          look,
        ),
        reasonSeries(model, look, width - left - 8),
      ],
    },
  };
}

/** The widest figure among those on one side of zero. */
function widest(rows: readonly RankingRow[], side: (value: number) => boolean): number {
  const labels = rows.flatMap(({ value, label }) => (value !== undefined && side(value) ? [label] : []));
  return Math.max(0, ...labels.map((label) => textWidth(label, TYPE)));
}

function barSeries({ ranked }: RankingModel, lines: readonly unknown[], { palette }: Look) {
  return {
    id: "bars",
    type: "bar",
    barWidth: "62%",
    data: ranked.map(({ area, value, color, label }) => ({
      name: area,
      value,
      itemStyle: { color: color ?? palette.peer },
      label: { formatter: () => label, position: (value ?? 0) < 0 ? "left" : "right" },
    })),
    label: {
      show: true,
      color: palette.ink,
      fontSize: TYPE,
      distance: 6,
      // Reference lines pass behind the figures.
      ...(lines.length > 0 && { backgroundColor: palette.surface, padding: [1, 0] }),
    },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
    markLine: {
      // Behind the bars and their values.
      z: 1,
      silent: true,
      symbol: "none",
      lineStyle: { color: palette.muted, type: [4, 3], width: 1 },
      label: { show: false },
      data: lines,
    },
  };
}

/** The words that stand where a bar would be for what is not ranked. */
function reasonSeries({ ranked, unranked }: RankingModel, { palette }: Look, room: number) {
  return {
    id: "reasons",
    type: "scatter",
    symbol: "rect",
    symbolSize: [6, 2],
    itemStyle: { color: palette.muted, opacity: 1 },
    data: unranked.map(({ area, label }, index) => ({
      name: area,
      value: [0, ranked.length + index],
      label: { formatter: () => fitText(label, room, SMALL) },
    })),
    label: { show: true, position: "right", color: palette.muted, fontSize: SMALL, distance: 4 },
    emphasis: { label: { color: palette.ink } },
  };
}

function targetsOf(rows: readonly RankingRow[]): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { area, place } of rows)
    append(targets, area, { seriesId: place === undefined ? "reasons" : "bars", name: area });
  return targets;
}

function table({ ranked, unranked, references, columns }: RankingModel): Table {
  return {
    columns: [
      numberColumn("place", columns.place),
      textColumn("area", columns.area),
      numberColumn("value", columns.value),
    ],
    rows: [
      ...[...ranked, ...unranked].map(({ area, place, rank, name, label, facts }) => ({
        key: area,
        area,
        cells: [
          place === undefined ? NO_CELL : { text: place, ...(rank !== undefined && { value: rank }) },
          wordsCell(name),
          { text: label, ...facts },
        ],
      })),
      ...references.map(({ name, value, facts }) => ({
        key: `reference:${name}`,
        cells: [NO_CELL, wordsCell(name), { text: formatShort(value), ...facts }],
      })),
    ],
  };
}

export const rankingChart: ChartDef<RankingModel> = {
  title: { zh: "排名", en: "Ranking" },
  height,
  draw,
  table,
};
