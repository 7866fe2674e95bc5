import type { Table, TableCell, TableRow } from "../core/table.ts";
import type { Text } from "../core/types.ts";
import { ORIGIN_TERMS } from "../i18n/terms-origin.ts";
import { MISSING } from "../i18n/format.ts";
import { speak } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { factColumns } from "./fact-columns.ts";
import type { FlatCell, FlatColumn } from "./fact-columns.ts";
import { isRanged, LAST_PART } from "./ranged.ts";
import { saysMore } from "./says-more.ts";

type FlatTable = {
  readonly ids: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly FlatCell[])[];
};

/** Of places that rounding or a bound leaves open. */
const FIRST: Text = { zh: "（最前）", en: " (at best)" };
const LAST: Text = { zh: "（最后）", en: " (at worst)" };
const WORDS: Text = { zh: "（文字）", en: " (in words)" };
const BELOW: Text = { zh: "（备注）", en: " (note)" };

/**
 * A table for files: a numeric column holds exactly one number a cell with all its digits, or nothing; what is known of
 * it besides stands in columns of its own, as does a text that says more than its number.
 */
export function flatTable(table: Table, locale: Locale): FlatTable {
  const own = table.columns.flatMap((_, index) => ownColumns(table, index, locale));
  const columns = [...own, ...factColumns(table, own, locale), ...areaColumn(table.rows, locale)];
  return {
    ids: columns.map(({ id }) => id),
    heads: distinct(columns.map(({ head }) => head)),
    rows: table.rows.map((_, row) => columns.map(({ cells }) => cells[row])),
  };
}

/** A column with its values; its texts and its remarks beside it where they say more. */
function ownColumns(table: Table, index: number, locale: Locale): readonly FlatColumn[] {
  const { columns, rows } = table;
  const column = columns[index];
  if (!column) return [];
  const { id, numeric } = column;
  const label = column.file ?? column.label;
  const cells = rows.map((row) => row.cells[index] ?? { text: "" });
  const values = cells.map(({ value, text }): FlatCell => {
    if (typeof value === "number") return Number.isFinite(value) ? value + 0 : undefined;
    // The data's own code of a period that is not known is no word of either language.
    return numeric ? undefined : value === "undated" ? text : (value ?? blankOr(text));
  });
  const isOpen = isRanged(table, index);
  const beside = (part: string, name: Text, texts: readonly FlatCell[]): readonly FlatColumn[] =>
    texts.every((text) => text === undefined)
      ? []
      : [{ id: `${id}-${part}`, head: speak(locale, label, name), cells: texts }];
  return [
    { id, head: isOpen ? speak(locale, label, FIRST) : label, cells: values },
    ...(isOpen
      ? beside(
          LAST_PART,
          LAST,
          cells.map(({ last }) => last),
        )
      : []),
    ...beside(
      "words",
      WORDS,
      cells.map((cell) =>
        numeric && !isRange(cell) && saysMore(cell, locale) ? undated(cell.text) : undefined,
      ),
    ),
    ...beside(
      "remark",
      BELOW,
      cells.map(({ below }) => below),
    ),
  ];
}

/** 2–3: both ends stand in columns. */
function isRange({ text, value, last }: TableCell): boolean {
  return last !== undefined && text === `${String(value)}–${String(last)}`;
}

/** Spreadsheets take 2/18, the second of eighteen, for a day in February. */
function undated(text: string): string {
  return text.replace(/^(\d+)\/(\d+)$/, "$1／$2");
}

function blankOr(text: string): string | undefined {
  return text === "" || text === MISSING ? undefined : text;
}

function areaColumn(rows: readonly TableRow[], locale: Locale): readonly FlatColumn[] {
  const cells = rows.map(({ area }) => area);
  if (cells.every((code) => code === undefined)) return [];
  return [{ id: "area-code", head: ORIGIN_TERMS.areaCode[locale], cells }];
}

/** A head that stands already is numbered: readers of files find columns by their heads. */
function distinct(heads: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return heads.map((head) => {
    let free = head;
    for (let count = 2; taken.has(free); count += 1) free = `${head} (${String(count)})`;
    taken.add(free);
    return free;
  });
}
