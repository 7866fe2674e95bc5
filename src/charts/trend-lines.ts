import type { Figure } from "../core/cell.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import { familyOf, yearOf } from "../core/period.ts";
import type { Trend } from "../core/trend.ts";
import type { Period, Text } from "../core/types.ts";
import { figureFacts } from "../i18n/facts.ts";
import { boundMark, formatShort } from "../i18n/format.ts";
import type { Locale } from "../i18n/text.ts";
import { areaName, figureTip, unitLabel } from "../i18n/words.ts";
import type { AreaStyle } from "./area-style.ts";
import { pointKey } from "./trend-model.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";

const BREAK: Text = { zh: "断点", en: "break" };
const ASIDE: Text = { zh: "另列，不与其他时期相连", en: "set aside, not joined to other periods" };

/** Place on the time axis in years; a month stands at its middle. */
export function placeOnAxis(period: Period): number {
  const year = yearOf(period) ?? 0;
  return familyOf(period) === "month" ? year + (Number(period.slice(5)) - 0.5) / 12 : year;
}

/** An area's series as a line: its runs, and what is shown aside. Without a style it stays grey. */
export function trendLine(
  data: Dataset,
  measurement: Measurement,
  { area, runs, aside }: Trend,
  style: AreaStyle | undefined,
  locale: Locale,
): TrendLine {
  const name = areaName(data, area, locale);
  const unit = unitLabel(data, measurement, locale);
  const point = (figure: Figure): TrendPoint => ({
    period: figure.period,
    x: placeOnAxis(figure.period),
    value: figure.value,
    label: boundMark(figure.bound) + formatShort(figure.value),
    tip: figureTip(name, figure, unit, [], locale),
    facts: { ...figureFacts(data, measurement, figure, locale), origin: pointKey(area, figure.period) },
  });
  const apart = (figure: Figure): TrendPoint => {
    const drawn = point(figure);
    return { ...drawn, facts: { ...drawn.facts, verdict: ASIDE[locale] } };
  };
  return {
    area,
    name,
    runs: runs.map((run) => run.map(point)),
    aside: aside.map(apart),
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
