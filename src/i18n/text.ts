import type { Text } from "../core/types.ts";

export const LOCALES = ["zh", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The marks between what is said, full width in Chinese. */
export const COLON: Text = { zh: "：", en: ": " };
export const COMMA: Text = { zh: "，", en: ", " };
export const SEMICOLON: Text = { zh: "；", en: "; " };
export const STOP: Text = { zh: "。", en: "." };

/** Between sentences. */
export const SPACE: Text = { zh: "", en: " " };

/** Brackets around a remark, with the space that English has before them. */
export const OPEN: Text = { zh: "（", en: " (" };
export const CLOSE: Text = { zh: "）", en: ")" };

/** Puts a sentence's parts together in one language: plain strings stay, pairs are taken in the locale. */
export function speak(locale: Locale, ...parts: readonly (Text | string)[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part[locale])).join("");
}

/** A remark in brackets behind a name; a name that ends in brackets takes it into them: （2010年普查；指数）. */
export function remarked(name: string, remark: string, locale: Locale): string {
  const [open, close] = [OPEN[locale], CLOSE[locale]];
  return name.endsWith(close)
    ? `${name.slice(0, -1)}${SEMICOLON[locale]}${remark}${close}`
    : `${name}${open}${remark}${close}`;
}

/** Between the members of a list. */
export const LISTING: Readonly<Record<Locale, string>> = { zh: "、", en: ", " };

/** A list in running text: 天河、福田、黄埔 / Tianhe, Futian, Huangpu. */
export function listed(locale: Locale, items: readonly string[]): string {
  return items.join(LISTING[locale]);
}

/** A list in an English sentence: Tianhe, Futian and Huangpu. */
export function enumerated(items: readonly string[]): string {
  const [last = "", ...before] = [...items].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} and ${last}`;
}
