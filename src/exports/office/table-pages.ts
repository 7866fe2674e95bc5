import { sum } from "../../core/sum.ts";
import { BOLD, textWidth } from "../../charts/parts.ts";
import { linesOf } from "./fit.ts";

/** A table as a page shows it: texts alone, and which columns hold numbers. */
export type PlainTable = {
  readonly head: readonly string[];
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** By row, the colour of a district, where a row is one. */
  readonly colors?: readonly (string | undefined)[];
  /** By row, where its last cell leads. */
  readonly hrefs?: readonly (string | undefined)[];
};

/** As much of a table as one page holds. */
export type TablePage = PlainTable & {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly size: number;
};

type Room = { readonly width: number; readonly height: number; readonly sizes: readonly number[] };

/** Some fonts stand higher in tables than in texts; rows that grow would run into what stands below. */
const LEADING = 1.5;
/** Room within a cell beside and above its text. */
export const CELL = { side: 5, top: 2.5 } as const;
/** No column is made narrower than this many em for others, and none asks for more than the other. */
const NARROWEST = 7;
const WIDEST = 30;
/** Words of so many em stay in one line as long as longer ones, which go over lines anyway, leave room. */
const SHORT = 13;
/** What does not stand on one page need not be large. */
const USUAL = 11;

/**
 * A table over as many pages as it needs, its head on each; where its columns do not stand beside each other they go
 * on over further pages, the first one on each. Type is as large as lets all of it stand on one page, or else all columns.
 */
export function tablePages(table: PlainTable, { width, height, sizes }: Room): readonly TablePage[] {
  const pagesAt = (size: number) =>
    columnGroups(table, width, size).flatMap((part) => rowGroups(part, width, height, size));
  const one = sizes.find((size) => pagesAt(size).length === 1);
  const beside = sizes.find((size) => sum(leastWidths(table, size)) <= width);
  const usual = sizes.find((size) => size <= USUAL) ?? USUAL;
  return pagesAt(one ?? Math.min(beside ?? sizes.at(-1) ?? USUAL, usual));
}

function widthsOf({ head, rows }: PlainTable, size: number, most: number): readonly number[] {
  return head.map((label, column) => {
    const texts = rows.flatMap((row) => (row[column] ?? "").split("\n"));
    const widest = Math.max(
      textWidth(spaced(label), size) * BOLD,
      ...texts.map((text) => textWidth(spaced(text), size)),
    );
    return Math.min(widest * WHOLE, most * size) + 2 * CELL.side;
  });
}

/** A line that is reckoned to be as wide as its room could be parted in another typeface. */
const WHOLE = 1.08;

/** Office sets Chinese signs apart from letters and figures beside them, and has the marks of states as wide as those. */
function spaced(text: string): string {
  return text.replace(BESIDE_HAN, " ").replace(/[\u25a0-\u25ff]/g, "口");
}

const BESIDE_HAN =
  /(?<=\p{Script=Han})(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d%])(?=\p{Script=Han})/gu;

function leastWidths(table: PlainTable, size: number): readonly number[] {
  const words = wordWidths(table, size);
  return widthsOf(table, size, NARROWEST).map((wide, column) => Math.max(wide, words[column] ?? 0));
}

/** How much wider than ours typefaces run that stand in for those of the file: in texts, in bold heads, in figures. */
const WIDER = { text: 1.1, head: 1.25, figure: 1.25 } as const;

/** The widest word of each column, which cannot be parted, in whatever typeface there is. */
function wordWidths({ head, numeric, rows }: PlainTable, size: number): readonly number[] {
  return head.map((label, column) => {
    const widest = (texts: readonly string[], wider: number) =>
      Math.max(0, ...texts.flatMap((text) => text.match(WORD) ?? []).map((word) => textWidth(word, size))) *
      wider;
    const cells = rows.map((row) => row[column] ?? "");
    const wide = Math.max(
      widest([label], WIDER.head),
      widest(cells, numeric[column] ? WIDER.figure : WIDER.text),
    );
    return Math.min(wide, LONGEST_WORD * size) + 2 * CELL.side;
  });
}

const WORD = /[^\s\u2e80-\uffef]+/gu;
const LONGEST_WORD = 14;

function columnGroups(table: PlainTable, width: number, size: number): readonly PlainTable[] {
  const least = leastWidths(table, size);
  const groups: number[][] = [];
  let used = Infinity;
  for (const [column, wide] of least.entries()) {
    if (used + wide > width && column > 0) {
      groups.push([0]);
      used = least[0] ?? 0;
    }
    if (column === 0) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(column);
    used += wide;
  }
  const at = <Item>(items: readonly Item[], columns: readonly number[]) =>
    columns.flatMap((column) => items.slice(column, column + 1));
  return groups.map((columns) => ({
    ...table,
    head: at(table.head, columns),
    numeric: at(table.numeric, columns),
    rows: table.rows.map((row) => columns.map((column) => row[column] ?? "")),
  }));
}

function rowGroups(table: PlainTable, width: number, height: number, size: number): readonly TablePage[] {
  const least = leastWidths(table, size);
  const wanted = widthsOf(table, size, WIDEST).map((wide, column) => Math.max(wide, least[column] ?? 0));
  const widths = shared(least, wanted, width, SHORT * size + 2 * CELL.side);
  const heightOf = (row: readonly string[], wider: number) => {
    const lines = row.map(
      (text, column) => linesOf(spaced(text), (widths[column] ?? 0) - 2 * CELL.side, size * wider).length,
    );
    return Math.max(1, ...lines) * size * LEADING + 2 * CELL.top;
  };
  const head = heightOf(table.head, BOLD);
  const heights = table.rows.map((row) => heightOf(row, 1));
  return levelled(heights, height - head).map((rows) => ({
    ...table,
    ...{ widths, size },
    heights: [head, ...rows.map((row) => heights[row] ?? 0)],
    rows: rows.map((row) => table.rows[row] ?? []),
    ...(table.colors && { colors: rows.map((row) => table.colors?.[row]) }),
    ...(table.hrefs && { hrefs: rows.map((row) => table.hrefs?.[row]) }),
  }));
}

/** Rows over as few pages as hold them, and about as much on each: no row is left for a page of its own. */
function levelled(heights: readonly number[], room: number): readonly (readonly number[])[] {
  const filled = (height: number) => {
    const pages: number[][] = [];
    let used = Infinity;
    for (const [row, high] of heights.entries()) {
      if (used + high > height) {
        pages.push([]);
        used = 0;
      }
      pages.at(-1)?.push(row);
      used += high;
    }
    return pages;
  };
  let pages = filled(room);
  for (let least = room - 2; least > 0; least -= 2) {
    const fewer = filled(least);
    if (fewer.length > pages.length) break;
    pages = fewer;
  }
  return pages;
}

/**
 * Widths between the least and the wanted ones that fill the room, those of short words first, and a little more where
 * all of it is left.
 */
function shared(
  least: readonly number[],
  wanted: readonly number[],
  width: number,
  short: number,
): readonly number[] {
  const first = least.map((from, column) => {
    const whole = wanted[column] ?? from;
    return whole <= short ? whole : from;
  });
  const [low, high] = sum(first) <= width ? [first, wanted] : [least, first];
  const open = sum(high) - sum(low);
  const share = open > 0 ? Math.min(1, Math.max(0, (width - sum(low)) / open)) : 0;
  const widths = low.map((from, column) => from + ((high[column] ?? from) - from) * share);
  const grow = Math.min(1.6, width / sum(widths));
  return widths.map((wide) => wide * Math.max(grow, 1));
}
