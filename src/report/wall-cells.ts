import type { Table, TableCell } from "../core/table.ts";
import { remarked } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";

/** A wall has one line a figure: the period that stands below it elsewhere stands behind it, since a figure of another year says something else. */
export function withPeriods({ columns, rows }: Table, locale: Locale): Table {
  const dated = (cell: TableCell): TableCell => {
    const [period = ""] = cell.below?.split(" · ") ?? [];
    return /\d/.test(period) ? { ...cell, text: remarked(cell.text, period, locale) } : cell;
  };
  return {
    columns,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => (columns[at]?.numeric ? dated(cell) : cell)),
    })),
  };
}
