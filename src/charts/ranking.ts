import type { CellFacts, Table } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { segments } from "./canvas.ts";
import { markOf } from "./marks.ts";
import { append, textWidth, titles } from "./parts.ts";
import { twoLines } from "./wrap.ts";
import { placeReferences } from "./ranking-references.ts";
import { APART, barSeries, nameSeries, reasonSeries } from "./ranking-series.ts";
import { SMALL, TYPE } from "./sizes.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";

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
  /** The last place that it can have. */
  readonly lastRank?: number;
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

/** Areas without a figure, together on one line: how many they are, who they are, and why of each. */
type Missing = {
  readonly rows: readonly RankingRow[];
  readonly count: string;
  readonly names: string;
  readonly tip: string;
};

export type RankingModel = {
  readonly subject: string;
  readonly unit: string;
  readonly ranked: readonly RankingRow[];
  /** Values that must not be ranked with the others and areas without a value, listed below the line. */
  readonly unranked: readonly RankingRow[];
  readonly missing?: Missing;
  readonly references: readonly Reference[];
  readonly columns: { readonly place: string; readonly area: string; readonly value: string };
};

/** The key of the line on which areas without a figure stand together. */
const MISSING_KEY = "missing";
const ROW = 28;
const FOOT = 8;
/** Room right of the figures. */
const EDGE = 6;
const HEAD = 4;
/** Room for the names of reference lines. */
const REFERENCES = 22;
const LEAST = 120;

function height(model: RankingModel): number {
  const head = model.references.length > 0 ? REFERENCES : HEAD;
  return Math.max(LEAST, head + rowCount(model) * ROW + FOOT);
}

/** How many rows a ranking takes. */
export function rowCount({ ranked, unranked, missing }: RankingModel): number {
  return ranked.length + unranked.length + (missing ? 1 : 0);
}

function draw(model: RankingModel, look: Look): Drawing {
  const { palette } = look;
  const { names, left, top, min, foot, references, room, rows } = layOut(model, look);
  const lines = references.map(({ at }) => [[at, top - 4], [at, foot]] as const); // oxfmt-ignore
  const zero = rows.toPixel(0);
  const column = references.length > 0 ? look.width - EDGE : undefined;
  return {
    marks: marksOf(model),
    targets: targetsOf(model),
    series: [
      ...(model.ranked.length > 0
        ? [segments("zero", [[[zero, top], [zero, look.height - FOOT]]], { color: palette.line })] // oxfmt-ignore
        : []),
      // Behind the bars.
      segments("references", lines, { color: palette.muted, dash: [4, 3] }),
      titles(references.map(({ label, labelAt }) => ({ text: label, left: labelAt, top: 3 })), look, SMALL), // oxfmt-ignore
      nameSeries(names, left, rows, look),
      barSeries(model.ranked, rows, look, column),
      reasonSeries(reasonsOf(model, room), model.ranked.length, rows.toPixel(min), rows, look),
    ],
  };
}

/** What stands below the ranked, by key: each value that is not ranked, and all without a figure on one line. */
function reasonsOf({ unranked, missing }: RankingModel, room: number) {
  const rows = unranked.map(({ area, label }) => ({ key: area, label: twoLines(label, room, SMALL) }));
  if (!missing) return rows;
  const { count, names } = missing;
  return [...rows, { key: MISSING_KEY, label: twoLines(`${count}${names}`, room, SMALL) }];
}

/** The edges of the bars, the ends of their axis, and where the reference lines stand. */
function layOut(model: RankingModel, { width, height }: Look) {
  const names = [...model.ranked, ...model.unranked].map(({ area: key, name, place }) => ({
    key,
    text: place === undefined ? name : `${place}  ${name}`,
  }));
  const left = Math.min(width * 0.42, Math.max(...names.map(({ text }) => textWidth(text, TYPE)), 40) + 14);
  const hasColumn = model.references.length > 0;
  // Below zero, figures stand to the left of their bars, but in a column, clear of all lines, where lines are drawn.
  const [after, before] = [
    widest(model.ranked, (value) => hasColumn || value >= 0),
    hasColumn ? 0 : widest(model.ranked, (value) => value < 0),
  ];
  const right = Math.min(width * 0.4, after + APART + EDGE);
  const plot = width - left - right;
  const values = model.ranked.flatMap(({ value }) => value ?? []);
  const all = [0, ...values, ...model.references.map(({ value }) => value)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const share = Math.min(0.45, before === 0 ? 0 : (before + APART + 4) / plot);
  const min = low < 0 ? low - ((high - low) * share) / (1 - share) : 0;
  const max = low === high ? 1 : high;
  const top = hasColumn ? REFERENCES : HEAD;
  const pitch = (height - top - FOOT) / rowCount(model);
  const toPixel = (value: number) => left + ((value - min) / (max - min)) * plot;
  return {
    ...{ names, left, top, min, foot: top + pitch * model.ranked.length },
    rows: { pitch, toPixel, middle: (row: number) => top + pitch * (row + 0.5) },
    /** For words from the edge of the bars on. */
    room: width - left - 8,
    references: placeReferences(model.references, width, toPixel),
  };
}

/** The widest figure among those on one side of zero. */
function widest(rows: readonly RankingRow[], side: (value: number) => boolean): number {
  const labels = rows.flatMap(({ value, label }) => (value !== undefined && side(value) ? [label] : []));
  return Math.max(0, ...labels.map((label) => textWidth(label, TYPE)));
}

function marksOf({ ranked, unranked, missing }: RankingModel): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>([...ranked, ...unranked].map((row) => [row.area, markOf(row)]));
  return missing ? marks.set(MISSING_KEY, { tip: missing.tip }) : marks;
}

function targetsOf({ ranked, unranked, missing }: RankingModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { area } of ranked) append(targets, area, { seriesId: "bars", name: area });
  for (const { area } of unranked) append(targets, area, { seriesId: "reasons", name: area });
  for (const key of missing ? [MISSING_KEY, ...missing.rows.map(({ area }) => area)] : [])
    append(targets, key, { seriesId: "reasons", name: MISSING_KEY });
  return targets;
}

function table({ ranked, unranked, missing, references, columns }: RankingModel): Table {
  return {
    columns: [
      numberColumn("place", columns.place),
      textColumn("area", columns.area),
      numberColumn("value", columns.value),
    ],
    rows: [
      ...[...ranked, ...unranked, ...(missing?.rows ?? [])].map(
        ({ area, place, rank, lastRank, name, label, facts }) => ({
          key: area,
          area,
          cells: [
            place === undefined
              ? NO_CELL
              : {
                  text: place,
                  ...(rank !== undefined && { value: rank }),
                  ...(lastRank !== undefined && { last: lastRank }),
                },
            wordsCell(name),
            { text: label, ...facts },
          ],
        }),
      ),
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
  stretches: true,
  draw,
  table,
};
