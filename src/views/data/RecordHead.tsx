import { useEffect, useRef } from "react";
import type { Block } from "../../report/blocks.ts";
import { plain } from "../../report/rich.ts";

type Props = { readonly id: string; readonly title: string; readonly kicker: Block | undefined };

/** The head of an open record. It takes the focus when it was opened from a list or another record. */
export function RecordHead({ id, title, kicker }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const { activeElement } = document;
    const followed = activeElement instanceof HTMLAnchorElement || shown.current !== undefined;
    if (shown.current !== id && followed) heading.current?.focus({ preventScroll: false });
    shown.current = id;
  }, [id]);
  return (
    <>
      {kicker?.kind === "note" && <p className="kicker">{plain(kicker.text)}</p>}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </>
  );
}
