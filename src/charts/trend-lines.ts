import type { Figure } from "../core/cell.ts";
import { familyOf, yearOf } from "../core/period.ts";
import type { Trend } from "../core/trend.ts";
import type { Period, Text } from "../core/types.ts";
import { boundMark, formatShort } from "../i18n/format.ts";
import type { Locale } from "../i18n/text.ts";
import type { AreaStyle } from "./area-style.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";

const BREAK: Text = { zh: "断点", en: "break" };

/** Place on the time axis in years; a month stands at its middle. */
export function placeOnAxis(period: Period): number {
  const year = yearOf(period) ?? 0;
  return familyOf(period) === "month" ? year + (Number(period.slice(5)) - 0.5) / 12 : year;
}

/** An area's series as a line: its runs, and what is shown aside. Without a style it stays grey. */
export function trendLine(
  { area, runs, aside }: Trend,
  name: string,
  style: AreaStyle | undefined,
  tipOf: (figure: Figure) => string,
): TrendLine {
  const point = (figure: Figure): TrendPoint => ({
    period: figure.period,
    x: placeOnAxis(figure.period),
    value: figure.value,
    label: boundMark(figure.bound) + formatShort(figure.value),
    tip: tipOf(figure),
  });
  return {
    area,
    name,
    runs: runs.map((run) => run.map(point)),
    aside: aside.map(point),
    ...(style && { style }),
  };
}

/** Where lines are cut: one mark a place, half way between the two periods. */
export function trendBreaks(trends: readonly Trend[], locale: Locale): TrendModel["breaks"] {
  const places = new Map<number, { readonly label: string; readonly tip: string }>();
  for (const { after, before, reason } of trends.flatMap(({ breaks }) => breaks)) {
    const at = (placeOnAxis(after) + placeOnAxis(before)) / 2;
    places.set(at, { label: BREAK[locale], tip: reason?.[locale] ?? BREAK[locale] });
  }
  return [...places].map(([at, words]) => ({ x: at, ...words }));
}
