import type { Figure } from "../core/cell.ts";
import { leavesOf } from "../core/comparability.ts";
import type { Dataset } from "../core/dataset.ts";
import { OWN_DATA } from "../core/own.ts";
import type { Source } from "../core/types.ts";
import { tierMark } from "./own-words.ts";
import { COLON, listed, remarked, SEMICOLON, speak } from "./text.ts";
import type { Locale } from "./text.ts";
import { COLUMN_TERMS } from "./terms-columns.ts";

type Published = Pick<Source, "publisher" | "english">;

/** Who published it: in English by the English name, where there is one. */
export function publisherName({ publisher, english }: Published, locale: Locale): string {
  return (locale === "en" ? english?.publisher : undefined) ?? publisher;
}

/** 广州市统计局 (A) / Wikipedia (German; D). */
export function publisherTier(source: Published & Pick<Source, "id" | "tier">, locale: Locale): string {
  const name = publisherName(source, locale);
  const tier = tierMark(source, locale);
  return locale === "en" ? remarked(name, tier, locale) : `${name} (${tier})`;
}

/** Publisher, originator and carrier of a source, each by its English name where the reader reads English. */
export function housesOf(
  source: Pick<Source, "publisher" | "originator" | "carrier" | "english">,
  locale: Locale,
): Pick<Source, "publisher" | "originator" | "carrier"> {
  const { publisher, originator, carrier, english } = source;
  const own = {
    publisher,
    ...(originator !== undefined && { originator }),
    ...(carrier !== undefined && { carrier }),
  };
  return locale === "en" ? { ...own, ...english } : own;
}

/** Names in a list, each once; where one holds the mark between them, a stronger one parts them. */
export function namesListed(names: readonly string[], locale: Locale): string {
  const [first = "", ...others] = names;
  if (others.length === 0) return first;
  const once = [...new Set(names)];
  const mark = listed(locale, ["", ""]).trim();
  return once.some((name) => name.includes(mark)) ? once.join(SEMICOLON[locale]) : listed(locale, once);
}

/**
 * 来源：广州市统计局、福田区统计局等5个来源: the publishers in one line, the most used first, `most` of them by name. A
 * reader's own files go before all: what is theirs is always said.
 */
export function sourcesText(publishers: readonly string[], most: number, locale: Locale): string {
  const counts = new Map<string, number>();
  for (const name of publishers) counts.set(name, (counts.get(name) ?? 0) + 1);
  const theirs = (name: string) => Number(name.startsWith(OWN_DATA[locale]));
  const names = [...counts]
    .sort(([one, a], [other, b]) => theirs(other) - theirs(one) || b - a)
    .map(([name]) => name);
  if (names.length === 0) return "";
  const rest = names.length - most;
  const more =
    rest <= 0 ? "" : locale === "zh" ? `等${String(names.length)}个来源` : ` and ${String(rest)} more`;
  return speak(locale, COLUMN_TERMS.sources, COLON, namesListed(names.slice(0, most), locale), more);
}

/** The same of those who published some figures, of all operands. */
export function publishersLine(
  data: Pick<Dataset, "partitions">,
  figures: readonly Figure[],
  most: number,
  locale: Locale,
): string {
  return sourcesText(publishersOf(data, figures, locale), most, locale);
}

/** Who published some figures, of all operands, each as often as it was used. */
export function publishersOf(
  { partitions }: Pick<Dataset, "partitions">,
  figures: readonly Figure[],
  locale: Locale,
): readonly string[] {
  return figures
    .flatMap(leavesOf)
    .flatMap(({ indicator, source }) => partitions.get(indicator)?.sources.get(source) ?? [])
    .map((source) => publisherName(source, locale));
}
