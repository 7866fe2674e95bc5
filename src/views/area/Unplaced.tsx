import type { Block } from "../../report/blocks.ts";
import { opensOnPaper } from "../../ui/opens-on-paper.ts";
import { RichText } from "../../ui/RichText.tsx";

/** What has no place, folded under each reason. */
export function Unplaced({ block }: { readonly block: Block | undefined }) {
  if (block?.kind !== "statements") return null;
  return (
    <div className="card unplaced">
      <h3>{block.title}</h3>
      {block.groups.map(({ id, title, statements }) => (
        <details key={id} ref={opensOnPaper}>
          <summary>{title}</summary>
          <ul>
            {statements.map((statement, index) => (
              <li key={index}>
                <RichText text={statement} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
