import type { Block, StatementsBlock } from "../../report/blocks.ts";
import { RichText } from "../../ui/RichText.tsx";

/** Problem, measures and claims as one text. */
export function Content({ block }: { readonly block: Block | undefined }) {
  if (block?.kind !== "statements") return null;
  return (
    <section className="card" aria-label={block.title}>
      {block.groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      {block.rule !== undefined && <p className="note">{block.rule}</p>}
    </section>
  );
}

/** The problem is one sentence, the others are lists. */
function Group({ group }: { readonly group: StatementsBlock["groups"][number] }) {
  const { id, title, statements, none } = group;
  const [first] = statements;
  return (
    <>
      <h2>{title}</h2>
      {!first ? (
        <p className="muted">{none}</p>
      ) : id === "problem" ? (
        <p>
          <RichText text={first} />
        </p>
      ) : (
        <ul className="bullets">
          {statements.map((statement, index) => (
            <li key={index}>
              <RichText text={statement} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
