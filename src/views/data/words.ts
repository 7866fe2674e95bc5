import type { Observation, Period } from "../../core/types.ts";
import { boundMark, formatPeriod, printedDigits } from "../../i18n/format.ts";
import { plainer } from "../../i18n/quantity.ts";
import type { Scale } from "../../i18n/quantity.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { withUnit } from "../../i18n/words.ts";

/** A result of arithmetic in the unit of the data, which 358.01亿元 is and English writes 358.01 × 100 million yuan. */
export function inUnit(value: string, { unit, own }: Scale, locale: Locale): string {
  return own === unit ? withUnit(value, unit, locale) : `${value} × ${own}`;
}

/** A figure as precise as it was printed, with its bound and unit. */
export function printedText(
  figure: Pick<Observation, "value" | "step" | "decimals" | "bound">,
  column: Scale,
  locale: Locale,
): string {
  const scale = plainer(column, figure.value);
  return withUnit(boundMark(figure.bound) + printedDigits(figure, scale), scale.unit, locale);
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
