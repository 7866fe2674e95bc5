import type { TableBlock } from "../../report/blocks.ts";
import { Table } from "../Table.tsx";
import { TakeMenu } from "../TakeMenu.tsx";

/** A table of the report with its title. */
export function TableCard({ block }: { readonly block: TableBlock }) {
  const { title, table, note } = block;
  return (
    <section className="card card-table" data-chart="table" data-state="ready">
      <header className="card-head">
        <h2>{title}</h2>
        <TakeMenu block={block} />
      </header>
      <Table table={table} title={title} />
      {note !== undefined && <p className="note">{note}</p>}
    </section>
  );
}
