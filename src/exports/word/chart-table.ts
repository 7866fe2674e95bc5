import { chartOf } from "../../charts/plot.ts";
import type { Table, TableColumn } from "../../core/table.ts";
import { remarked } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import type { Part } from "./parts.ts";

/** What a drawing says, as a table. */
export function tableOfChart(block: ChartBlock, locale: Locale): Extract<Part, { readonly kind: "table" }> {
  const table = chartOf(block.plot).table(locale);
  const columns = table.columns.map((column, index) => withUnit(table, column, index, locale));
  return { kind: "table", caption: block.title, table: { ...table, columns } };
}

/** A drawing has its unit at the axis; a column of figures of one unit names it in its head. */
function withUnit({ rows }: Table, column: TableColumn, index: number, locale: Locale): TableColumn {
  const cells = rows.map((row) => row.cells[index]);
  const units = new Set(cells.flatMap((cell) => (cell?.value === undefined ? [] : [cell.unit])));
  const [unit] = units;
  const isScaled = cells.some((cell) => cell?.scale !== undefined);
  if (!column.numeric || units.size !== 1 || unit === undefined || isScaled) return column;
  const isSaid = column.label.includes(unit) || cells.some((cell) => cell?.text.includes(unit) === true);
  return isSaid ? column : { ...column, label: remarked(column.label, unit, locale) };
}
