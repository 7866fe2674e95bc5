import { useId } from "react";
import type { Text } from "../../core/types.ts";
import type { Block, CasesBlock } from "../../report/blocks.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import { useLocale } from "../../ui/context.ts";
import { ReportLink } from "../../ui/ReportLink.tsx";
import { RichText } from "../../ui/RichText.tsx";

const PAPER: Text = {
  zh: "（打印时每个领域至多列两项、每项一个数字，其余见网页）",
  en: "(on paper at most two a field with one figure each; the page has the rest)",
};

/** The district's reforms by field, with what they brought about; each leads to its page in the library. */
export function Reforms({ block }: { readonly block: Block | undefined }) {
  const titleId = useId();
  const locale = useLocale();
  if (!block) return null;
  if (block.kind !== "group") return <BlockView block={block} />;
  return (
    <section className="card reforms" aria-labelledby={titleId}>
      <h2 id={titleId}>{block.title}</h2>
      {block.blocks.map((part) =>
        part.kind === "cases" ? (
          <Measured key={part.id} cases={part} paper={PAPER[locale]} />
        ) : part.kind === "note" ? (
          <p key={part.id} className={part.id === "reforms-fields" ? "fields" : "muted"}>
            <RichText text={part.text} />
          </p>
        ) : null,
      )}
    </section>
  );
}

function Measured({ cases, paper }: { readonly cases: CasesBlock; readonly paper: string }) {
  return (
    <>
      <h3>
        {cases.title} <small className="paper-only">{paper}</small>
      </h3>
      {cases.groups.length === 0 && <p className="muted">{cases.none}</p>}
      <div className="reform-groups">
        {cases.groups.map((group) => (
          <div key={group.id} className="reform-group">
            <h4>{group.title}</h4>
            <ul>
              {group.cases.map(({ id, title, href, lines }) => (
                <li key={id}>
                  <ReportLink href={href ?? ""}>{title}</ReportLink>
                  {lines.map((line, index) => (
                    <span key={index} className="when">
                      <RichText text={line} />
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}
