import { ACTIONS } from "../i18n/terms-actions.ts";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { Text } from "../core/types.ts";
import { useLocale } from "./context.ts";
import "./Drawer.css";

const WORDS = {
  heading: { zh: "数据出处", en: "Origin of the figure" },
  close: ACTIONS.close,
} satisfies Record<string, Text>;

type Props = {
  /** The side of the window where it covers least of what it explains; on a phone it stands below. */
  readonly side?: "left" | "right";
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The place over the page for an origin; it takes the focus, and Escape closes it wherever the focus is by then. */
export function Drawer({ side = "right", onClose, children }: Props) {
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      // What opened over the page after it has its own Escape.
      if (event.key !== "Escape" || document.querySelector("dialog[open], .popover-panel")) return;
      // What the drawer stands in stays as it is.
      event.stopPropagation();
      onClose();
    };
    window.addEventListener("keydown", close, true);
    return () => {
      window.removeEventListener("keydown", close, true);
    };
  }, [onClose]);
  return (
    <aside className={`drawer on-${side}`} aria-label={WORDS.heading[locale]}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {WORDS.heading[locale]}
        </h2>
        <button type="button" className="icon" aria-label={WORDS.close[locale]} onClick={onClose}>
          ×
        </button>
      </header>
      {children}
    </aside>
  );
}
