import { useId } from "react";
import type { Block } from "../../report/blocks.ts";
import { Table } from "../../ui/Table.tsx";

/** Two districts' key figures, the summary of their verdicts first. */
export function Versus({ block }: { readonly block: Block | undefined }) {
  const titleId = useId();
  if (block?.kind !== "table") return null;
  return (
    <section className="card versus" aria-labelledby={titleId}>
      <h2 id={titleId}>{block.title}</h2>
      <p>{block.note}</p>
      <Table table={block.table} title={block.title} />
    </section>
  );
}
