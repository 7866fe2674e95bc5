import { blockOf } from "../../report/report.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import type { ViewParts } from "../types.ts";
import { Content } from "./Content.tsx";
import { PageHead } from "./PageHead.tsx";
import { Part } from "./Part.tsx";
import { ScoreForm } from "./ScoreForm.tsx";
import { Steps } from "./Steps.tsx";

type Props = ViewParts & { readonly report: NonNullable<ViewParts["report"]> };

/** Parts with a place of their own; the reader's scores are shown by the form that takes them. */
const PLACED = ["finding", "area-field", "includes", "content", "facts", "assessment"];

/** One case: what it does beside the facts, then its effects, the same practice elsewhere, and the reader's scores. */
export function CasePage({ report, stock, filters }: Props) {
  const { item } = filters;
  const facts = blockOf(report, "facts");
  return (
    <article className="reform-page">
      <Steps stock={stock} filters={filters} />
      <PageHead report={report} item={item} stock={stock} />
      <div className="reform-columns">
        <Content block={blockOf(report, "content")} />
        <section className="card">{facts && <BlockView block={facts} />}</section>
      </div>
      {report.blocks
        .filter(({ id }) => !PLACED.includes(id))
        .map((block) => (
          <Part key={block.id} block={block} />
        ))}
      {item !== undefined && <ScoreForm key={item} id={item} />}
    </article>
  );
}
