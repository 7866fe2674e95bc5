import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Slide } from "../../../core/deck.ts";
import { createMinutes } from "../../../state/minutes.ts";
import type { MinutesStore } from "../../../state/minutes.ts";
import type { DeskLink } from "../../../state/show-link.ts";
import { useLocale } from "../../../ui/context.ts";
import { showName } from "../line.ts";
import { useShow, useShowPlace } from "../show-context.ts";
import { matterOf } from "../slide-matter.ts";
import { minutesSlide } from "./minutes-slide.ts";

/** Minutes of what the wall shows: a blank wall, or none, shows nothing. */
export function useMinutes(link: DeskLink): MinutesStore {
  const { deck, options, contents } = useShowPlace();
  const [minutes] = useState(() =>
    createMinutes(
      () => sessionStorage,
      showName(options),
      () => Date.now(),
    ),
  );
  const locale = useLocale();
  const shown = useShow((state) => state.shown);
  const isBlank = useShow((state) => state.blank !== "none");
  const all = useStore(contents);
  const started = useStore(minutes, (state) => state.value.started);
  const isSeen = link.kind === "linked" && !isBlank;
  const slide: Slide | undefined = isSeen ? deck.slides[shown] : undefined;
  const id = slide?.id;
  useEffect(() => {
    minutes.see(id);
    const timer = setInterval(() => {
      minutes.see(id);
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [minutes, id]);
  useEffect(() => {
    if (!slide) return;
    const matter = matterOf(slide, locale, (of) => all.get(of) ?? { kind: "loading" });
    const said = minutesSlide(slide.id, shown + 1, matter, locale);
    if (said) minutes.say(said);
    // Minutes that begin anew begin with the slide that is on the wall.
  }, [minutes, started, slide, shown, locale, all]);
  return minutes;
}
