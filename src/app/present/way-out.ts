import { writeShow } from "../../state/wall.ts";
import type { ShowOptions } from "../../state/wall.ts";

/** Where a show ends: where its deck is made, or on the site for the deck that ships. */
export function wayOut(options: ShowOptions): string {
  const { deck, locale, theme } = options;
  if (deck === "default") return locale === "zh" ? "#/compare" : `#/compare?l=${locale}`;
  // The editor has the reader's own colours, which a show of it was given.
  const own = { ...options, theme: theme === "led" ? theme : "light", slide: 1, autoplay: "off" } as const;
  return writeShow(own, "edit");
}
