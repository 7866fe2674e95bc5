import type { Block } from "../../report/blocks.ts";
import { KeyCards } from "./KeyCards.tsx";

type Props = { readonly head: Block | undefined; readonly figures: Block | undefined };

/** The district's name and its key figures. */
export function Head({ head, figures }: Props) {
  if (head?.kind !== "finding" || figures?.kind !== "figures") return null;
  return (
    <header className="profile-head">
      <h1>
        {head.lead} <span className="muted">{head.text}</span>
      </h1>
      <KeyCards block={figures} />
    </header>
  );
}
