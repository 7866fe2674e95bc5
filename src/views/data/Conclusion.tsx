import type { NoteBlock } from "../../report/blocks.ts";
import { RichText } from "../../ui/RichText.tsx";

/** What comes of a record: its first word as a badge, then the reason or the value. */
export function Conclusion({ block: { text, tone = "plain" } }: { readonly block: NoteBlock }) {
  const [mark, ...rest] = text;
  return (
    <p className="conclusion">
      {mark !== undefined && (
        <span className={`badge ${tone}`}>{typeof mark === "string" ? mark : mark.text}</span>
      )}
      <RichText text={rest} />
    </p>
  );
}
