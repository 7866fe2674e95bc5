import type { Table } from "../../core/table.ts";
import type { PlainTable } from "./table-pages.ts";

/** A table's texts as they stand on screen; what stands below a text stays below it. */
export function plainTable({ columns, rows }: Table): PlainTable {
  return {
    head: columns.map(({ label }) => label),
    numeric: columns.map(({ numeric }) => numeric),
    rows: rows.map(({ cells }) =>
      columns.map((_, index) => {
        const { text = "", below } = cells[index] ?? {};
        return below === undefined ? text : `${text}\n${below}`;
      }),
    ),
  };
}
