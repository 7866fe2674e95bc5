import type { CellFacts, Table } from "../core/table.ts";
import type { AreaCode } from "../core/types.ts";
import { numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { INDEX_TERMS } from "../i18n/terms-index.ts";
import { segments, words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import { drawn, rectAt } from "./drawn.ts";
import type { Figure } from "./drawn.ts";
import { keyLines } from "./key-lines.ts";
import { markOf } from "./marks.ts";
import { fitText, textWidth } from "./parts.ts";
import { SMALL, TYPE } from "./sizes.ts";
import { symbolAt } from "./symbols.ts";
import type { ChartDef, Drawing, Look } from "./types.ts";

export type Places = { readonly from: number; readonly to: number; readonly label: string };

export type SpanRow = {
  readonly area: AreaCode;
  readonly name: string;
  readonly tip: string;
  readonly facts: CellFacts;
  /** As the index was chosen; in nine draws of ten; in any draw. */
  readonly base: Places;
  readonly usual: Places;
  readonly all: Places;
  /** The share of draws in which it is first. */
  readonly first: { readonly value: number; readonly label: string };
};

export type SpansModel = {
  readonly rows: readonly SpanRow[];
  readonly words: Record<"area" | "base" | "usual" | "all" | "first" | "none", string>;
};

const ROW = 26;
const SCALE = 18;
const FOOT = 6;

function keyOf({ words: said }: SpansModel, width: number) {
  const parts = (["base", "usual", "all"] as const).map((kind) => ({
    kind,
    sign: 30,
    text: fitText(said[kind], width - 30, TYPE),
  }));
  return keyLines([parts], width);
}

function height(model: SpansModel, width: number): number {
  return keyOf(model, width).height + SCALE + Math.max(1, model.rows.length) * ROW + FOOT;
}

/** So many numbers stand over the places as have room. */
function ticksOf(last: number, room: number): readonly number[] {
  const every = [1, 2, 5, 10, 20, 50, 100, 200, 500].find(
    (step) => (room / Math.max(1, last - 1)) * step >= 26,
  );
  const step = every ?? 1000;
  const ticks = Array.from({ length: last }, (_, at) => at + 1).filter((at) => at === 1 || at % step === 0);
  return step === 1 ? ticks : ticks.filter((at) => at === 1 || at - 1 >= step / 2);
}

/** Where key, scale, names and rows of places stand. */
export function spansLayout(model: SpansModel, { width, height: high }: Look) {
  const { rows } = model;
  const key = keyOf(model, width);
  const top = key.height + SCALE;
  const line = (high - top - FOOT) / Math.max(1, rows.length);
  const left = Math.min(width * 0.34, Math.max(30, ...rows.map(({ name }) => textWidth(name, TYPE))) + 14);
  const right = Math.max(0, ...rows.map(({ usual }) => textWidth(usual.label, TYPE))) + 14;
  const last = Math.max(1, ...rows.map(({ all, base }) => Math.max(all.to, base.to)));
  const [start, end] = [left + 8, Math.max(left + 9, width - right - 8)];
  const x = (place: number) => (last === 1 ? start : start + ((place - 1) / (last - 1)) * (end - start));
  const y = (row: number) => top + (row + 0.5) * line;
  return { key, top, left, x, y, last, ticks: ticksOf(last, end - start), bottom: high - FOOT };
}

function draw(model: SpansModel, look: Look): Drawing {
  const { palette, width } = look;
  const { rows } = model;
  if (rows.length === 0) {
    const none: Word = { text: model.words.none, at: [0, 20], align: "left", color: palette.muted };
    return {
      marks: new Map(),
      targets: new Map(),
      series: [words("none", [none], TYPE)],
    };
  }
  const { key, top, left, x, y, ticks, bottom } = spansLayout(model, look);
  const across = (which: "all" | "usual") =>
    rows.flatMap((row, at) => {
      const { from, to } = row[which];
      return from === to ? [] : [[[x(from), y(at)] as const, [x(to), y(at)] as const] as const];
    });
  return {
    marks: new Map(rows.map((row) => [row.area, markOf(row)])),
    targets: new Map(rows.map(({ area }) => [area, [{ seriesId: "base", name: area }]])),
    series: [
      segments("grid", ticks.map((place) => [[x(place), top], [x(place), bottom]] as const), { color: palette.line, width: 1 }), // oxfmt-ignore
      segments("all", across("all"), { color: palette.muted, width: 1.5 }),
      segments("usual", across("usual"), { color: palette.peer, width: 8 }),
      baseSeries(rows, x, y, look),
      ...keySeries(key, look),
      words("ticks", ticks.map((place): Word => ({ text: String(place), at: [x(place), top - 8], align: "center", color: palette.muted })), SMALL), // oxfmt-ignore
      words("names", rows.map(({ name }, at): Word => ({ text: fitText(name, left - 8, TYPE), at: [0, y(at)], align: "left", color: palette.ink })), TYPE), // oxfmt-ignore
      words("labels", rows.map(({ usual }, at): Word => ({ text: usual.label, at: [width, y(at)], align: "right", color: palette.ink })), TYPE), // oxfmt-ignore
    ],
  };
}

/** The places as chosen: a dot, or a bar of dots' height over those that share a score. */
function baseSeries(
  rows: readonly SpanRow[],
  x: (place: number) => number,
  y: (row: number) => number,
  { palette }: Look,
) {
  const figures = rows.map(({ area, base: { from, to } }, at): Figure => {
    const middle = [(x(from) + x(to)) / 2, y(at)] as const;
    return {
      name: area,
      outline: from === to ? symbolAt("circle", middle, 11) : rectAt(middle, x(to) - x(from) + 8, 11),
      ink: { fill: palette.classes[3], stroke: palette.surface, width: 1 },
      lit: { stroke: palette.ink, width: 2 },
    };
  });
  return drawn("base", 4, figures);
}

function keySeries({ parts }: ReturnType<typeof keyOf>, { palette }: Look) {
  const line = (kind: "usual" | "all", color: string, wide: number) =>
    segments(
      `key-${kind}`,
      parts.filter((part) => part.kind === kind).map(({ x, y }) => [[x, y], [x + 24, y]] as const), // oxfmt-ignore
      { color, width: wide },
    );
  return [
    line("all", palette.muted, 1.5),
    line("usual", palette.peer, 8),
    drawn(
      "key-base",
      2,
      parts
        .filter(({ kind }) => kind === "base")
        .map(({ x, y }) => ({
          ...{ outline: symbolAt("circle", [x + 12, y], 11), ink: { fill: palette.classes[3] } },
        })),
      true,
    ),
    words("key", parts.map(({ text, sign, x, y }): Word => ({ text, at: [x + sign, y], align: "left", color: palette.muted })), TYPE), // oxfmt-ignore
  ];
}

function table({ rows, words: said }: SpansModel): Table {
  const cell = ({ from, to, label }: Places) => ({ text: label, value: from, last: to });
  return {
    columns: [
      textColumn("area", said.area),
      numberColumn("base", said.base),
      numberColumn("usual", said.usual),
      numberColumn("all", said.all),
      numberColumn("first", said.first),
    ],
    rows: rows.map(({ area, name, base, usual, all, first, facts }) => ({
      key: area,
      area,
      cells: [
        wordsCell(name),
        { ...cell(base), ...(facts.origin !== undefined && { origin: facts.origin }) },
        cell(usual),
        cell(all),
        { text: first.label, value: first.value, unit: "%" },
      ],
    })),
  };
}

/** The place of each area as a dot, and the places that it takes over all draws as a line. */
export const spansChart: ChartDef<SpansModel> = {
  title: INDEX_TERMS.places,
  height,
  draw,
  table,
};
