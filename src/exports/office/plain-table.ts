import type { Table } from "../../core/table.ts";
import type { PlainTable } from "./table-pages.ts";

/** A table's texts as they stand on screen, with the numbers of what they are taken from; what stands below a text stays below it. */
export function plainTable(
  { columns, rows }: Table,
  numbersOf: (cited: string | undefined) => string = () => "",
): PlainTable {
  return {
    head: columns.map(({ label }) => label),
    numeric: columns.map(({ numeric }) => numeric),
    rows: rows.map(({ cells }) =>
      columns.map((_, index) => {
        const { text: own = "", below, cited } = cells[index] ?? {};
        const text = `${own} ${numbersOf(cited)}`.trimEnd();
        return below === undefined ? text : `${text}\n${below}`;
      }),
    ),
  };
}
