import { textWidth } from "../../charts/parts.ts";
import type { Table, TableColumn } from "../../core/table.ts";
import { LINE_WIDTH } from "./page.ts";

/** Sizes of a table's type in points, the largest at which all columns stand beside each other is taken, and of what stands below a cell's text. */
export const TABLE_TYPES = [10.5, 9, 7.5] as const;
type TableType = (typeof TABLE_TYPES)[number];
const BELOW: Record<TableType, number> = { 10.5: 9, 9: 7.5, 7.5: 6.5 };
/** Both margins of a cell, with what is lost by rounding. */
const MARGIN = 190;
/** Figures are not broken over lines; words are, from so many em on. A footnote's number takes the last. */
const EM = { figure: 12.4, words: 4.8, prose: 8, mark: 1.5 } as const;
/** One long text among many short ones does not make its column wide: of ten, nine fit. */
const MOST_TEXTS = 0.9;

type Width = { readonly least: number; readonly wanted: number };

/** A piece of a table that fits the page: which columns, each with its width in twips. */
export type Piece = { readonly columns: readonly number[]; readonly widths: readonly number[] };

/** A table in the type in which it fits the page's width; one that is too wide for any comes in pieces. */
type Laid = { readonly type: TableType; readonly pieces: readonly Piece[] };

/** A table as wide as the page, in smaller type where it must be; one that cannot be comes in pieces, each with the first column. */
export function layOutTable(table: Table): Laid {
  const laid = TABLE_TYPES.map((type): Laid => ({ type, pieces: piecesAt(table, type) }));
  const [usual] = laid;
  return laid.find(({ pieces }) => pieces.length <= 1) ?? usual ?? { type: TABLE_TYPES[0], pieces: [] };
}

/** How many lines the rows of a piece take, each that of its longest cell. */
export function linesIn({ rows }: Table, { columns, widths }: Piece, type: TableType): number {
  const linesOf = (text: string, points: number, room: number) =>
    text === "" ? 0 : Math.ceil(wide(text, points) / Math.max(1, room));
  return sum(
    rows.map(({ cells }) =>
      Math.max(
        ...columns.map((index, at) => {
          const { text = "", below = "" } = cells[index] ?? {};
          const room = (widths[at] ?? 0) - MARGIN;
          return linesOf(text, type, room) + linesOf(below, BELOW[type], room);
        }),
      ),
    ),
  );
}

function piecesAt(table: Table, type: TableType): readonly Piece[] {
  const widths = table.columns.map((column, index) => widthOf(table, column, index, type));
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

function widthOf(
  { rows }: Table,
  { label, numeric, prose }: TableColumn,
  index: number,
  type: TableType,
): Width {
  const cells = rows.map((row) => row.cells[index]);
  const em = type * 20;
  const all = cells.map((cell) =>
    Math.max(wide(cell?.text ?? "", type), wide(cell?.below ?? "", BELOW[type])),
  );
  const usual = [...all].sort((a, b) => a - b)[Math.ceil(all.length * MOST_TEXTS) - 1] ?? 0;
  const figures = Math.max(0, ...cells.map((cell) => wide(cell?.text ?? "", type)));
  const mark = cells.some((cell) => (cell?.origin ?? cell?.cited) !== undefined) ? EM.mark * em : 0;
  const texts = numeric ? Math.max(0, ...all) : usual;
  const wanted = Math.max(texts, wide(label, type)) + MARGIN + mark;
  const least = numeric
    ? Math.min(figures, EM.figure * em) + MARGIN + mark
    : Math.min(wanted, (prose ? EM.prose : EM.words) * em);
  const words = Math.max(
    ...[label, ...cells.map((cell) => cell?.text ?? "")].map((text) => longestWord(text, type)),
  );
  return { wanted, least: Math.max(least, Math.min(words, EM.figure * em) + MARGIN) };
}

/** In twips, with the quarter of an em that is set between Chinese and other signs. */
function wide(text: string, points: number): number {
  const seams = text.match(SEAM)?.length ?? 0;
  return Math.ceil((textWidth(text, points) + (seams * points) / 4) * 20);
}

const SEAM = /[\u2e80-\u9fff](?=[\w])|[\w](?=[\u2e80-\u9fff])/gu;

/** Chinese breaks anywhere, two characters a line at least; English between words; a period nowhere. */
function longestWord(text: string, type: TableType): number {
  const words = text
    .split(/\s+/)
    .flatMap((word) => PERIOD.exec(word)?.[0] ?? (/[\u2e80-\uffef]/.test(word) ? word.slice(0, 2) : word));
  return Math.max(...words.map((word) => wide(word, type) * WORDS_RUN));
}

/** A word alone is broken where another typeface stands in that runs wider. */
const WORDS_RUN = 1.15;
const PERIOD = /^\d{4}年(?:\d{1,2}月)?/;

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
