import type { TableBlock } from "../../report/blocks.ts";
import { Table } from "../Table.tsx";

/** A table of the report with its title. */
export function TableCard({ block: { title, table, note } }: { readonly block: TableBlock }) {
  return (
    <section className="card card-table" data-chart="table" data-state="ready">
      <header className="card-head">
        <h2>{title}</h2>
      </header>
      <Table table={table} title={title} />
      {note !== undefined && <p className="note">{note}</p>}
    </section>
  );
}
