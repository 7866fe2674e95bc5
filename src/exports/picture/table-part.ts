import type { Table, TableCell, TableColumn } from "../../core/table.ts";
import type { Ink } from "./ink.ts";
import { beside, lines, linesOf, rule, scaled, stacked, widthOf } from "./part.ts";
import type { Part, Spaced, Style } from "./part.ts";

/** Between columns, and above and below the text of a row. */
const GUTTER = 14;
const AIR = 4;
/** A text column is not made narrower than this, one of sentences not than that. */
const NARROW = 72;
const PROSE = 120;

type Room = { readonly least: number; readonly most: number };

/** A table in a width: columns share what room there is; where even the least does not fit, the whole becomes smaller. */
export function tablePart(table: Table, width: number, ink: Ink): Part {
  const cell: Style = { size: 12, color: ink.palette.ink };
  const head: Style = { size: 12, color: ink.palette.muted, bold: true };
  const rooms = table.columns.map((column, index) => roomOf(column, columnOf(table, index), cell, head));
  const gutters = GUTTER * Math.max(0, rooms.length - 1);
  const least = rooms.reduce((sum, room) => sum + room.least, gutters);
  const inner = Math.max(width, least);
  const widths = shared(rooms, inner - gutters);
  const across = widths.reduce((sum, one) => sum + one, gutters);
  const rowOf = (parts: readonly Part[]): readonly Spaced[] => [
    { part: beside(parts.map((part, index) => ({ part, at: startOf(index) }))), gap: AIR },
    { part: rule(across, ink.palette.line), gap: AIR },
  ];
  const startOf = (index: number) =>
    widths.slice(0, index).reduce((sum, one) => sum + one + GUTTER, 0) +
    (table.columns[index]?.numeric ? (widths[index] ?? 0) : 0);
  const headRow = rowOf(
    table.columns.map(({ label, numeric }, index) =>
      lines(linesOf(label, (widths[index] ?? 0) + 1, head), head, numeric ? "end" : "start"),
    ),
  );
  const rows = table.rows.flatMap(({ cells }) =>
    rowOf(
      table.columns.map((column, index) => cellPart(cells[index], column, widths[index] ?? 0, cell, ink)),
    ),
  );
  const part = stacked([...headRow, ...rows]);
  return inner > width ? scaled(part, inner, width / inner) : part;
}

function columnOf({ rows }: Table, index: number): readonly TableCell[] {
  return rows.flatMap(({ cells }) => cells[index] ?? []);
}

/** A number is never broken; a text may be, but not into slivers. */
function roomOf(column: TableColumn, cells: readonly TableCell[], cell: Style, head: Style): Room {
  const texts = Math.max(0, ...cells.map(({ text }) => widthOf(text, cell)));
  const label = widthOf(column.label, head);
  const below = Math.max(0, ...cells.map(({ below = "" }) => Math.min(NARROW, widthOf(below, cell))));
  if (column.numeric) {
    const least = Math.max(texts, Math.min(label, NARROW), below);
    return { least, most: Math.max(least, Math.min(label, 2 * NARROW)) };
  }
  const most = Math.max(texts, label, below);
  return { least: Math.min(most, column.prose ? PROSE : NARROW), most };
}

/** Widths between what each column needs at least and at most, as far as the room goes. */
function shared(rooms: readonly Room[], room: number): readonly number[] {
  const least = rooms.reduce((sum, one) => sum + one.least, 0);
  const wanted = rooms.reduce((sum, { least: from, most }) => sum + most - from, 0);
  const part = wanted === 0 ? 0 : Math.min(1, Math.max(0, (room - least) / wanted));
  const spare = wanted === 0 ? room - least : Math.max(0, room - least - wanted);
  // What nobody needs widens the gaps a little, so that a row can still be followed.
  const more = rooms.length === 0 ? 0 : Math.min(spare / rooms.length, 2 * GUTTER);
  return rooms.map(({ least: from, most }) => from + (most - from) * part + more);
}

function cellPart(
  found: TableCell | undefined,
  { numeric }: TableColumn,
  width: number,
  cell: Style,
  ink: Ink,
): Part {
  const { text = "", below = "", tone } = found ?? {};
  const style: Style = tone ? { ...cell, color: ink.tone[tone], bold: true } : cell;
  const said = numeric ? [text] : linesOf(text, width, style);
  const align = numeric ? "end" : "start";
  if (below === "") return lines(said, style, align);
  const small = { ...ink.small, size: 10 };
  return stacked([
    { part: lines(said, style, align), gap: 0 },
    { part: lines(linesOf(below, width, small), small, align), gap: 0 },
  ]);
}
