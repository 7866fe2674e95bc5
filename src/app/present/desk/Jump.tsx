import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { lead } from "../../../state/show.ts";
import { useLocale } from "../../../ui/context.ts";
import { useShow, useShowPlace } from "../show-context.ts";
import { matterOf, nameOf } from "../slide-matter.ts";
import { DESK } from "./words.ts";

/** All slides, to go to any of them. */
export function Jump() {
  const { deck, show, contents } = useShowPlace();
  const locale = useLocale();
  const at = useShow((state) => state.at);
  const all = useStore(contents);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <nav className="desk-jump" aria-label={DESK.jump[locale]}>
      <ol>
        {deck.slides.map((slide, index) => {
          const { head } = matterOf(slide, locale, (link) => all.get(link) ?? { kind: "loading" });
          return (
            <li key={slide.id}>
              <button
                ref={index === at ? current : undefined}
                type="button"
                aria-current={index === at ? "true" : undefined}
                onClick={() => {
                  lead(show, { type: "go", at: index });
                }}
              >
                <span>{index + 1}</span> {nameOf(head) === "" ? DESK.section[locale] : nameOf(head)}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
