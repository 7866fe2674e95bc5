import type { Table, TableCell } from "../core/table.ts";
import type { AreaCode } from "../core/types.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { level, rules } from "./axes.ts";
import { segments, words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import { drawn } from "./drawn.ts";
import type { Figure, Label, Point } from "./drawn.ts";
import { markOf } from "./marks.ts";
import { BOLD, fitText, textWidth } from "./parts.ts";
import { SMALL, TYPE } from "./sizes.ts";
import { GAP, HEAD, labelText, layOut, leadersOf } from "./slope-layout.ts";
import type { Layout, Side } from "./slope-layout.ts";
import type { SlopeEnd, SlopeLine, SlopeModel } from "./slope-model.ts";
import { symbolAt } from "./symbols.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";

const LEAST = 180;
const SIDES = ["from", "to"] as const;

function height(model: SlopeModel): number {
  const { length } = endedOf(model);
  return HEAD + (length === 0 ? GAP : Math.max(LEAST, length * GAP + 24));
}

/** What there is to draw. */
function endedOf({ lines }: SlopeModel): readonly SlopeLine[] {
  return lines.filter(({ from, to }) => from ?? to);
}

function draw(model: SlopeModel, look: Look): Drawing {
  const { palette } = look;
  if (endedOf(model).length === 0) {
    const none = { text: COLUMN_TERMS.noFigure[look.locale], at: [0, HEAD], align: "left" } as const;
    const series = [words("none", [{ ...none, color: palette.muted }], TYPE)];
    return { marks: new Map(), targets: new Map(), series };
  }
  const layout = layOut(model, look);
  const heads = model.periods.map(({ label }, side): Word => ({
    text: label,
    at: [side === 0 ? layout.left : layout.right, HEAD / 2],
    align: side === 0 ? "right" : "left",
    color: palette.muted,
    bold: true,
  }));
  const names = SIDES.flatMap((side) => labelsOf(layout, side, look));
  const leaders = SIDES.flatMap((side) => leadersOf(layout, side));
  return {
    marks: marksOf(model),
    targets: targetsOf(model),
    series: [
      ...zeroSeries(layout, look),
      segments("leaders", leaders, { color: palette.muted, width: 0.75 }),
      lineSeries(model, layout, look),
      words("heads", heads, TYPE),
      drawn("names", 6, names),
    ],
  };
}

/** A line across, with its number in the middle, where lines go up and down through it. */
function zeroSeries({ left, right, zero }: Layout, { palette }: Look) {
  if (zero === undefined) return [];
  const number: Word = {
    text: "0",
    at: [(left + right) / 2, zero - 8],
    align: "center",
    color: palette.muted,
  };
  return [
    drawn("zero", 0, rules([level(zero, { left, right })], { stroke: palette.muted, dash: [4, 4] }), true),
    { ...words("zero-number", [{ ...number, halo: palette.surface }], SMALL), z: 5 },
  ];
}

/** What is left of a later end's words where all of them have no room: less of the change, then none of it. */
function shorterTexts({ name, to, change, joined }: SlopeLine): readonly string[] {
  if (!to) return [];
  const [total] = change.split(/[（(]/, 1);
  const words = `${to.label} ${name}`;
  return [...(joined && total ? [`${words} ${total.trim()}`] : []), words];
}

/** As much of it as there is room for. */
function fittedText(line: SlopeLine, side: Side, room: number): string {
  const size = TYPE * (line.color === undefined ? 1 : BOLD);
  const fits = (text: string) => textWidth(text, size) <= room;
  const full = labelText(line, side);
  if (fits(full)) return full;
  const shorter = side === "to" ? shorterTexts(line).find(fits) : undefined;
  if (shorter !== undefined) return shorter;
  // A name may be cut, its number never.
  const label = line[side]?.label ?? "";
  const name = fitText(line.name, room - textWidth(` ${label}`, size), size);
  return side === "from" ? `${name} ${label}` : `${label} ${name}`;
}

/** Each says what its mark says when it is pointed at. */
function labelsOf(layout: Layout, side: Side, look: Look): readonly Label[] {
  const { palette, width } = look;
  const { left, right } = layout;
  const reach = layout.reach[side];
  const room = (side === "from" ? left : width - right) - reach - 2;
  return layout.placed[side].map(({ line, placed }) => ({
    name: endKey(line.area, side),
    text: fittedText(line, side, room),
    at: [side === "from" ? left - reach : right + reach, placed],
    align: side === "from" ? "right" : "left",
    color: line.joined ? palette.ink : palette.muted,
    size: TYPE,
    bold: line.color !== undefined,
  }));
}

function endKey(area: AreaCode, side: Side): string {
  return `${area}/${side}`;
}

/** Two points each, joined where they may be; those with a colour over the others. */
function lineSeries({ lines }: SlopeModel, layout: Layout, look: Look) {
  const isOwn = ({ color }: SlopeLine) => Number(color !== undefined);
  const inOrder = [...lines].sort((a, b) => isOwn(a) - isOwn(b));
  return drawn("lines", 3, inOrder.flatMap((line) => figuresOf(line, layout, look))); // oxfmt-ignore
}

function figuresOf(line: SlopeLine, { left, right, y }: Layout, { palette }: Look): readonly Figure[] {
  const { area, joined, symbol } = line;
  const color = line.color ?? palette.peer;
  const ends = SIDES.flatMap((side) => {
    const end = line[side];
    const at = (value: number): Point => [side === "from" ? left : right, y(value)];
    return end ? [{ name: endKey(area, side), at: at(end.value) }] : [];
  });
  const stroke = { stroke: color, width: line.color === undefined ? 1.2 : 2.4 };
  const joint: Figure = {
    name: area,
    outline: { lines: [ends.map(({ at }) => at)], isOpen: true },
    ink: stroke,
    lit: { width: 3.5 },
    keepsPlace: true,
  };
  return [
    ...(joined ? [joint] : []),
    ...ends.map(({ name, at }): Figure => ({
      name,
      outline: symbolAt(symbol, at, 8),
      ink: { fill: joined ? color : palette.surface, stroke: color, width: 1.5 },
      lit: {},
      about: at,
    })),
  ];
}

function marksOf({ lines }: SlopeModel): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const line of lines)
    for (const side of SIDES) {
      const { area, change, [side]: end } = line;
      if (end) marks.set(endKey(area, side), markOf({ ...end, area, tip: `${end.tip} · ${change}` }));
    }
  return marks;
}

