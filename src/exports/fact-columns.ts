import type { Table, TableCell } from "../core/table.ts";
import type { Text } from "../core/types.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../i18n/terms-origin.ts";
import { TERMS } from "../i18n/terms.ts";
import { BOUND_NAMES } from "../i18n/explain.ts";
import { formatPeriod } from "../i18n/format.ts";
import { EVIDENCE_TERMS } from "../i18n/terms-evidence.ts";
import { SEMICOLON } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";

export type FlatCell = string | number | undefined;

/** A column of a file with its cell in each row; `id` is the same in both languages. */
export type FlatColumn = { readonly id: string; readonly head: string; readonly cells: readonly FlatCell[] };

/** What is known of a value besides itself, in the order of the columns. */
const FACTS = ["unit", "period", "verdict", "status", "bound", "source"] as const;
type Fact = (typeof FACTS)[number];

const NAMES: Record<Fact, Text> = {
  unit: COLUMN_TERMS.unit,
  period: TERMS.period,
  verdict: COLUMN_TERMS.comparability,
  status: COLUMN_TERMS.status,
  bound: ORIGIN_TERMS.bound,
  source: COLUMN_TERMS.source,
};

/** Columns of facts about a table's values; what a column of the table says already is not said again. */
export function factColumns(table: Table, own: readonly FlatColumn[], locale: Locale): readonly FlatColumn[] {
  return FACTS.flatMap((fact) => columnsOf(table, fact, locale)).filter(
    ({ cells }) => !own.some((column) => covers(column, cells)),
  );
}

/** One column where all values of a row agree on the fact, else one for each column that has it. */
function columnsOf({ columns, rows }: Table, fact: Fact, locale: Locale): readonly FlatColumn[] {
  const name = NAMES[fact][locale];
  const known = columns
    .map(({ id, label }, index) => ({
      id: `${id}-${fact}`,
      head: `${name} · ${label}`,
      cells: rows.map(({ cells }) => factOf(cells[index], fact, label, locale)),
    }))
    .filter(({ cells }) => cells.some((text) => text !== undefined));
  const each = rows.map((_, row) => new Set(known.flatMap(({ cells }) => cells[row] ?? [])));
  if (known.length === 0 || each.some(({ size }) => size > 1)) return known;
  return [{ id: fact, head: name, cells: each.map(([text]) => text) }];
}

/** A fact about a cell; a period that stands over its column is not said again. */
function factOf(cell: TableCell | undefined, fact: Fact, label: string, locale: Locale): string | undefined {
  if (fact === "bound") return cell && numberSort(cell, locale);
  if (fact === "period" && cell?.period && formatPeriod(cell.period, locale) === label) return undefined;
  if (fact === "unit") return cell?.scale?.unit ?? cell?.unit;
  if (fact === "period" && cell?.period === "undated") return formatPeriod(cell.period, locale);
  return cell?.[fact];
}

/** 确数, 不低于, 推算: what sort of number it is. */
function numberSort({ bound, derived }: TableCell, locale: Locale): string | undefined {
  const said = bound && BOUND_NAMES[bound][locale];
  if (!derived) return said;
  return [EVIDENCE_TERMS.derived[locale], ...(said && bound !== "exact" ? [said] : [])].join(
    SEMICOLON[locale],
  );
}

/** Whether a column of the table says it already, as it is or with more behind it: 统计局 · 统计公报. */
function covers(column: FlatColumn, cells: FlatColumn["cells"]): boolean {
  return cells.every((text, row) => {
    const own = column.cells[row];
    return text === undefined || own === text || String(own).startsWith(`${text} · `);
  });
}
