import type { Locale } from "../i18n/text.ts";
import { FONT } from "./palette.ts";

/** A Chinese font has quotes and dots as wide as a character: English is set in a Latin one first, as on the page. */
const LATIN = "'Segoe UI',Roboto,Helvetica,";

/** The typefaces of a drawing that stands alone; on the page `Chart.css` says them. */
export function fontIn(locale: Locale): string {
  return locale === "en" ? LATIN + FONT : FONT;
}
