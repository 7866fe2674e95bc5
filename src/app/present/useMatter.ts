import { useMemo } from "react";
import { useStore } from "zustand";
import type { Slide } from "../../core/deck.ts";
import { useLocale } from "../../ui/context.ts";
import { linksOf } from "./contents.ts";
import type { Content } from "./contents.ts";
import { useShowPlace } from "./show-context.ts";
import { matterOf } from "./slide-matter.ts";
import type { SlideMatter } from "./slide-matter.ts";

/** What a slide shows, following what is loaded of it; what comes for other slides is no change of this one. */
export function useMatter(slide: Slide): SlideMatter {
  const locale = useLocale();
  const links = useMemo(() => linksOf(slide.content, locale), [slide, locale]);
  // As many as a slide holds.
  const [first, second, third, fourth] = links;
  const a = useContent(first);
  const b = useContent(second);
  const c = useContent(third);
  const d = useContent(fourth);
  return useMemo(() => {
    const came = [a, b, c, d];
    return matterOf(slide, locale, (link) => came[links.indexOf(link)] ?? { kind: "loading" });
  }, [slide, locale, links, a, b, c, d]);
}

function useContent(link: string | undefined): Content | undefined {
  const { contents } = useShowPlace();
  return useStore(contents, (all) => (link === undefined ? undefined : all.get(link)));
}
