import type { Table, TableColumn } from "../core/table.ts";
import { remarked } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";

/** A drawing's table for readers: a drawing has its unit at the axis, a column of figures of one unit names it in its head. */
export function unitedTable(table: Table, locale: Locale): Table {
  return { ...table, columns: table.columns.map((column, index) => withUnit(table, column, index, locale)) };
}

function withUnit({ rows }: Table, column: TableColumn, index: number, locale: Locale): TableColumn {
  const cells = rows.map((row) => row.cells[index]);
  const units = new Set(cells.flatMap((cell) => (cell?.value === undefined ? [] : [cell.unit])));
  const [unit] = units;
  if (!column.numeric || units.size !== 1 || unit === undefined || unit === "") return column;
  const isSaid = column.label.includes(unit) || cells.some((cell) => cell?.text.includes(unit) === true);
  return isSaid ? column : { ...column, label: remarked(column.label, unit, locale) };
}
