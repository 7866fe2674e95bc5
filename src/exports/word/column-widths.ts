import { textWidth } from "../../charts/parts.ts";
import { wrapText } from "../../charts/wrap.ts";
import { sum } from "../../core/sum.ts";
import type { TableCell } from "../../core/table.ts";
import { setWidth } from "./set-width.ts";

/** Both margins of a cell, with what is lost by rounding, in twips. */
export const MARGIN = 190;

/** Sizes of type in points: of a cell's text, and of what stands below it. */
export type CellType = { readonly text: number; readonly below: number };

/** A column to be given its width, in twips. */
export type Asking = {
  readonly cells: readonly (Pick<TableCell, "text" | "below"> | undefined)[];
  /** What it needs to be read with ease, and without that any word is broken. */
  readonly least: number;
  readonly tightest: number;
  /** What most of its cells want to stand in one line, and what the longest does. */
  readonly wanted: number;
  readonly most: number;
};

/**
 * The widths of columns that share a line: what each wants where there is room. Otherwise width goes where it makes rows
 * lower, so that one long text among short ones is no tower of two-letter lines.
 */
export function sharedWidths(columns: readonly Asking[], room: number, type: CellType): readonly number[] {
  return lowered(columns, fitted(columns, room), type);
}

/** How many lines a cell takes in a column of a width. */
export function linesOf(cell: Asking["cells"][number], width: number, type: CellType): number {
  const { text = "", below = "" } = cell ?? {};
  return linesIn(text, width, type.text) + linesIn(below, width, type.below);
}

/** Lines are broken by the width that charts reckon with, in which Word's column is wider or narrower. */
function linesIn(text: string, width: number, points: number): number {
  if (text === "") return 0;
  const reckoned = textWidth(text, points) / setWidth(text, points);
  return wrapText(text, (Math.max(1, width - MARGIN) * reckoned) / WIDER, points).length;
}

/** Typefaces that stand in for those of the file run a little wider. */
const WIDER = 1.05;

/** Each as wide as it wants where there is room; otherwise those that want little more get it, the others share the rest. */
function fitted(columns: readonly Asking[], whole: number): readonly number[] {
  const widths = columns.map(({ least }) => least);
  const lacks = columns
    .map(({ wanted, least }, index) => ({ index, lack: Math.max(0, wanted - least) }))
    .sort((a, b) => a.lack - b.lack);
  let room = Math.max(0, whole - sum(widths));
  lacks.forEach(({ index, lack }, at) => {
    const given = Math.min(lack, Math.floor(room / (lacks.length - at)));
    widths[index] = (widths[index] ?? 0) + given;
    room -= given;
  });
  const factor = whole / sum(widths);
  return widths.map((width) => Math.floor(width * factor));
}

/** What moves from one column to another at once, in twips: much first. */
const STEPS = [800, 400, 200, 100] as const;
/** Rows that decide; a table of thousands is laid out by its longest. */
const MOST_ROWS = 120;

/** Width moves from column to column as long as that makes the table lower. */
function lowered(columns: readonly Asking[], from: readonly number[], type: CellType): readonly number[] {
  const heightsOf = measureOf(columns, type);
  let widths = from;
  let cost = costOf(heightsOf, widths);
  for (const step of STEPS)
    for (let better = true; better;) {
      better = false;
      for (const moved of movesOf(columns, widths, step)) {
        const next = costOf(heightsOf, moved);
        if (next >= cost) continue;
        [widths, cost, better] = [moved, next, true];
        break;
      }
    }
  return widths;
}

function movesOf(
  columns: readonly Asking[],
  widths: readonly number[],
  step: number,
): readonly (readonly number[])[] {
  return columns.flatMap(({ most }, to) =>
    columns.flatMap(({ tightest }, from) => {
      const [given = 0, taken = 0] = [widths[to], widths[from]];
      if (from === to || given >= most || taken - step < tightest) return [];
      return [widths.map((width, at) => (at === to ? width + step : at === from ? width - step : width))];
    }),
  );
}

type Measure = (column: number, width: number) => readonly number[];

/** The lines of each row that decides, in one column of a width; told once of each. */
function measureOf(columns: readonly Asking[], type: CellType): Measure {
  const lengthAt = (row: number) => sum(columns.map(({ cells }) => (cells[row]?.text ?? "").length));
  const rows = [...(columns[0]?.cells.keys() ?? [])]
    .sort((a, b) => lengthAt(b) - lengthAt(a))
    .slice(0, MOST_ROWS);
  const known = columns.map(() => new Map<number, readonly number[]>());
  return (column, width) => {
    const told = known[column]?.get(width);
    if (told) return told;
    const cells = columns[column]?.cells ?? [];
    const lines = rows.map((row) => linesOf(cells[row], width, type));
    known[column]?.set(width, lines);
    return lines;
  };
}

/** High rows count more than many low ones; between equal tables, the one with fewer lines in its cells. */
function costOf(measure: Measure, widths: readonly number[]): number {
  const columns = widths.map((width, column) => measure(column, width));
  const heights = (columns[0] ?? []).map((_, row) => Math.max(...columns.map((lines) => lines[row] ?? 0)));
  return sum(heights.map((lines) => lines * lines)) + sum(columns.map(sum)) / 1000;
}
