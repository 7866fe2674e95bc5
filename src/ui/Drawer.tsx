import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { Text } from "../core/types.ts";
import { useLocale } from "./context.ts";
import "./Drawer.css";

const WORDS = {
  heading: { zh: "数据出处", en: "Origin of the figure" },
  close: { zh: "关闭", en: "Close" },
} satisfies Record<string, Text>;

type Props = { readonly onClose: () => void; readonly children: ReactNode };

/** The place beside the page for an origin; Escape closes it and focus returns to where it was. */
export function Drawer({ onClose, children }: Props) {
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <aside
      className="drawer"
      aria-label={WORDS.heading[locale]}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
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
