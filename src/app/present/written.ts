import type { Written } from "../../core/deck.ts";
import type { Locale } from "../../i18n/text.ts";

/** What an author wrote, in the language of the show where there is a choice. */
export function inWords(written: Written, locale: Locale): string {
  return typeof written === "string" ? written : written[locale];
}
