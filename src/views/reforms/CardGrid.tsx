import type { Block, Case } from "../../report/blocks.ts";
import { ReportLink } from "../../ui/ReportLink.tsx";
import { RichText } from "../../ui/RichText.tsx";
import { Dot } from "./Dot.tsx";

/** The chosen cases one by one. */
export function CardGrid({ block }: { readonly block: Block }) {
  if (block.kind !== "cases") return null;
  return (
    <ul className="reform-cards" aria-label={block.title}>
      {block.groups
        .flatMap(({ cases }) => cases)
        .map((one) => (
          <li key={one.id} className="card reform-card">
            <Card one={one} />
          </li>
        ))}
    </ul>
  );
}

/** The first line says what is done, the last holds the remarks. */
function Card({ one: { title, href, area, meta, lines } }: { readonly one: Case }) {
  const [remarks = [], ...measures] = [...lines].reverse();
  return (
    <>
      <p className="area-tag">
        <Dot area={area} />
        {meta}
      </p>
      <h2>
        <ReportLink href={href ?? ""}>{title}</ReportLink>
      </h2>
      {measures.map((measure, index) => (
        <p key={index}>
          <RichText text={measure} />
        </p>
      ))}
      <ul className="tags">
        {remarks.map((part) => (typeof part === "string" ? null : <li key={part.text}>{part.text}</li>))}
      </ul>
    </>
  );
}
