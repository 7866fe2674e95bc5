import type { Text } from "../core/types.ts";

export const LOCALES = ["zh", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The marks between what is said, full width in Chinese. */
export const COLON: Text = { zh: "：", en: ": " };
export const COMMA: Text = { zh: "，", en: ", " };
export const SEMICOLON: Text = { zh: "；", en: "; " };

/** Puts a sentence's parts together in one language: plain strings stay, pairs are taken in the locale. */
export function speak(locale: Locale, ...parts: readonly (Text | string)[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part[locale])).join("");
}

/** A list in running text: 天河、福田、黄埔 / Tianhe, Futian, Huangpu. */
export function listed(locale: Locale, items: readonly string[]): string {
  return items.join(locale === "zh" ? "、" : ", ");
}

/** A list in an English sentence: Tianhe, Futian and Huangpu. */
export function enumerated(items: readonly string[]): string {
  const [last = "", ...before] = [...items].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} and ${last}`;
}
