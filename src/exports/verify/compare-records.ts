import type { Table } from "../../core/table.ts";
import type { Locale } from "../../i18n/text.ts";
import { writeRecords } from "../../data/csv.ts";
import { readRecords } from "../../data/read-records.ts";
import { flatBlocks } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { blockTable } from "../block-table.ts";
import { flatTable } from "../flat-table.ts";
import { rowPairs } from "./row-pairs.ts";
import type { Row } from "./row-pairs.ts";
import type { Difference, Records } from "./types.ts";

/** A table with how many figures it has, and the heads of the columns that its rows are called by. */
export type Counted = Records & { readonly count: number; readonly keys: readonly string[] };
export type Compared = { readonly count: number; readonly differences: readonly Difference[] };

/**
 * The cells of a file of records that differ from the block of the report that has the same heads; undefined where no
 * block has them. Where several do, the one that is nearest.
 */
export function recordDifferences(file: Records, report: Report): Compared | undefined {
  const blocks = flatBlocks(report.blocks).flatMap((block) => {
    const table = blockTable(block, report.locale);
    return table ? [written(table, report.locale)] : [];
  });
  const shared = (one: Records) => one.heads.filter((head) => file.heads.includes(head)).length;
  const known = blocks.filter((one) => one.heads[0] === file.heads[0] && shared(one) * 2 > file.heads.length);
  const most = Math.max(...known.map(shared));
  const compared = known.filter((one) => shared(one) === most).map((one) => difference(file, one));
  return compared.reduce<Compared | undefined>(
    (best, one) => (best && best.differences.length <= one.differences.length ? best : one),
    undefined,
  );
}

/** As the file would be written now, and read again. */
function written(table: Table, locale: Locale): Counted {
  const { ids, heads, rows } = flatTable(table, locale);
  const [first = [], ...rest] = readRecords(writeRecords(heads, rows));
  const count = rows.flat().filter((cell) => typeof cell === "number").length;
  return { heads: first, rows: rest, count, keys: keysOf(table, ids, first) };
}

/** The heads of a table's own columns of words, such as a district or a period. */
export function keysOf(
  { columns }: Table,
  ids: readonly string[],
  heads: readonly string[],
): readonly string[] {
  const words = new Set(columns.flatMap(({ id, numeric }) => (numeric ? [] : id)));
  return heads.filter((_, at) => words.has(ids[at] ?? ""));
}

/** The cells of a table in a file that differ from those of the same table now. */
export function difference(file: Records, now: Counted): Compared {
  const heads = [...new Set([...file.heads, ...now.heads])];
  const identity = identityOf(file, now);
  const nameOf = (side: Records, row: Row) =>
    identity.map((head) => row[side.heads.indexOf(head)] ?? "").join(" · ");
  const pairs = rowPairs(file, now, nameOf);
  const differences = pairs.flatMap(({ was, is }) => {
    const name = is ? nameOf(now, is) : nameOf(file, was ?? []);
    return heads.flatMap((head): readonly Difference[] => {
      const [inFile, present] = [cell(file, was, head), cell(now, is, head)];
      // Of a row that only one side has, its figures are enough.
      if (isSame(inFile, present) || !((was && is) || isNumber(inFile + present))) return [];
      return [{ row: name, column: head, ...(inFile && { inFile }), ...(present && { now: present }) }];
    });
  });
  return { count: now.count, differences };
}

function isNumber(text: string): boolean {
  return text !== "" && Number.isFinite(Number(text));
}

/** Spreadsheets write a number in their own way when they save: 6,215.720. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === "" || b === "") return false;
  const [inFile, now] = [Number(a.replace(/,/g, "")), Number(b)];
  // Office writes 5514.49 as 5514.4899999999998.
  return Math.abs(inFile - now) <= 1e-12 * Math.max(Math.abs(inFile), Math.abs(now));
}

function cell({ heads }: Records, row: readonly string[] | undefined, head: string): string {
  return row?.[heads.indexOf(head)] ?? "";
}

/** What tells all rows apart: one column of what they are called by, or the fewest first; else of any words. */
function identityOf(file: Records, now: Counted): readonly string[] {
  const tells = ({ heads, rows }: Records, some: readonly string[]) =>
    new Set(rows.map((row) => some.map((head) => row[heads.indexOf(head)]).join("\n"))).size === rows.length;
  const fewest = (of: readonly string[]): readonly string[] | undefined => {
    const single = of.find((head) => tells(now, [head]));
    if (single !== undefined) return [single];
    const count = of.findIndex((_, index) => tells(now, of.slice(0, index + 1)));
    return count < 0 ? undefined : of.slice(0, count + 1);
  };
  const keys = now.keys.filter((head) => file.heads.includes(head));
  const words = now.heads.filter((head) => file.heads.includes(head) && isOfWords(now, head));
  const [first = ""] = now.heads;
  return fewest(keys) ?? fewest(words) ?? (keys.length > 0 ? keys.slice(0, 2) : [first]);
}

function isOfWords(now: Records, head: string): boolean {
  const texts = now.rows.map((row) => cell(now, row, head)).filter((text) => text !== "");
  return texts.length > 0 && !texts.some(isNumber);
}
