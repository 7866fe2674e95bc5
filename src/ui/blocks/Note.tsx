import type { NoteBlock } from "../../report/blocks.ts";
import { RichText } from "../RichText.tsx";

/** A remark on the report; one that warns is marked. */
export function Note({ block: { text, tone } }: { readonly block: NoteBlock }) {
  return (
    <p className={tone === undefined || tone === "plain" ? "note" : `note ${tone}`}>
      <RichText text={text} />
    </p>
  );
}
