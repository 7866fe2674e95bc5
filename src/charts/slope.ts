import type { CellFacts, Table, TableCell } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { pixelAxes, words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import { markOf } from "./marks.ts";
import { append, BOLD, fitText, frame, textWidth } from "./parts.ts";
import { placeLabels } from "./scale.ts";
import { TYPE } from "./sizes.ts";
import type { ChartDef, Drawing, Look, Mark, Target } from "./types.ts";

/** A value at one of the two periods. */
export type SlopeEnd = {
  readonly value: number;
  readonly label: string;
  readonly tip: string;
  readonly facts: CellFacts;
};

export type SlopeLine = {
  readonly area: AreaCode;
  readonly name: string;
  readonly from?: SlopeEnd;
  readonly to?: SlopeEnd;
  /** Whether the two may be joined: one definition, no break, both whole. */
  readonly joined: boolean;
  /** The change in words, or why there is none. */
  readonly change: string;
  readonly difference?: TableCell;
  readonly percent?: TableCell;
  readonly yearly?: TableCell;
  /** The look of a highlighted area; others are grey. */
  readonly color?: string;
  readonly symbol?: string;
};

export type SlopeModel = {
  readonly unit: string;
  /** The unit that files keep, where it is another. */
  readonly own?: string;
  readonly periods: readonly [
    { readonly period: Period; readonly label: string },
    { readonly period: Period; readonly label: string },
  ];
  readonly lines: readonly SlopeLine[];
  readonly columns: Record<"area" | "difference" | "percent" | "yearly" | "change", string>;
};

const GAP = 16;
const HEAD = 30;
const LEAST = 180;

function height({ lines }: SlopeModel): number {
  return HEAD + Math.max(LEAST, lines.length * GAP + 24);
}

type Side = "from" | "to";

function draw(model: SlopeModel, look: Look): Drawing {
  const { palette, width } = look;
  const layout = layOut(model, look);
  const heads = model.periods.map(({ label }, side): Word => ({
    text: label,
    at: [side === 0 ? layout.left : layout.right, HEAD / 2],
    align: side === 0 ? "right" : "left",
    color: palette.muted,
    bold: true,
  }));
  const names = [...labelsOf(model, layout, "from", look), ...labelsOf(model, layout, "to", look)];
  return {
    marks: marksOf(model),
    targets: targetsOf(model),
    option: {
      ...frame(look),
      ...pixelAxes({ width, height: look.height }),
      series: [
        ...model.lines.map((line) => lineSeries(line, layout, look)),
        words("heads", heads, TYPE),
        { ...words("names", names, TYPE), z: 6 },
      ],
    },
  };
}

function layOut({ lines }: SlopeModel, { width, height: tall }: Look) {
  const room = (side: Side) =>
    Math.min(
      width * 0.42,
      Math.max(60, ...lines.map((line) => textWidth(labelText(line, side), TYPE * BOLD))) + 14,
    );
  const values = lines.flatMap(({ from, to }) => [from, to].flatMap((end) => (end ? [end.value] : [])));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [top, bottom] = [HEAD + 10, tall - 14];
  const y = (value: number) =>
    high > low ? bottom - ((value - low) / (high - low)) * (bottom - top) : (top + bottom) / 2;
  return { left: room("from"), right: width - room("to"), y, top, bottom };
}

type Layout = ReturnType<typeof layOut>;

/** 天河 4,046.77 before the earlier end; 6,614.7 天河 +63.5% behind the later one. */
function labelText({ name, from, to, change, joined }: SlopeLine, side: Side): string {
  if (side === "from") return from ? `${name} ${from.label}` : "";
  return to ? `${to.label} ${name}${joined ? ` ${change}` : ""}` : "";
}

/** In narrow pictures a joined line is named before its earlier end alone, so that its change is read whole. */
function shortText({ to, from, change, joined }: SlopeLine, side: Side): string | undefined {
  return side === "to" && to && from && joined ? `${to.label} ${change}` : undefined;
}

/** As much of it as there is room for. */
function fittedText(line: SlopeLine, side: Side, room: number): string {
  const size = TYPE * (line.color === undefined ? 1 : BOLD);
  const full = labelText(line, side);
  const short = textWidth(full, size) > room ? shortText(line, side) : undefined;
  return fitText(short ?? full, room, size);
}

function labelsOf(
  { lines }: SlopeModel,
  { left, right, y, top, bottom }: Layout,
  side: Side,
  look: Look,
): readonly Word[] {
  const { palette, width } = look;
  const ends = lines.flatMap((line) => {
    const end = line[side];
    return end ? [{ line, at: y(end.value) }] : [];
  });
  const room = side === "from" ? left - 12 : width - right - 12;
  return placeLabels(ends, GAP, top, bottom).map(({ line, placed }) => ({
    text: fittedText(line, side, room),
    at: [side === "from" ? left - 10 : right + 10, placed],
    align: side === "from" ? "right" : "left",
    color: line.joined ? palette.ink : palette.muted,
    bold: line.color !== undefined,
  }));
}

function endKey(area: AreaCode, side: Side): string {
  return `${area}/${side}`;
}

/** Two points, joined where they may be. */
function lineSeries(line: SlopeLine, { left, right, y }: Layout, { palette }: Look) {
  const color = line.color ?? palette.peer;
  const points = (["from", "to"] as const).flatMap((side) => {
    const end = line[side];
    return end
      ? [{ name: endKey(line.area, side), value: [side === "from" ? left : right, y(end.value)] }]
      : [];
  });
  return {
    id: line.area,
    type: "line",
    showSymbol: true,
    symbol: line.symbol ?? "circle",
    symbolSize: 8,
    z: line.color === undefined ? 3 : 4,
    lineStyle: { color, width: line.joined ? (line.color === undefined ? 1.2 : 2.4) : 0 },
    itemStyle: {
      color: line.joined ? color : palette.surface,
      borderColor: color,
      borderWidth: 1.5,
      opacity: 1,
    },
    emphasis: { lineStyle: { width: line.joined ? 3.5 : 0 } },
    data: points,
  };
}

function marksOf({ lines }: SlopeModel): ReadonlyMap<string, Mark> {
  return new Map(
    lines.flatMap(({ area, from, to, change }) =>
      (
        [
          ["from", from],
          ["to", to],
        ] as const
      ).flatMap(([side, end]) =>
        end ? [[endKey(area, side), markOf({ ...end, area, tip: `${end.tip} · ${change}` })] as const] : [],
      ),
    ),
  );
}

function targetsOf({ lines }: SlopeModel): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { area, from, to } of lines) {
    append(targets, area, { seriesId: area });
    if (from) targets.set(endKey(area, "from"), [{ seriesId: area }]);
    if (to) targets.set(endKey(area, "to"), [{ seriesId: area }]);
  }
  return targets;
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
