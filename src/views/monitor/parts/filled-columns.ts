import type { Table } from "../../../core/table.ts";
import { MISSING } from "../../../i18n/format.ts";

/** A table without the columns in which no row has anything to say. */
export function withFilledColumns({ columns, rows }: Table): Table {
  const filled = columns.flatMap((_, at) =>
    rows.some(({ cells }) => !["", MISSING].includes(cells[at]?.text ?? "")) ? [at] : [],
  );
  const of = <Item>(items: readonly Item[]) => filled.flatMap((at) => items[at] ?? []);
  return { columns: of(columns), rows: rows.map((row) => ({ ...row, cells: of(row.cells) })) };
}
