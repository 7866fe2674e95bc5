import { useMemo } from "react";
import { useStore } from "zustand";
import type { Slide } from "../../core/deck.ts";
import { useLocale } from "../../ui/context.ts";
import { useShowPlace } from "./show-context.ts";
import { matterOf } from "./slide-matter.ts";
import type { SlideMatter } from "./slide-matter.ts";

/** What a slide shows, following what is loaded. */
export function useMatter(slide: Slide): SlideMatter {
  const { contents } = useShowPlace();
  const locale = useLocale();
  const all = useStore(contents);
  return useMemo(
    () => matterOf(slide, locale, (link) => all.get(link) ?? { kind: "loading" }),
    [slide, locale, all],
  );
}
