import type { CellFacts, Table } from "../core/table.ts";
import type { AreaCode, Text } from "../core/types.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { TERMS } from "../i18n/terms.ts";
import { NO_CELL, numberColumn, textColumn, unitCell, wordsCell } from "../i18n/cells.ts";
import type { Locale } from "../i18n/text.ts";
import { segments, words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import { drawn } from "./drawn.ts";
import type { Item, Label } from "./drawn.ts";
import { placesOn } from "./dumbbell-scale.ts";
import { markOf } from "./marks.ts";
import { fitText, textWidth } from "./parts.ts";
import { wrapText } from "./wrap.ts";
import { symbolAt } from "./symbols.ts";
import type { ChartDef, Drawing, Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

export type DumbbellEnd = { readonly value: number; readonly label: string; readonly facts: CellFacts };

export type DumbbellRow = {
  readonly key: string;
  readonly area?: AreaCode;
  readonly name: string;
  /** Absent for a single value. */
  readonly before?: DumbbellEnd;
  readonly after: DumbbellEnd;
  readonly color: string;
  readonly tip: string;
};

/** Rows that share a unit and so an axis. */
export type DumbbellGroup = {
  readonly unit: string;
  /** The unit that files keep, where it is another. */
  readonly own?: string;
  readonly log: boolean;
  /** Ends of the axis, where the values themselves do not give them: 0 to 100 for shares. */
  readonly ends?: readonly [number, number];
  readonly rows: readonly DumbbellRow[];
};

type DumbbellModel = { readonly groups: readonly DumbbellGroup[] };

const LEGEND = 24;
const HEAD = 22;
const ROW = 46;
const LINE = 15;
const FOOT = 26;
export const BEFORE: Text = { zh: "之前", en: "Before" };
const WORDS = {
  before: BEFORE,
  after: { zh: "之后", en: "After" },
  name: TERMS.indicator,
  unit: COLUMN_TERMS.unit,
  log: { zh: "对数刻度", en: "log scale" },
} satisfies Record<string, Text>;

function height({ groups }: DumbbellModel, width: number): number {
  const needed = groups.reduce(
    (sum, group) => sum + HEAD + group.rows.length * rowOf(group, width) + FOOT,
    legendRoom(groups),
  );
  return Math.max(needed, LEGEND);
}

/** The rows of a group are as high as the longest of their names needs. */
function rowOf({ rows }: DumbbellGroup, width: number): number {
  return ROW + LINE * (Math.max(1, ...rows.map(({ name }) => nameLines(name, width).length)) - 1);
}

function nameLines(name: string, width: number): readonly string[] {
  return wrapText(name, width - 4, TYPE);
}

/** What is hollow and what is full needs saying only where both stand. */
function legendRoom(groups: readonly DumbbellGroup[]): number {
  return groups.some(({ rows }) => rows.some(({ before }) => before)) ? LEGEND : 0;
}

function draw(model: DumbbellModel, look: Look): Drawing {
  const { palette, width } = look;
  const { blocks, rows, side } = layOut(model, look);
  const beside = ({ label }: DumbbellEnd, x: number, y: number, right: boolean): Label => ({
    text: fitText(label, side - 12, TYPE),
    at: [right ? x + BESIDE : x - BESIDE, y],
    align: right ? "left" : "right",
    ...{ color: palette.ink, size: TYPE },
  });
  const tracks = rows.flatMap(({ from, to, y }) =>
    from === undefined ? [] : [[[from, y] as const, [to, y] as const] as const],
  );
  const names = rows.flatMap(({ row, y }) =>
    nameLines(row.name, width).map((text, at, lines) => ({
      text,
      at: [0, y - 20 - (lines.length - 1 - at) * LINE] as const,
      align: "left" as const,
      color: palette.ink,
      name: row.key,
    })),
  );
  return {
    marks: new Map(rows.map(({ row }) => [row.key, markOf({ ...row, facts: row.after.facts })])),
    targets: new Map(rows.map(({ row: { key } }) => [key, [{ seriesId: "after", name: key }]])),
    series: [
      segments("grid", gridOf(blocks), { color: palette.line, width: 1 }),
      segments("tracks", tracks, { color: palette.muted, width: 2 }),
      beforeSeries(rows, beside, look),
      afterSeries(rows, beside, look),
      // A name opens what its mark opens.
      { ...words("names", names, TYPE), silent: false },
      words("scales", [...legendWords(model, look), ...scaleWords(blocks, look)], SMALL),
    ],
  };
}

type Layout = ReturnType<typeof layOut>;
type Beside = (end: DumbbellEnd, x: number, y: number, right: boolean) => Label;

/** How wide a dot is, and from its middle to its number. */
const DOT = 11;
const BESIDE = DOT / 2 + 5;

/** The groups below each other with their axes, every row with the pixels of its ends, and the room beside the axes. */
function layOut({ groups }: DumbbellModel, look: Look) {
  const { width } = look;
  const ends = groups.flatMap(({ rows }) =>
    rows.flatMap(({ before, after }) => [...(before ? [before] : []), after]),
  );
  const side = Math.min(width * 0.36, Math.max(24, ...ends.map(({ label }) => textWidth(label, TYPE) + 14)));
  let next = legendRoom(groups);
  const blocks = groups.map((group) => {
    const top = next;
    const row = rowOf(group, width);
    const bottom = top + HEAD + group.rows.length * row;
    next = bottom + FOOT;
    return { group, top, bottom, row, ...placesOn(group, side, width - side, look) };
  });
  const rows = blocks.flatMap(({ group, top, row: high, x }) =>
    group.rows.map((row, index) => {
      const [from, to] = [row.before && x(row.before.value), x(row.after.value)];
      return { row, y: rowAt(top, index, high), from, to, toRight: from === undefined || to >= from };
    }),
  );
  return { blocks, rows, side };
}

function rowAt(top: number, index: number, row: number): number {
  return top + HEAD + (index + 1) * row - ROW + 30;
}

/** A short line at each mark of the axis, on every row. */
function gridOf(blocks: Layout["blocks"]) {
  return blocks.flatMap(({ group, ticks, top, row }) =>
    group.rows.flatMap((_, index) =>
      ticks.map(({ at }) => {
        const y = rowAt(top, index, row);
        return [[at, y - 10] as const, [at, y + 12] as const] as const;
      }),
    ),
  );
}

function beforeSeries(rows: Layout["rows"], beside: Beside, { palette }: Look) {
  const items = rows.flatMap(({ row, from, y, toRight }): readonly Item[] =>
    from === undefined || !row.before
      ? []
      : [
          {
            outline: symbolAt("circle", [from, y], DOT),
            ink: { fill: palette.surface, stroke: row.color, width: 2 },
          },
          beside(row.before, from, y, !toRight),
        ],
  );
  return drawn("before", 4, items, true);
}

function afterSeries(rows: Layout["rows"], beside: Beside, { palette }: Look) {
  const items = rows.flatMap(({ row, to, y, toRight }): readonly Item[] => [
    {
      ...{ name: row.key, outline: symbolAt("circle", [to, y], DOT), ink: { fill: row.color } },
      lit: { stroke: palette.ink, width: 3 },
    },
    { ...beside(row.after, to, y, toRight), name: row.key, bold: true },
  ]);
  return drawn("after", 4, items);
}

function legendWords({ groups }: DumbbellModel, { locale, palette }: Look): readonly Word[] {
  if (legendRoom(groups) === 0) return [];
  const text = `○ ${WORDS.before[locale]}    ● ${WORDS.after[locale]}`;
  return [{ text, at: [0, 10], align: "left", color: palette.muted }];
}

/** Each group's unit above, and the numbers of its axis below. */
function scaleWords(blocks: Layout["blocks"], { width, locale, palette }: Look): readonly Word[] {
  const color = palette.muted;
  return blocks.flatMap(({ group: { unit, log }, top, bottom, ticks }): readonly Word[] => [
    { text: log ? `${unit} · ${WORDS.log[locale]}` : unit, at: [width, top + 10], align: "right", color },
    ...ticks.map(({ at, text }): Word => ({ text, at: [at, bottom + 9], align: "center", color })),
  ]);
}

function table({ groups }: DumbbellModel, locale: Locale): Table {
  const columns = [
    textColumn("name", WORDS.name[locale]),
    numberColumn("before", WORDS.before[locale]),
    numberColumn("after", WORDS.after[locale]),
    textColumn("unit", WORDS.unit[locale]),
  ];
  const rows = groups.flatMap(({ unit, own, rows: lines }) =>
    lines.map(({ key, name, before, after, area }) => ({
      key,
      ...(area && { area }),
      cells: [wordsCell(name), before ? endCell(before) : NO_CELL, endCell(after), unitCell(unit, own)],
    })),
  );
  return { columns, rows };
}

function endCell({ label, facts }: DumbbellEnd) {
  return { text: label, ...facts };
}

export const dumbbellChart: ChartDef<DumbbellModel> = {
  title: { zh: "前后对比", en: "Before and after" },
  height,
  draw,
  table,
};
