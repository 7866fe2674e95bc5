import { changeScale } from "../../../core/changes.ts";
import type { Change } from "../../../core/changes.ts";
import type { Dataset } from "../../../core/dataset.ts";
import { isJudged } from "../../../core/direction.ts";
import type { Measurement } from "../../../core/figures.ts";
import type { Rank } from "../../../core/ranking.ts";
import { differenceText } from "../../../i18n/difference.ts";
import { formatNumber, formatPeriod } from "../../../i18n/format.ts";
import { CURRENT_PRICES, isNominal } from "../../../i18n/say-change.ts";
import { plainSubject } from "../../../i18n/say-course.ts";
import { sayValue } from "../../../i18n/say-profile.ts";
import { sayTrend } from "../../../i18n/say-trend.ts";
import { figureStatus } from "../../../i18n/status.ts";
import { COLON, COMMA, SEMICOLON, STOP } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { placeOf } from "../../../i18n/voice.ts";
import { bracketed, scaleIn, withUnit } from "../../../i18n/words.ts";
import type { Rich } from "../../../report/rich.ts";
import { figureKey } from "../keys.ts";
import type { Entry } from "./entries.ts";

/** 地区生产总值为6,012.2亿元（现价，初步数），比2021年增加…，在所计20个区中列第1位；…呈上升趋势（…）。 */
export function sayEntry(data: Dataset, entry: Entry, locale: Locale): Rich {
  const { measurement, area, figure, standing } = entry;
  const { rank, change, test } = standing;
  const status = figureStatus(data, measurement, figure)?.[locale];
  const prices = isNominal(data, measurement) ? CURRENT_PRICES[locale] : undefined;
  const remarks = [prices, status].filter((text) => text !== undefined);
  const after = [
    change ? sayChange(data, measurement, change, locale) : "",
    rank ? sayPlace(measurement, rank, locale) : "",
  ].filter((text) => text !== "");
  const trend = test.tested ? SEMICOLON[locale] + sayTrend(data, measurement, test, locale) : "";
  const subject = plainSubject(measurement, locale);
  const beside = remarks.length > 0 ? bracketed(locale, remarks.join(COMMA[locale])) : "";
  return [
    subject + (locale === "zh" ? "" : COLON.en),
    {
      kind: "figure",
      text: sayValue(data, measurement, figure, locale),
      origin: figureKey(measurement, area, figure),
    },
    beside + after.map((text) => COMMA[locale] + text).join("") + trend + STOP[locale],
  ];
}

/** 比2021年增加203.5亿元、增长3.4%; nothing of what does not compare, which is said elsewhere. */
export function sayChange(data: Dataset, measurement: Measurement, change: Change, locale: Locale): string {
  if (change.kind !== "changed") return "";
  const { direction, percent } = change;
  const scale = scaleIn(data, measurement, locale);
  const from = formatPeriod(change.from.period, locale);
  if (direction === "open")
    return locale === "zh" ? `与${from}相比在取整误差内持平` : `level with ${from} within rounding`;
  const isUp = direction === "up";
  const size = differenceText(change, scale).replace(/^\u2212/, "");
  const rate = percent === undefined ? "" : formatNumber(Math.abs(percent), 1);
  const isRate = rate !== "" && Number(rate) > 0;
  switch (changeScale(measurement)) {
    case "level": {
      const step = withUnit(size, scale.unit, locale);
      if (locale === "en") return `${isUp ? "up" : "down"} ${step}${isRate ? ` (${rate}%)` : ""} on ${from}`;
      return `比${from}${isUp ? "增加" : "减少"}${step}${isRate ? `、${isUp ? "增长" : "下降"}${rate}%` : ""}`;
    }
    case "points":
      if (locale === "en")
        return `${isUp ? "up" : "down"} ${size} percentage ${size === "1" ? "point" : "points"} on ${from}`;
      return `比${from}${isUp ? "提高" : "降低"}${size}个百分点`;
    case "places":
      return "";
  }
}

/** 在所计20个区中由高到低列第2—3位: what a place counts from is said, since a total has no better end. */
function sayPlace(measurement: Measurement, rank: Rank, locale: Locale): string {
  const isLowFirst = measurement.partition.indicator.polarity === "lower";
  const of = String(rank.of);
  if (locale === "en")
    return `${placeOf(rank, "en")} of the ${of} districts counted, ${isLowFirst ? "lowest" : "highest"} first`;
  const order = isLowFirst ? "由低到高" : isJudged(measurement) ? "" : "由高到低";
  return `在所计${of}个区中${order}列${placeOf(rank, "zh")}`;
}
