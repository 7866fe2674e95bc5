import { useLayoutEffect, useRef } from "react";
import { PART_ACTIONS } from "../i18n/terms-parts.ts";
import { useLocale } from "./context.ts";

type Props = { readonly title: string; readonly onLeave: () => void };

/** Over a chart that fills the screen: what its page is about, and the way back in words. */
export function FullHead({ title, onLeave }: Props) {
  const locale = useLocale();
  const head = useRef<HTMLDivElement>(null);
  // The way back goes with what it closes; the card's own menu stays.
  useLayoutEffect(() => {
    const { current } = head;
    return () => {
      if (current?.contains(document.activeElement))
        current.parentElement?.querySelector<HTMLElement>(".popover-button")?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={head} className="card-head">
      <p className="full-title">{title}</p>
      <button type="button" onClick={onLeave}>
        {PART_ACTIONS.leaveFullScreen[locale]}
      </button>
    </div>
  );
}
