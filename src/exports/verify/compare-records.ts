import { writeRecords } from "../../data/csv.ts";
import { readRecords } from "../../data/read-records.ts";
import { flatBlocks } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { blockTable } from "../block-table.ts";
import { flatTable } from "../flat-table.ts";
import type { Difference, Records } from "./types.ts";

/** A table with how many figures it has. */
type Counted = Records & { readonly count: number };
type Compared = { readonly count: number; readonly differences: readonly Difference[] };

/**
 * The cells of a file of records that differ from the block of the report that has the same heads; undefined where no
 * block has them. Where several do, the one that is nearest.
 */
export function recordDifferences(file: Records, report: Report): Compared | undefined {
  const blocks = flatBlocks(report.blocks).flatMap((block) => {
    const table = blockTable(block, report.locale);
    return table ? [written(flatTable(table, report.locale))] : [];
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
function written({ heads, rows }: ReturnType<typeof flatTable>): Counted {
  const [first = [], ...rest] = readRecords(writeRecords(heads, rows));
  const count = rows.flat().filter((cell) => typeof cell === "number").length;
  return { heads: first, rows: rest, count };
}

function difference(file: Records, now: Counted): Compared {
  const heads = [...new Set([...file.heads, ...now.heads])];
  const identity = identityOf(file, now);
  const [then, is] = [byName(file, identity), byName(now, identity)];
  const names = [...new Set([...then.keys(), ...is.keys()])];
  const differences = names.flatMap((name) => {
    const isInBoth = then.has(name) && is.has(name);
    return heads.flatMap((head): readonly Difference[] => {
      const [inFile, present] = [cell(file, then.get(name), head), cell(now, is.get(name), head)];
      // Of a row that only one side has, its figures are enough.
      if (isSame(inFile, present) || !(isInBoth || isNumber(inFile + present))) return [];
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
  return a !== "" && b !== "" && Number(a.replace(/,/g, "")) === Number(b);
}

function cell({ heads }: Records, row: readonly string[] | undefined, head: string): string {
  return row?.[heads.indexOf(head)] ?? "";
}

/** Rows by what they are called in both; those with the same name by their order. */
function byName(
  { heads, rows }: Records,
  identity: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  for (const row of rows) {
    const name = identity.map((head) => row[heads.indexOf(head)] ?? "").join(" · ");
    let free = name;
    for (let count = 2; named.has(free); count += 1) free = `${name} (${String(count)})`;
    named.set(free, row);
  }
  return named;
}

/** The fewest first columns of words whose texts tell all rows apart; else all of them. */
function identityOf(file: Records, now: Records): readonly string[] {
  const words = now.heads.filter((head) => file.heads.includes(head) && isOfWords(now, head));
  const tells = ({ heads, rows }: Records, some: readonly string[]) =>
    new Set(rows.map((row) => some.map((head) => row[heads.indexOf(head)]).join("\n"))).size === rows.length;
  const single = words.find((head) => tells(now, [head]));
  if (single !== undefined) return [single];
  const count = words.findIndex((_, index) => tells(now, words.slice(0, index + 1)));
  const [first = ""] = now.heads;
  return words.length === 0 ? [first] : words.slice(0, count < 0 ? words.length : count + 1);
}

function isOfWords(now: Records, head: string): boolean {
  const texts = now.rows.map((row) => cell(now, row, head)).filter((text) => text !== "");
  return texts.length > 0 && !texts.some(isNumber);
}
