import type { Cell, Figure } from "../core/cell.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import { isMoney } from "../core/per.ts";
import type { Rank } from "../core/ranking.ts";
import type { AreaCode, Text } from "../core/types.ts";
import { BOUND_NAMES, verdictTexts } from "./explain.ts";
import { formatFigure, formatPeriod } from "./format.ts";
import { fullMeasureName } from "./measure-names.ts";
import { reasonText } from "./reasons.ts";
import { speak } from "./text.ts";
import type { Locale } from "./text.ts";

export function areaName(data: Pick<Dataset, "areas">, code: AreaCode, locale: Locale): string {
  return data.areas.get(code)?.short[locale] ?? code;
}

/** The unit of a measurement's values as printed: 亿元, 元/人, 家/万人, %, 2016年=100. */
export function unitLabel(data: Dataset, { partition, measure, base }: Measurement, locale: Locale): string {
  const unit = data.units.get(partition.indicator.unit);
  const own = unit?.name[locale] ?? partition.indicator.unit;
  switch (measure) {
    case "raw":
      return own;
    case "growth":
    case "share":
      return "%";
    case "head":
      return isMoney(data, partition)
        ? perPerson(unit?.base === "usd", locale)
        : speak(locale, own, { zh: "/万人", en: " per 10,000 people" });
    case "area":
      return speak(locale, own, { zh: "/平方公里", en: " per km²" });
    case "index":
    case "nominal":
      return base === undefined
        ? ""
        : speak(locale, formatPeriod(base, locale), { zh: "=100", en: " = 100" });
  }
}

function perPerson(dollars: boolean, locale: Locale): string {
  return speak(
    locale,
    dollars ? { zh: "美元/人", en: "US dollars per person" } : { zh: "元/人", en: "yuan per person" },
  );
}

/** 地区生产总值 · 地区生产总值（占全市比重） · 地区生产总值（人均，按普查人口）. */
export function subjectOf({ partition, measure, population }: Measurement, locale: Locale): string {
  const { indicator } = partition;
  const name = indicator.name[locale];
  return measure === "raw" ? name : name + bracketed(locale, fullMeasureName(measure, indicator, population));
}

/** What a pointed-at value says: area, value, unit, period, status and whatever makes it less than plain. */
export function tipOf(
  name: string,
  cell: Cell,
  unit: string,
  status: Text | undefined,
  locale: Locale,
): string {
  if (cell.kind === "missing") return `${name} — ${reasonText(cell)[locale]}`;
  const verdict = cell.verdict === "comparable" ? [] : verdictTexts(cell);
  if (cell.verdict === "disputed") return [name, ...verdict.map((text) => text[locale])].join(" · ");
  return figureTip(name, cell.figure, unit, [...(status ? [status] : []), ...verdict], locale);
}

export function figureTip(
  name: string,
  figure: Figure,
  unit: string,
  remarks: readonly Text[],
  locale: Locale,
): string {
  const words = [...(figure.bound === "exact" ? [] : [BOUND_NAMES[figure.bound]]), ...remarks].map(
    (text) => text[locale],
  );
  const value = withUnit(formatFigure(figure), unit, locale);
  return [`${name} ${value}`, periodText(figure, locale), ...new Set(words)].join(" · ");
}

/** 2022年, with the year of the population where it is another: 2022年（常住人口为2020年）. */
export function periodText({ period, operandPeriod }: Figure, locale: Locale): string {
  const own = formatPeriod(period, locale);
  if (operandPeriod === undefined) return own;
  const other = formatPeriod(operandPeriod, locale);
  return own + bracketed(locale, { zh: "常住人口为", en: "population of " }, other);
}

/** （通行） / (usual), with the space that English has before it. */
export function bracketed(locale: Locale, ...parts: readonly (Text | string)[]): string {
  return speak(locale, { zh: "（", en: " (" }, ...parts, { zh: "）", en: ")" });
}

/** A number with its unit: no space before %, ‰ and Chinese units; 2016年=100 stands behind it in brackets. */
export function withUnit(value: string, unit: string, locale: Locale): string {
  if (unit.includes("=")) return locale === "zh" ? `${value}（${unit}）` : `${value} (${unit})`;
  return locale === "zh" || unit === "%" || unit === "‰" ? `${value}${unit}` : `${value} ${unit}`;
}

/** 3, or 2–3 where rounding or a bound leaves the place open. */
export function placeRange({ from, to }: Rank): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