/** An end lights up all of its line. */
function targetsOf({ lines }: SlopeModel): ReadonlyMap<string, readonly Target[]> {
  return new Map(
    lines.flatMap((line) => {
      const ends = SIDES.flatMap((side) => (line[side] ? [endKey(line.area, side)] : []));
      const names = line.joined ? [line.area, ...ends] : ends;
      const targets = names.map((name): Target => ({ seriesId: "lines", name }));
      return [line.area, ...ends].map((key) => [key, targets] as const);
    }),
  );
}

function table({ lines, periods, columns }: SlopeModel): Table {
  const end = (one: SlopeEnd | undefined): TableCell => (one ? { text: one.label, ...one.facts } : NO_CELL);
  return {
    columns: [
      textColumn("area", columns.area),
      ...periods.map(({ period, label }) => numberColumn(period, label)),
      numberColumn("difference", columns.difference),
      numberColumn("percent", columns.percent),
      numberColumn("yearly", columns.yearly),
      textColumn("change", columns.change),
    ],
    rows: lines.map(({ area, name, from, to, difference, percent, yearly, change }) => ({
      key: area,
      area,
      cells: [
        wordsCell(name),
        end(from),
        end(to),
        difference ?? NO_CELL,
        percent ?? NO_CELL,
        yearly ?? NO_CELL,
        wordsCell(change),
      ],
    })),
  };
}

export const slopeChart: ChartDef<SlopeModel> = {
  title: COLUMN_TERMS.twoPeriods,
  height,
  stretches: true,
  draw,
  table,
};
