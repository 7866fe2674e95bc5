import { useRef } from "react";
import type { TableBlock } from "../../report/blocks.ts";
import { isEqual } from "../../core/equal.ts";
import { useDue, usePlace } from "../near.ts";
import { Table } from "../Table.tsx";
import { TakeMenu } from "../TakeMenu.tsx";

/** A table of the report with its title; where nobody looks, the rows of a change follow it as drawings do. */
export function TableCard({ block }: { readonly block: TableBlock }) {
  const { title, table, note } = block;
  const card = useRef<HTMLElement>(null);
  const due = useDue(usePlace(card, table), table) ?? table;
  const isLate = !isEqual(due, table);
  return (
    <section
      ref={card}
      className="card card-table"
      data-chart="table"
      data-state={isLate ? "loading" : "ready"}
    >
      <header className="card-head">
        <h2>{title}</h2>
        <TakeMenu block={block} />
      </header>
      <Table table={due} title={title} isLate={isLate} />
      {note !== undefined && <p className="note">{note}</p>}
    </section>
  );
}
