import type { Change } from "../core/changes.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import { formatPeriod } from "./format.ts";
import type { Scale } from "./quantity.ts";
import { changeText, CURRENT_PRICES, isNominal, stepText } from "./say-change.ts";
import { CLOSE, COMMA, OPEN } from "./text.ts";
import type { Locale } from "./text.ts";
import { withUnit } from "./words.ts";

/** 较2021年+203.52亿元，+3.4%（现价）; 较2021年+0.4个百分点; 与2021年不可比：口径断点. Without an earlier figure nothing. */
export function changeSince(
  data: Dataset,
  measurement: Measurement,
  scale: Scale,
  change: Change | undefined,
  locale: Locale,
): string {
  if (!change?.from || change.kind === "missing") return "";
  const from = formatPeriod(change.from.period, locale);
  const text = changeText(measurement, scale, change, locale);
  if (change.kind === "refused")
    return locale === "zh" ? `与${from}不可比：${text}` : `not comparable with ${from}: ${text}`;
  const { percent, direction } = change;
  const isLevel = percent !== undefined && direction !== "open";
  const step = isLevel ? withUnit(stepText(change, scale), scale.unit, locale) + COMMA[locale] : "";
  const prices = isLevel && isNominal(data, measurement) ? OPEN[locale] + CURRENT_PRICES[locale] + CLOSE[locale] : ""; // oxfmt-ignore
  return locale === "zh" ? `较${from}${step}${text}${prices}` : `${step}${text} since ${from}${prices}`;
}
