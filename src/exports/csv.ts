import type { Table } from "../core/table.ts";
import { writeCsv } from "../data/csv.ts";

/** A chart's table as CSV text, exactly what the chart shows. */
export function tableCsv({ columns, rows }: Table): string {
  return writeCsv(
    columns.map(({ label }) => label),
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
}
