import { sum } from "../core/sum.ts";
import { BOLD, textWidth } from "../charts/parts.ts";
import { wrapText } from "../charts/wrap.ts";
import type { Table } from "../core/table.ts";
import { MISSING } from "../i18n/format.ts";

/** The type of a table in shares of the page's, and the room behind each column in shares of that. */
export const TYPE = 0.8;
const GAP = 1.2;
/** How much larger than the least type a table may be, where there is room. */
const LARGEST = 2;
/** No words are made narrower than this many em for others. */
const NARROWEST = 7;
/** Nor a head. */
const NARROW_HEAD = 3;
/** A row of one line, and of several: lines and the room around them, in em; as the page of slides has it. */
const ROW = 1.875;
const LINE = 1.2;
const AROUND = 0.45;
/** Each line below a table that says what is left out, in shares of the page's type. */
const NOTE = 1;
/** Typefaces other than the measured one run a little wider. */
const WIDER = 1.04;
/** What reckoning leaves over of a width in which a text fits, in pixels. */
const NEARLY = 0.01;

type Room = { readonly width: number; readonly height: number };

/** As much of a table as can be read on a wall. */
export type WallShown = {
  /** Which columns, and how wide each is in pixels. */
  readonly columns: readonly { readonly at: number; readonly width: number }[];
  readonly rows: Table["rows"];
  /** The page's type size at which they fit. */
  readonly size: number;
  /** How many columns there is no room for; sentences are never counted. */
  readonly leftColumns: number;
};

/**
 * The columns that matter most, as many as find room beside each other at the least type, in their own order; then the
 * largest type at which all rows fit with them, or as many rows as there is room for. Long words go over several lines.
 */
export function wallTable({ columns, rows }: Table, room: Room, unit: number): WallShown {
  const most = Math.max(1, Math.floor(room.height / (ROW * TYPE * unit)) - 1);
  const table = { columns, rows: rows.slice(0, most) };
  const plain = plainOf(columns);
  const kept = keptIn(table, plain, room, unit);
  const leftColumns = plain.length - kept.length;
  for (let factor = LARGEST; factor > 1 && rows.length <= most; factor -= 0.1) {
    const size = unit * factor;
    const found = laidOut(table, kept, room.width, size);
    const notes = leftColumns > 0 ? NOTE * unit : 0;
    if (found && sum(found.heights) + notes <= room.height)
      return { columns: found.columns, rows, size, leftColumns };
  }
  const found = laidOut(table, kept, room.width, unit) ?? { columns: [], heights: [] };
  const count = fitting(found.heights, room.height - (leftColumns > 0 ? NOTE * unit : 0), rows.length, unit);
  return { columns: found.columns, rows: rows.slice(0, count), size: unit, leftColumns };
}

/** Without sentences that would make even the first row higher than the room. */
function keptIn(table: Table, plain: readonly number[], room: Room, unit: number): readonly number[] {
  const kept = chosen(table, plain, room.width, unit);
  const [head = 0, first = 0] = laidOut(table, kept, room.width, unit)?.heights ?? [];
  const long = kept.findLast((at) => at > 0 && table.columns[at]?.prose);
  if (head + first <= room.height || long === undefined) return kept;
  const others = plain.filter((at) => at !== long);
  return keptIn(table, others, room, unit);
}

/** How wide a table is at the least type with all columns that it calls important; of others nothing is asked. */
export function importantWidth(table: Table, unit: number): number {
  const all = table.columns.flatMap(({ order }, at) => (at === 0 || order !== undefined ? [at] : []));
  return sum(all.map((at) => widthsOf(table, at, unit).least));
}

/** Sentences are left out, but for what says which row it is and what a table says is important. */
function plainOf(columns: Table["columns"]): readonly number[] {
  return columns.flatMap(({ prose, order }, at) => (prose && at > 0 && order === undefined ? [] : [at]));
}

/**
 * The first column says which row it is and stays; the others come by what their table says, then by their place, and
 * last those in which nothing stands.
 */
function chosen(table: Table, plain: readonly number[], width: number, size: number): readonly number[] {
  const isBlank = (at: number) =>
    table.rows.every(({ cells }) => ["", MISSING].includes(cells[at]?.text ?? ""));
  const orderOf = (at: number) => {
    if (at === 0) return 0;
    return isBlank(at) ? Infinity : (table.columns[at]?.order ?? Number.MAX_VALUE);
  };
  const wanted = [...plain].sort((a, b) =>
    orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : a - b,
  );
  const kept: number[] = [];
  let used = 0;
  for (const at of wanted) {
    const { least } = widthsOf(table, at, size);
    if (kept.length > 0 && used + least > width) continue;
    kept.push(at);
    used += least;
  }
  return kept.sort((a, b) => a - b);
}

/** How narrow a column can be, and how wide it would be in one line each. Figures and short words are never parted. */
function widthsOf({ columns, rows }: Table, at: number, size: number): { least: number; whole: number } {
  const type = TYPE * size;
  const { label = "", numeric = false } = columns[at] ?? {};
  const texts = rows.map(({ cells }) => cells[at]?.text ?? "");
  const widest = (parts: readonly string[], of: number) =>
    Math.max(0, ...parts.map((text) => textWidth(text, type))) * of * WIDER;
  const words = (text: string) => wrapText(text, 0, type);
  const [head, whole] = [widest([label], BOLD), widest(texts, 1)];
  const least = Math.max(
    Math.min(head, Math.max(NARROW_HEAD * type, widest(words(label), BOLD))),
    numeric ? whole : Math.min(whole, Math.max(NARROWEST * type, widest(texts.flatMap(words), 1))),
  );
  return { least: least + GAP * type, whole: Math.max(head, whole) + GAP * type };
}

/** Columns between the least and the whole width, and how high the head and each row are; none where they are too wide. */
function laidOut(table: Table, kept: readonly number[], width: number, size: number) {
  const type = TYPE * size;
  const sides = kept.map((at) => widthsOf(table, at, size));
  const [low, high] = [sum(sides.map(({ least }) => least)), sum(sides.map(({ whole }) => whole))];
  if (low > width && kept.length > 1) return undefined;
  const share = high > low ? Math.min(1, Math.max(0, (width - low) / (high - low))) : 1;
  const columns = kept.map((at, index) => {
    const { least, whole } = sides[index] ?? { least: 0, whole: 0 };
    return { at, width: least + (whole - least) * share };
  });
  const linesOf = (text: string, wide: number, wider: number) =>
    wrapText(text, wide - GAP * type + NEARLY, type * wider * WIDER).length;
  const heightOf = (lines: readonly number[]) =>
    Math.max(ROW, Math.max(...lines) * LINE + (Math.max(...lines) > 1 ? AROUND : 0)) * type;
  const heights = [
    heightOf(columns.map((column) => linesOf(table.columns[column.at]?.label ?? "", column.width, BOLD))),
    ...table.rows.map(({ cells }) =>
      heightOf(columns.map((column) => linesOf(cells[column.at]?.text ?? "", column.width, 1))),
    ),
  ];
  return { columns, heights };
}

/** So many rows stand below the head, with a line that counts the others where there are any. */
function fitting(
  [head = 0, ...heights]: readonly number[],
  height: number,
  of: number,
  unit: number,
): number {
  let used = head;
  const within = (room: number) => {
    used = head;
    return heights.filter((high) => (used += high) <= room).length;
  };
  const all = within(height);
  return all === of ? all : Math.max(1, within(height - NOTE * unit));
}
