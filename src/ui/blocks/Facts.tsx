import type { FactsBlock } from "../../report/blocks.ts";
import { RichText } from "../RichText.tsx";

/** Labels with what stands behind each. */
export function Facts({ block: { title, facts } }: { readonly block: FactsBlock }) {
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      <dl className="facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <RichText text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
