import type { Report } from "../../report/report.ts";
import { blockOf } from "../../report/report.ts";
import { bookOf } from "../office/book.ts";
import { SHEET_NAMES } from "../office/sheet-book.ts";
import type { BookCell, BookSheet } from "../office/sheet-book.ts";
import { difference } from "./compare-records.ts";
import type { Compared, Counted } from "./compare-records.ts";
import type { FileSheet, Records } from "./types.ts";

/** Links lead nowhere here: only texts and numbers are compared. */
const NOWHERE = "https://qujian.invalid/";

/**
 * The cells of a workbook that differ from those of the workbook made again, sheet by sheet; undefined where no sheet
 * of data is one of its own. Not looked at are the sheet of the sources and what the other says of release and link.
 */
export function sheetDifferences(
  sheets: readonly FileSheet[],
  report: Report,
  only: string | undefined,
): Compared | undefined {
  const block = only === undefined ? undefined : blockOf(report, only);
  const taken = { report, link: NOWHERE, references: () => Promise.resolve([]) };
  const { about, sources } = SHEET_NAMES;
  const aside = [about, sources].map((name) => name[report.locale]);
  const book = bookOf(taken, block, []).filter(({ name }) => !aside.includes(name));
  const found = book.map((sheet) => ({ sheet, own: sheetLike(sheet, sheets) }));
  if (found.every(({ own }) => own === undefined)) return undefined;
  const isOne = book.length === 1;
  const compared = found.map(({ sheet, own }): Compared => {
    const now = recordsOf(sheet);
    const of = ({ name }: BookSheet, column: string) => (isOne ? column : `${name} · ${column}`);
    if (!own)
      return { count: now.count, differences: [{ row: "—", column: sheet.name, now: String(now.count) }] };
    const { count, differences } = difference(tableOf(own), now);
    return {
      count,
      differences: differences.map((one) => ({ ...one, column: of(sheet, one.column) })),
    };
  });
  return {
    count: compared.reduce((sum, { count }) => sum + count, 0),
    differences: compared.flatMap(({ differences }) => differences),
  };
}

/** The sheet of the same name with most of the heads; else any with all of them. */
function sheetLike(sheet: BookSheet, sheets: readonly FileSheet[]): FileSheet | undefined {
  const heads = recordsOf(sheet).heads.filter((head) => head !== "");
  const shared = ({ rows: [first = []] }: FileSheet) => heads.filter((head) => first.includes(head)).length;
  const same = sheets.find(({ name }) => name === sheet.name);
  if (same && shared(same) * 2 > heads.length) return same;
  return sheets.find((one) => shared(one) === heads.length);
}

function tableOf({ rows: [heads = [], ...rows] }: FileSheet): Records {
  return { heads, rows: rows.filter((row) => row.some((cell) => cell !== "")) };
}

function recordsOf({ rows: [heads = [], ...rows], keys }: BookSheet): Counted {
  const texts = rows.map((row) => row.map(textOf));
  const count = rows.flat().filter((cell) => cell?.kind === "number").length;
  return { heads: heads.map(textOf), rows: texts, count, keys: keys ?? heads.slice(0, 1).map(textOf) };
}

function textOf(cell: BookCell): string {
  return cell === undefined ? "" : cell.kind === "number" ? String(cell.value) : cell.text;
}
