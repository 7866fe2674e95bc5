import type { Period } from "../../../core/types.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import type { Locale } from "../../../i18n/text.ts";

/** How many figures: 7个数字, 7 figures. */
export function figuresText(count: number, locale: Locale): string {
  return locale === "zh"
    ? `${String(count)}个数字`
    : `${String(count)} ${count === 1 ? "figure" : "figures"}`;
}

/** From the first period to the last, or the only one. */
export function spanText(from: Period, to: Period, locale: Locale): string {
  const first = formatPeriod(from, locale);
  return from === to ? first : `${first}–${formatPeriod(to, locale)}`;
}
