import { lengthOf } from "../../../exports/minutes.ts";
import type { Deck, Slide } from "../../../core/deck.ts";
import { standsFor } from "../../../core/deck.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { SlideMatter } from "../slide-matter.ts";
import { filled } from "../words.ts";
import { minutesSlide } from "./minutes-slide.ts";
import { DESK } from "./words.ts";

/**
 * What can be said at a slide of which nobody wrote anything down, a paragraph each: what was found, how far that
 * compares, what each chart says, what is to be known of it, and whose figures it shows.
 */
export function spokenOf(
  slide: Slide,
  number: number,
  matter: SlideMatter,
  deck: Deck,
  locale: Locale,
): readonly string[] {
  const told = minutesSlide(slide.id, number, matter, locale);
  const [first] = deck.slides;
  const opens = first?.id === slide.id ? [opening(deck, locale)] : [];
  const sentences = matter.panels.flatMap(({ shown }) =>
    shown.kind === "block" && shown.block.kind === "chart" ? [shown.block.sentence] : [],
  );
  const all = [...(told?.said ?? []), ...sentences, ...opens, ...matter.sources];
  return [...new Set(all)].filter((text) => text !== "");
}

/** As long as the clock beside it says. */
function opening(deck: Deck, locale: Locale): string {
  const seconds = deck.slides.reduce((sum, slide) => sum + standsFor(deck, slide), 0);
  return filled(DESK.opens[locale], { count: deck.slides.length, length: lengthOf(seconds * 1000) });
}
