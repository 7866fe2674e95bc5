import type { Period } from "../../core/types.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { withUnit } from "../../i18n/words.ts";

/** A value with its unit, or the value alone where it has none. */
export function inUnit(value: string, unit: string, locale: Locale): string {
  return unit === "" ? value : withUnit(value, unit, locale);
}

/** 12个数字 / 12 figures. */
export function countText(count: number, locale: Locale): string {
  if (locale === "zh") return `${String(count)}个数字`;
  return count === 1 ? "1 figure" : `${String(count)} figures`;
}

/** 天河 · 2019年. */
export function placeText(area: string, period: Period, locale: Locale): string {
  return `${area} · ${formatPeriod(period, locale)}`;
}

/** 另一种读法：…… / The other reading: …. */
export function labelled(label: string, text: string, locale: Locale): string {
  return `${label}${COLON[locale]}${text}`;
}

const STEPS = ["B", "kB", "MB", "GB"] as const;

/** 1.5 MB: two significant digits, in powers of a thousand. */
export function sizeText(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(STEPS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${String(Number((bytes / 1000 ** step).toPrecision(2)))} ${STEPS[step] ?? "B"}`;
}
