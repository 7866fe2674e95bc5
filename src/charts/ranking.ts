import type { CellFacts, Table } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { markOf } from "./marks.ts";
import { append, frame, textWidth, titleText } from "./parts.ts";
import { placeReferences } from "./ranking-references.ts";
import { barSeries, reasonSeries } from "./ranking-series.ts";
import { SMALL, TYPE } from "./sizes.ts";
import type { ChartDef, Drawing, Look, Target } from "./types.ts";

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
  /** The value as printed, and with the name before it. */
  readonly figure: string;
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
  const { palette } = look;
  const layout = layOut(model, look);
  const { names, left, right, top, min, max, foot, references } = layout;
  const rows = [...model.ranked, ...model.unranked];
  const lines = references.map(({ at }) => [
    { x: at, y: top - 4 },
    { x: at, y: foot },
  ]);
  return {
    marks: new Map(rows.map((row) => [row.area, markOf(row)])),
    targets: targetsOf(rows),
    option: {
      ...frame(look),
      title: references.map(({ label, labelAt }) => titleText(label, labelAt, 3, look, SMALL)),
      grid: { left, right, top, bottom: FOOT, outerBoundsMode: "none" },
      xAxis: { ...BARE, type: "value", min, max, splitLine: { show: false } },
      yAxis: {
        type: "category",
        inverse: true,
        data: names,
        axisLine: { show: model.ranked.length > 0, lineStyle: { color: palette.line } },
        axisTick: { show: false },
        axisLabel: { ...NAMES, color: palette.ink, width: left - 8 },
      },
      series: [
        barSeries(model.ranked, lines, look),
        reasonSeries(model.unranked, model.ranked.length, look.width - left - 8, look),
      ],
    },
  };
}

const BARE = { axisLabel: { show: false }, axisLine: { show: false }, axisTick: { show: false } };
const NAMES = { interval: 0, fontSize: TYPE, overflow: "truncate", ellipsis: "…" };

/** The edges of the bars, the ends of their axis, and where the reference lines stand. */
function layOut(model: RankingModel, { width, height }: Look) {
  const rows = [...model.ranked, ...model.unranked];
  const names = rows.map(({ name, place }) => (place === undefined ? name : `${place}  ${name}`));
  const left = Math.min(width * 0.36, Math.max(...names.map((name) => textWidth(name, TYPE)), 40) + 14);
  const right = Math.min(width * 0.4, widest(model.ranked, (value) => value >= 0) + 12);
  const plot = width - left - right;
  const values = model.ranked.flatMap(({ value }) => value ?? []);
  const all = [0, ...values, ...model.references.map(({ value }) => value)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  // Below zero, figures stand to the left of their bars.
  const before = Math.min(0.45, (widest(model.ranked, (value) => value < 0) + 10) / plot);
  const min = low < 0 ? low - ((high - low) * before) / (1 - before) : 0;
  const max = low === high ? 1 : high;
  const top = model.references.length > 0 ? REFERENCES : HEAD;
  const foot = top + ((height - top - FOOT) / rows.length) * model.ranked.length;
  const toPixel = (value: number) => left + ((value - min) / (max - min)) * plot;
  return {
    names,
    left,
    right,
    top,
    foot,
    min,
    max,
    references: placeReferences(model.references, width, toPixel),
  };
}

/** The widest figure among those on one side of zero. */
function widest(rows: readonly RankingRow[], side: (value: number) => boolean): number {
  const labels = rows.flatMap(({ value, label }) => (value !== undefined && side(value) ? [label] : []));
  return Math.max(0, ...labels.map((label) => textWidth(label, TYPE)));
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
      ...references.map(({ name, figure, facts }) => ({
        key: `reference:${name}`,
        cells: [NO_CELL, wordsCell(name), { text: figure, ...facts }],
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
