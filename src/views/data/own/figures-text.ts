import type { Locale } from "../../../i18n/text.ts";

/** How many figures: 7个数字, 7 figures. */
export function figuresText(count: number, locale: Locale): string {
  return locale === "zh"
    ? `${String(count)}个数字`
    : `${String(count)} ${count === 1 ? "figure" : "figures"}`;
}
