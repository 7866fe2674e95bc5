import type { Figure } from "../../core/cell.ts";
import type { Dataset } from "../../core/dataset.ts";
import { districtFigures, isKnown, isOneSided, isPlain, verdictAlone } from "../../core/district-figures.ts";
import type { Measurement } from "../../core/figures.ts";
import { comparePeriods, familyOf } from "../../core/period.ts";
import { KEY_FIGURES } from "../../core/profile-lists.ts";
import type { AreaCode, IndicatorId, Period } from "../../core/types.ts";
import { DISPUTED, VERDICT_NAMES } from "../../i18n/explain.ts";
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
  /** The newest figure where the one shown is not, or the newest point beside a bound. */
  readonly beside?: FigureText;
};

/** What stands at the head: the figures named for it, then the other core indicators. */
export function headIndicators({ partitions }: Dataset): readonly IndicatorId[] {
  const core = [...partitions.values()].filter(({ indicator }) => indicator.core === true);
  return [...new Set([...KEY_FIGURES, ...core.map(({ indicator }) => indicator.id)])];
}

/** The figures at the head: of each indicator the latest yearly one about the whole district, else the latest there is. */
export function keyFigures(data: Dataset, district: AreaCode, locale: Locale): readonly KeyFigure[] {
  return headIndicators(data).flatMap((id) => {
    const measurement = measurementOf(data, id);
    return measurement ? [newestFigure(data, measurement, district, locale)] : [];
  });
}

/**
 * One indicator's newest point of a year with the newest figure beside it, a bound or of a month, where that is newer; or
 * its newest bound with the newest point beside it.
 */
export function newestFigure(
  data: Dataset,
  measurement: Measurement,
  district: AreaCode,
  locale: Locale,
): KeyFigure {
  const ordered = districtFigures(data, measurement, district);
  const [figure] = ordered;
  const plain = ordered.filter((other) => isPlain(other, measurement));
  const point = figure && !isKnown(figure) ? plain.find(isKnown) : undefined;
  const beside = figure && (newestAfter(figure, plain) ?? point);
  const text = beside && figureText(data, measurement, beside, locale);
  return { ...keyFigureOf(data, measurement, figure, locale), ...(text && { beside: text }) };
}

/** The newest that is dated and newer than one without a date or of an earlier one; a part of a year only as a bound. */
function newestAfter({ period: shown }: Figure, figures: readonly Figure[]): Figure | undefined {
  const isAtATime = (period: Period) => ["year", "month"].includes(familyOf(period));
  const newer = figures.filter(
    (other) =>
      other.period !== "undated" &&
      (isAtATime(other.period) || isOneSided(other)) &&
      (shown === "undated" || comparePeriods(other.period, shown) > 0),
  );
  return newer.sort((a, b) => comparePeriods(b.period, a.period))[0];
}

/** A figure of an indicator with its words, or the indicator alone. */
export function keyFigureOf(
  data: Dataset,
  measurement: Measurement,
  figure: Figure | undefined,
  locale: Locale,
): KeyFigure {
  const { id } = measurement.partition.indicator;
  const text = figure && figureText(data, measurement, figure, locale);
  const name = subjectOf(measurement, locale);
  return { indicator: id, name, ...(text && { text }), ...(figure && { figure }) };
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
    value: judged?.verdict === "disputed" ? DISPUTED[locale] : formatFigure(figure, scale),
    scale,
    when: formatPeriod(figure.period, locale),
    period: figure.period,
    ...(status && { status: status[locale] }),
    ...(remark && {
      remark: remark.filter((part) => part !== undefined).join(COLON[locale]),
    }),
  };
}
