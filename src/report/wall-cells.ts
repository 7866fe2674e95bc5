import type { Table, TableCell } from "../core/table.ts";
import { remarked } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";

/**
 * A wall has one line a cell. What stands below it elsewhere stands behind it where the row would say something else
 * without it: the period of a figure, and what tells a row from the next of the same name.
 */
export function withPeriods({ columns, rows }: Table, locale: Locale): Table {
  const dated = (cell: TableCell): TableCell => {
    const [period = ""] = cell.below?.split(" · ") ?? [];
    return /\d/.test(period) ? { ...cell, text: remarked(cell.text, period, locale) } : cell;
  };
  const named = (cell: TableCell): TableCell =>
    cell.below === undefined ? cell : { ...cell, text: remarked(cell.text, cell.below, locale) };
  return {
    columns,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) =>
        at === 0 ? named(cell) : columns[at]?.numeric ? dated(cell) : cell,
      ),
    })),
  };
}
