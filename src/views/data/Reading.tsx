import type { FactsBlock, GroupBlock, NoteBlock } from "../../report/blocks.ts";
import { plain } from "../../report/rich.ts";
import { STRUCK_OUT } from "../../i18n/evidence.ts";

export function isReading({ id }: GroupBlock): boolean {
  return id.startsWith("reading");
}

/** A reading of an identity: both sides with the sign between them, and what follows; a derived value has one side. */
export function Reading({ block: { title, blocks } }: { readonly block: GroupBlock }) {
  const [left, right] = blocks.filter((block) => block.kind === "facts");
  const [relation, result] = blocks.filter((block) => block.kind === "note");
  return (
    <section className="reading">
      {title !== undefined && <h3>{title}</h3>}
      {left && right && relation ? (
        <div className="sides">
          <Side block={left} />
          <Relation block={relation} />
          <Side block={right} />
        </div>
      ) : (
        left && <Side block={left} />
      )}
      {result && <Result block={result} />}
    </section>
  );
}

function Side({ block: { title, facts } }: { readonly block: FactsBlock }) {
  return (
    <dl className="side" aria-label={title}>
      {facts.map(({ label, value }, index) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={index > 0 ? "numbers" : undefined}>{plain(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A line through the sign is drawn: the combining one misses it in many typefaces. */
function Relation({ block: { text, tone } }: { readonly block: NoteBlock }) {
  return (
    <span className="relation" aria-hidden="true">
      {plain(text).replace(STRUCK_OUT, "")}
      {tone === "bad" && <s className="fails" />}
    </span>
  );
}

/** The mark before the words is for the eye alone. */
function Result({ block: { text, tone } }: { readonly block: NoteBlock }) {
  const [mark = "", ...words] = plain(text).split(" ");
  return (
    <p className={`result ${tone ?? "plain"}`}>
      <span aria-hidden="true">{mark}</span> {words.join(" ")}
    </p>
  );
}
