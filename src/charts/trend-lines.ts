import type { Figure } from "../core/cell.ts";
import { familyOf, yearOf } from "../core/period.ts";
import type { Trend } from "../core/trend.ts";
import type { Period, Text } from "../core/types.ts";
import { formatFigure } from "../i18n/format.ts";
import { ownMarked } from "../i18n/own-words.ts";
import type { Words } from "../i18n/bound-words.ts";
import { shifted } from "../i18n/quantity.ts";
import type { Locale } from "../i18n/text.ts";
import type { CellFacts } from "../core/table.ts";
import type { AreaStyle } from "./area-style.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";

const ASIDE: Text = { zh: "另列，不与其他时期相连", en: "set aside, not joined to other periods" };
const BREAK: Text = { zh: "断点", en: "break" };

/** Place on the time axis in years; a month stands at its middle. */
export function placeOnAxis(period: Period): number {
  const year = yearOf(period) ?? 0;
  return familyOf(period) === "month" ? year + (Number(period.slice(5)) - 0.5) / 12 : year;
}

/** What a point says when it is pointed at, and what tables and files know of it. */
export type PointWords = { readonly tip: string; readonly facts: CellFacts };

/** An area's series as a line: its runs, and what is shown aside. Without a style it stays grey. */
export function trendLine(
  { area, runs, aside }: Trend,
  name: string,
  style: AreaStyle | undefined,
  said: (figure: Figure) => PointWords,
  { locale, scale }: Pick<Words, "locale" | "scale">,
): TrendLine {
  const point = (figure: Figure): TrendPoint => ({
    period: figure.period,
    x: placeOnAxis(figure.period),
    value: shifted(figure.value, scale),
    label: ownMarked(formatFigure(figure, scale), figure, locale),
    ...said(figure),
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
