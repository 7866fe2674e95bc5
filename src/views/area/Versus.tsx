import { useId } from "react";
import type { Text } from "../../core/types.ts";
import type { Block } from "../../report/blocks.ts";
import { useLocale } from "../../ui/context.ts";
import { Table } from "../../ui/Table.tsx";

const FIGURES: Text = { zh: "两区关键数字表", en: "Table of both districts' key figures" };

/** Two districts' key figures, the summary of their verdicts first. */
export function Versus({ block }: { readonly block: Block | undefined }) {
  const titleId = useId();
  const locale = useLocale();
  if (block?.kind !== "table") return null;
  return (
    <section className="card versus" aria-labelledby={titleId}>
      <h2 id={titleId}>{block.title}</h2>
      <p>{block.note}</p>
      <Table table={block.table} title={FIGURES[locale]} />
    </section>
  );
}
