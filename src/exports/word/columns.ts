import type { Table, TableColumn } from "../../core/table.ts";
import { linesOf, MARGIN, sharedWidths } from "./column-widths.ts";
import type { Asking, CellType } from "./column-widths.ts";
import { LINE_WIDTH } from "./page.ts";
import { setWidth } from "./set-width.ts";

/** Sizes of a table's type in points, the largest at which all columns stand beside each other is taken, and of what stands below a cell's text. */
export const TABLE_TYPES = [10.5, 9, 7.5] as const;
type TableType = (typeof TABLE_TYPES)[number];
const BELOW: Record<TableType, number> = { 10.5: 9, 9: 7.5, 7.5: 6.5 };
/** Figures are not broken over lines; words are, from so many em on. A footnote's number takes the last. */
const EM = { figure: 12.4, words: 4.8, prose: 8, mark: 1.5 } as const;
/** One long text among many short ones does not make its column wide: of ten, nine fit. */
const MOST_TEXTS = 0.9;

type Width = Omit<Asking, "cells">;

/** A piece of a table that fits the page: which columns, each with its width in twips. */
export type Piece = { readonly columns: readonly number[]; readonly widths: readonly number[] };

/** A table in the type in which it fits the page's width; one that is too wide for any comes in pieces. */
type Laid = { readonly type: TableType; readonly pieces: readonly Piece[] };

/** A row of more lines than this is a tower: smaller type is easier to read. */
const HIGHEST = 8;

/**
 * A table as wide as the page, in smaller type where its columns or its longest texts ask for it; one that cannot be comes
 * in pieces, each with the first column.
 */
export function layOutTable(table: Table): Laid {
  const laid = TABLE_TYPES.map((type): Laid => ({ type, pieces: piecesAt(table, type) }));
  const whole = laid.filter(({ pieces }) => pieces.length <= 1);
  const pool = (whole.length > 0 ? whole : laid).map((one) => ({ one, high: highestIn(table, one) }));
  const lowest = pool.reduce((least, { high }) => Math.min(least, high), Infinity);
  const found = pool.find(({ high }) => high <= Math.max(HIGHEST, lowest));
  return found?.one ?? { type: TABLE_TYPES[0], pieces: [] };
}

function highestIn(table: Table, { type, pieces }: Laid): number {
  return Math.max(0, ...pieces.flatMap((piece) => linesIn(table, piece, type)));
}

/** The lines of each row of a piece: those of its longest cell. */
export function linesIn({ rows }: Table, { columns, widths }: Piece, type: TableType): readonly number[] {
  return rows.map(({ cells }) =>
    Math.max(0, ...columns.map((index, at) => linesOf(cells[index], widths[at] ?? 0, typeOf(type)))),
  );
}

function typeOf(type: TableType): CellType {
  return { text: type, below: BELOW[type] };
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
    const asking = columns.map(({ width, index }) => ({
      ...width,
      cells: table.rows.map(({ cells }) => cells[index]),
    }));
    return {
      columns: columns.map(({ index }) => index),
      widths: sharedWidths(asking, LINE_WIDTH, typeOf(type)),
    };
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
    Math.max(setWidth(cell?.text ?? "", type), setWidth(cell?.below ?? "", BELOW[type])),
  );
  const usual = [...all].sort((a, b) => a - b)[Math.ceil(all.length * MOST_TEXTS) - 1] ?? 0;
  const figures = Math.max(0, ...cells.map((cell) => setWidth(cell?.text ?? "", type)));
  const mark = cells.some((cell) => (cell?.origin ?? cell?.cited) !== undefined) ? EM.mark * em : 0;
  const texts = numeric ? Math.max(0, ...all) : usual;
  const wanted = Math.max(texts, setWidth(label, type)) + MARGIN + mark;
  const words = Math.max(
    ...[label, ...cells.map((cell) => cell?.text ?? "")].map((text) => longestWord(text, type)),
  );
  const unbroken = Math.min(words, EM.figure * em) + MARGIN;
  const least = numeric
    ? Math.min(figures, EM.figure * em) + MARGIN + mark
    : Math.min(wanted, (prose ? EM.prose : EM.words) * em);
  // A figure's unit may go below it before a text becomes a tower.
  const tightest = numeric ? unbroken + mark : Math.min(wanted, EM.words * em);
  const most = Math.max(wanted, ...all.map((width) => width + MARGIN + mark));
  return { wanted, most, least: Math.max(least, unbroken), tightest: Math.max(tightest, unbroken) };
}

/**
 * Chinese breaks anywhere, two characters a line at least; English between words and behind a dash; a number, and a period,
 * nowhere.
 */
function longestWord(text: string, type: TableType): number {
  const words = text
    .split(/\s+|(?<=\p{L}–)(?=\p{L})/u)
    .flatMap(
      (word) => PERIOD.exec(word)?.[0] ?? (HAN.test(word) ? [word.slice(0, 2), ...word.split(HAN)] : word),
    );
  return Math.max(...words.map((word) => setWidth(word, type) * WORDS_RUN));
}

const HAN = /[\u2e80-\uffef]/;
/** A word alone is broken where another typeface stands in that runs wider. */
const WORDS_RUN = 1.08;
const PERIOD = /^\d{4}年(?:\d{1,2}月)?/;
