import { OUTPUT_TERMS } from "../i18n/terms-outputs.ts";
import { COLON } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";

/** Whether a link leads anywhere from elsewhere. */
export function isWeb(link: string): boolean {
  return /^https?:/.test(link);
}

/** A link as files carry it: of a page that was opened as a file without its path, which names its reader's folders. */
export function writtenLink(link: string): string {
  return isWeb(link) ? link : link.replace(/^[^#]*/, "");
}

/** A written link in words, which say where one without an address is to be opened. */
export function linkWords(link: string, locale: Locale): string {
  return isWeb(link) || link === "" ? link : OUTPUT_TERMS.inSingle[locale] + COLON[locale] + link;
}
