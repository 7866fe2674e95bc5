import type { Figure, Verdict } from "../../core/cell.ts";
import { carrierOf, isPoint, judge } from "../../core/comparability.ts";
import type { Dataset } from "../../core/dataset.ts";
import { figureAt, isFigure } from "../../core/figures.ts";
import type { Measurement } from "../../core/figures.ts";
import { comparePeriods, familyOf } from "../../core/period.ts";
import { KEY_FIGURES } from "../../core/profile-lists.ts";
import { choicesOf } from "../../core/series.ts";
import type { AreaCode, IndicatorId, Period, Text } from "../../core/types.ts";
import { VERDICT_NAMES } from "../../i18n/explain.ts";
import { formatFigure, formatPeriod } from "../../i18n/format.ts";
import type { Scale } from "../../i18n/quantity.ts";
import { figureStatus } from "../../i18n/status.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { scaleIn, subjectOf } from "../../i18n/words.ts";
import { measurementOf } from "./base.ts";

/** A figure as printed, with all that must stand beside it. */
export type FigureText = {
  readonly value: string;
  readonly scale: Scale;
  readonly when: string;
  readonly period: Period;
  /** Only of accounts, and only where it is known. */
  readonly status?: string;
  /** What makes it less than plain: a part of the district, another definition. */
  readonly remark?: string;
};

export type KeyFigure = {
  readonly indicator: IndicatorId;
  readonly name: string;
  /** Absent where no source at hand prints one. */
  readonly text?: FigureText;
  readonly figure?: Figure;
};

/** The figures at the head: of each indicator the latest yearly one about the whole district, else the latest there is. */
export function keyFigures(data: Dataset, district: AreaCode, locale: Locale): readonly KeyFigure[] {
  return KEY_FIGURES.flatMap((id) => {
    const measurement = measurementOf(data, id);
    if (!measurement) return [];
    const figure = latestFigure(data, measurement, district);
    const text = figure && figureText(data, measurement, figure, locale);
    const name = subjectOf(measurement, locale);
    return [{ indicator: id, name, ...(text && { text }), ...(figure && { figure }) }];
  });
}

/** Prefers whole years about the whole district under the usual definition; the latest of those. */
function latestFigure(data: Dataset, measurement: Measurement, district: AreaCode): Figure | undefined {
  const { partition } = measurement;
  const figures = [...choicesOf(partition, district).keys()].flatMap((period) => {
    const answer = figureAt(data, measurement, district, period);
    return isFigure(answer) ? [answer] : [];
  });
  const rank = (figure: Figure) => {
    const whole = isPoint(figure, partition) || figure.bound === "at-least" || figure.bound === "at-most";
    const plain = verdictAlone(figure, measurement) === undefined;
    const family = familyOf(figure.period);
    return Number(whole && plain) * 4 + Number(family === "year") * 2 + Number(family === "undated");
  };
  return figures.sort((a, b) => rank(b) - rank(a) || comparePeriods(b.period, a.period))[0];
}

/** What is said of a figure by itself: that it is about a part, or under another definition. */
function verdictAlone(
  figure: Figure,
  { partition }: Measurement,
): { readonly verdict: Verdict; readonly reason?: Text } | undefined {
  const carrier = carrierOf(figure);
  if (!carrier) return undefined;
  const judged = judge(figure, carrier, partition, undefined);
  return judged.verdict === "part" || judged.verdict === "definition" ? judged : undefined;
}

export function figureText(
  data: Dataset,
  measurement: Measurement,
  figure: Figure,
  locale: Locale,
): FigureText {
  const scale = scaleIn(data, measurement, locale);
  const status = figureStatus(data, measurement, figure);
  const judged = verdictAlone(figure, measurement);
  const remark = judged && [VERDICT_NAMES[judged.verdict], judged.reason].map((text) => text?.[locale]);
  return {
    value: formatFigure(figure, scale),
    scale,
    when: formatPeriod(figure.period, locale),
    period: figure.period,
    ...(status && { status: status[locale] }),
    ...(remark && {
      remark: remark.filter((part) => part !== undefined).join(COLON[locale]),
    }),
  };
}
