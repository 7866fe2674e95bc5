import { useId } from "react";
import type { Block, TableBlock } from "../../report/blocks.ts";
import { RichText } from "../../ui/RichText.tsx";
import { SideBySide } from "./SideBySide.tsx";

/** The cases of one practice side by side, what does not compare first. */
export function Peers({ block }: { readonly block: Block }) {
  const titleId = useId();
  if (block.kind !== "group") return null;
  const table = (id: string) =>
    block.blocks.find((part): part is TableBlock => part.kind === "table" && part.id === id);
  const words = table("peers-words");
  return (
    <section className="card peers" aria-labelledby={titleId}>
      <h2 id={titleId}>{block.title}</h2>
      {block.blocks.map((part) =>
        part.kind === "note" ? (
          <p key={part.id} className={part.tone ?? "muted"}>
            <RichText text={part.text} />
          </p>
        ) : null,
      )}
      {words && <SideBySide words={words} shared={table("peers-shared")} single={table("peers-single")} />}
    </section>
  );
}
