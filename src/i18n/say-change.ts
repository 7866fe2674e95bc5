import { changeScale } from "../core/changes.ts";
import type { Change, Changed } from "../core/changes.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import { isChained } from "../core/measure.ts";
import { isMoney } from "../core/per.ts";
import type { Text } from "../core/types.ts";
import { MISSING_REASONS, VERDICT_NAMES } from "./explain.ts";
import { differenceText } from "./difference.ts";
import { formatNumber, formatPeriod } from "./format.ts";
import type { Scale } from "./quantity.ts";
import { COLON } from "./text.ts";
import type { Locale } from "./text.ts";

/** What money of two years must be said to be at, since it differs by prices too. */
export const CURRENT_PRICES: Text = { zh: "现价", en: "at current prices" };

const OPEN_CHANGE: Text = { zh: "取整范围内未变", en: "no change beyond rounding" };

/** Whether the values of two years differ by prices too: levels of money and ratios of them, but no index that is chained. */
export function isNominal(data: Dataset, measurement: Measurement): boolean {
  const { partition, measure } = measurement;
  if (isChained(measure, partition.indicator)) return false;
  return changeScale(measurement) === "level" && isMoney(data, partition);
}

/** How much the later value is above the earlier one, with its sign. */
export function stepText(change: Changed, scale: Pick<Scale, "shift">): string {
  const text = differenceText(change, scale);
  return change.difference > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Rates to one decimal, as growth is printed; one that is nearly nothing to its first digit, so that it has a sign. */
export function rateText(value: number): string {
  const size = Math.abs(value);
  const text = formatNumber(value, size > 0 && size < 0.05 ? Math.ceil(-Math.log10(size)) : 1);
  return value > 0 ? `+${text}` : text;
}

/** +63.5%（年均+6.3%）, +0.4个百分点, or why the two are not compared. */
export function changeText(measurement: Measurement, scale: Scale, change: Change, locale: Locale): string {
  if (change.kind === "missing") {
    const period = formatPeriod(change.period, locale);
    const why = MISSING_REASONS[change.missing.reason][locale];
    return locale === "zh" ? `${period}${why}` : `${period}: ${why}`;
  }
  if (change.kind === "refused") {
    const why = change.reason?.[locale].replace(/[。.]$/, "");
    return why === undefined ? VERDICT_NAMES[change.verdict][locale] : `${VERDICT_NAMES[change.verdict][locale]}${COLON[locale]}${why}`; // oxfmt-ignore
  }
  const { direction, percent, yearly } = change;
  if (direction === "open") return OPEN_CHANGE[locale];
  const counted = changeScale(measurement);
  if (counted !== "level")
    return stepText(change, scale) + (locale === "zh" ? "" : " ") + changeUnit(counted, locale);
  if (percent === undefined) return stepText(change, scale) + scale.unit;
  const rate = `${rateText(percent)}%`;
  if (yearly === undefined) return rate;
  return locale === "zh" ? `${rate}（年均${rateText(yearly)}%）` : `${rate} (${rateText(yearly)}% a year)`;
}

const UNITS: Record<"points" | "places", Text> = {
  points: { zh: "百分点", en: "percentage points" },
  places: { zh: "位", en: "places" },
};

/** What changes of shares and rates, or of ranks, are counted in. */
export function changeUnit(scale: "points" | "places", locale: Locale): string {
  return (locale === "zh" && scale === "points" ? "个" : "") + UNITS[scale][locale];
}
