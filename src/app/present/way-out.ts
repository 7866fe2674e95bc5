import type { Locale } from "../../i18n/text.ts";
import { writeShow } from "../../state/wall.ts";
import type { ShowOptions } from "../../state/wall.ts";

/** The home view in a language; a link that says anything has to say the period too. */
export function siteOf(locale: Locale): string {
  return locale === "zh" ? "#/compare" : `#/compare?p=common&l=${locale}`;
}

/** Where a show ends: where its deck is made, or on the site for the deck that ships. */
export function wayOut(options: ShowOptions): string {
  const { deck, locale, theme } = options;
  if (deck === "default") return siteOf(locale);
  // The editor has the reader's own colours, which a show of it was given.
  const own = { ...options, theme: theme === "led" ? theme : "light", slide: 1, autoplay: "off" } as const;
  return writeShow(own, "edit");
}
