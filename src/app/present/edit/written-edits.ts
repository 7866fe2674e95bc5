import type { Written } from "../../../core/deck.ts";
import { LOCALES } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { inWords } from "../written.ts";

/** Whether an author wrote both languages apart. */
export function isApart(written: Written): written is Exclude<Written, string> {
  return typeof written !== "string";
}

/** The same words in both languages, or only those of one. */
export function apart(written: Written, isWanted: boolean, locale: Locale): Written {
  if (isApart(written) === isWanted) return written;
  return isApart(written) ? written[locale] : { zh: written, en: written };
}

/** What is written, with the words of one language changed; what has but one version is changed as a whole. */
export function rewritten(written: Written, locale: Locale, text: string): Written {
  return isApart(written) ? { ...written, [locale]: text } : text;
}

/** Whether any of the lines is written in both languages apart. */
export function areApart(lines: readonly Written[]): boolean {
  return lines.some(isApart);
}

/** The lines of one language as one text. */
export function textOf(lines: readonly Written[], locale: Locale): string {
  return lines.map((line) => inWords(line, locale)).join("\n");
}

/** The lines after the text of one language was changed; what the other has no line for is empty there. */
export function withText(lines: readonly Written[], locale: Locale, text: string): readonly Written[] {
  const own = text === "" ? [] : text.split("\n");
  if (!areApart(lines)) return own;
  const [other = locale] = LOCALES.filter((one) => one !== locale);
  const others = lines.map((line) => inWords(line, other));
  const count = Math.max(own.length, others.findLastIndex((line) => line !== "") + 1);
  const pair = (at: number) => ({ zh: "", en: "", [locale]: own[at] ?? "", [other]: others[at] ?? "" });
  return Array.from({ length: count }, (_, at) => pair(at));
}
