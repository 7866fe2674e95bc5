import { textWidth } from "../../charts/parts.ts";
import type { Table, TableColumn } from "../../core/table.ts";
import { LINE_WIDTH } from "./page.ts";

/** Size of a table's type in points, and of what stands below a cell's text. */
const TYPE = 10.5;
const SMALL = 9;
/** Both margins of a cell with the space that is set between scripts, and room for a footnote's number. */
const MARGIN = 200;
const MARK = 230;
/** Figures are not broken over lines; words are, from so many twips on. */
const MOST_FIGURE = 2600;
const LEAST_WORDS = 1000;
const LEAST_PROSE = 1700;

type Width = { readonly least: number; readonly wanted: number };

/** A piece of a table that fits the page: which columns, each with its width in twips. */
export type Piece = { readonly columns: readonly number[]; readonly widths: readonly number[] };

/** A table as wide as the page; one that cannot be comes in pieces, each with the first column. */
export function piecesOf(table: Table): readonly Piece[] {
  const widths = table.columns.map((column, index) => widthOf(table, column, index));
  const [head, ...rest] = widths.map((width, index) => ({ width, index }));
  if (!head) return [];
  const pieces: (typeof rest)[] = [];
  let room = 0;
  for (const column of rest) {
    if (column.width.least > room || pieces.length === 0) {
      pieces.push([]);
      room = LINE_WIDTH - head.width.least;
    }
    pieces.at(-1)?.push(column);
    room -= column.width.least;
  }
  return (pieces.length === 0 ? [[]] : pieces).map((piece) => {
    const columns = [head, ...piece];
    return { columns: columns.map(({ index }) => index), widths: fitted(columns.map(({ width }) => width)) };
  });
}

function widthOf({ rows }: Table, { label, numeric, prose }: TableColumn, index: number): Width {
  const cells = rows.map((row) => row.cells[index]);
  const texts = Math.max(0, ...cells.map((cell) => wide(cell?.text ?? "", TYPE)));
  const below = Math.max(0, ...cells.map((cell) => wide(cell?.below ?? "", SMALL)));
  const mark = cells.some((cell) => cell?.origin !== undefined) ? MARK : 0;
  const wanted = Math.max(texts, below, wide(label, TYPE)) + MARGIN + mark;
  const least = numeric
    ? Math.min(texts, MOST_FIGURE) + MARGIN + mark
    : Math.min(wanted, prose ? LEAST_PROSE : LEAST_WORDS);
  const words = Math.max(...[label, ...cells.map((cell) => cell?.text ?? "")].map(longestWord));
  return { wanted, least: Math.max(least, Math.min(words, MOST_FIGURE) + MARGIN) };
}

/** In twips. */
function wide(text: string, points: number): number {
  return Math.ceil(textWidth(text, points) * 20);
}

/** Chinese breaks anywhere, two characters a line at least; English between words. */
function longestWord(text: string): number {
  const words = text.split(/\s+/).flatMap((word) => (/[\u2e80-\uffef]/.test(word) ? word.slice(0, 2) : word));
  return Math.max(...words.map((word) => wide(word, TYPE)));
}

/** Each as wide as it wants where there is room; otherwise those that want little more get it, the others share the rest. */
function fitted(columns: readonly Width[]): readonly number[] {
  const widths = columns.map(({ least }) => least);
  const lacks = columns
    .map(({ wanted, least }, index) => ({ index, lack: Math.max(0, wanted - least) }))
    .sort((a, b) => a.lack - b.lack);
  let room = Math.max(0, LINE_WIDTH - sum(widths));
  lacks.forEach(({ index, lack }, at) => {
    const given = Math.min(lack, Math.floor(room / (lacks.length - at)));
    widths[index] = (widths[index] ?? 0) + given;
    room -= given;
  });
  const factor = LINE_WIDTH / sum(widths);
  return widths.map((width) => Math.floor(width * factor));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
