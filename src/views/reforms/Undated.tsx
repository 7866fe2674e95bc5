import type { Block } from "../../report/blocks.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import { opensOnPaper } from "../../ui/opens-on-paper.ts";
import { ReportLink } from "../../ui/ReportLink.tsx";

/** So many cases are folded under the articles that tell of them. */
const MANY = 30;

export function Undated({ block }: { readonly block: Block }) {
  if (block.kind !== "group") return null;
  return (
    <section className="card undated">
      <h2>{block.title}</h2>
      {block.blocks.map((part) =>
        part.kind === "cases" ? (
          <Articles key={part.id} block={part} />
        ) : (
          <BlockView key={part.id} block={part} />
        ),
      )}
    </section>
  );
}

function Articles({ block: { groups } }: { readonly block: Extract<Block, { readonly kind: "cases" }> }) {
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  return groups.map(({ id, title, cases }) => (
    <details key={id} ref={opensOnPaper} open={count <= MANY}>
      <summary>{title}</summary>
      <ul>
        {cases.map((one) => (
          <li key={one.id}>
            {one.meta} <ReportLink href={one.href ?? ""}>{one.title}</ReportLink>
          </li>
        ))}
      </ul>
    </details>
  ));
}
