import { useId } from "react";
import type { StatementsBlock } from "../../report/blocks.ts";
import { RichText } from "../RichText.tsx";

/** Sentences by group, with the rule that they follow. */
export function Statements({ block: { title, groups, rule } }: { readonly block: StatementsBlock }) {
  const titleId = useId();
  return (
    <section className="card" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <div className="statement-groups">
        {groups.map((group) => (
          <div key={group.id} className={`statements ${group.id}`}>
            {group.title !== "" && <h3>{group.title}</h3>}
            {group.statements.length === 0 ? (
              <p className="muted">{group.none}</p>
            ) : (
              <ul>
                {group.statements.map((statement, index) => (
                  <li key={index}>
                    <RichText text={statement} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      {rule !== undefined && <p className="note">{rule}</p>}
    </section>
  );
}
