import type { Cell, Figure } from "../core/cell.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import { isMoney, isPerLand } from "../core/per.ts";
import type { Rank } from "../core/ranking.ts";
import type { AreaCode, Text } from "../core/types.ts";
import { BOUND_NAMES, verdictTexts } from "./explain.ts";
import { COLUMN_TERMS } from "./terms-columns.ts";
import { formatFigure, formatPeriod } from "./format.ts";
import { fullMeasureName } from "./measure-names.ts";
import { placeScale, plainScale, scaleOf } from "./quantity.ts";
import type { Scale } from "./quantity.ts";
import { reasonText } from "./reasons.ts";
import { CLOSE, OPEN, remarked, speak } from "./text.ts";
import { TERMS } from "./terms.ts";
import type { Locale } from "./text.ts";

export function areaName(data: Pick<Dataset, "areas">, code: AreaCode, locale: Locale): string {
  return data.areas.get(code)?.short[locale] ?? code;
}

/** What stands for the base period of an index where no area has any. */
const BASE: Text = { zh: TERMS.base.zh, en: TERMS.base.en.toLowerCase() };

/** How a measurement's values are printed: 亿元 or billion yuan, 元/人, 家/万人, %, 2016年=100. */
export function scaleIn(data: Dataset, measurement: Measurement, locale: Locale): Scale {
  const { partition, measure, base } = measurement;
  const unit = data.units.get(partition.indicator.unit);
  switch (measure) {
    case "raw":
      return placeScale(scaleOf(unit, locale), partition.indicator);
    case "growth":
    case "share":
      return plainScale("%");
    case "head":
    case "area":
      return per(data, measurement, measure, locale);
    case "ratio":
      return over(data, measurement, locale);
    case "index":
    case "nominal":
      return plainScale(
        speak(locale, base === undefined ? BASE : formatPeriod(base, locale), { zh: "=100", en: " = 100" }),
      );
  }
}

/** What is counted stands in quotients, which are small, by the smaller unit, so many places on: 万人 → 人. */
const SMALLER = [
  ["亿", "万", 4],
  ["万", "", 4],
  ["billion ", "", 9],
  ["million ", "", 6],
  ["thousand ", "", 3],
] as const;

const EACH = {
  head: { zh: "/万人", en: " per 10,000 people" },
  area: { zh: "/平方公里", en: " per km²" },
  money: { zh: "/亿元", en: " per 100 million yuan" },
} satisfies Record<string, Text>;

/** By another indicator: %, 元/人, 家/亿元. */
function over(data: Dataset, measurement: Measurement, locale: Locale): Scale {
  const way = measurement.other?.way;
  return way === undefined || way === "share" ? plainScale("%") : per(data, measurement, way, locale);
}

/** Money per area stays in 亿元 and billions, which for output are near one. */
function per(data: Dataset, { partition }: Measurement, way: keyof typeof EACH, locale: Locale): Scale {
  const base = data.units.get(partition.indicator.unit)?.base;
  if (way === "head" && isMoney(data, partition)) return plainScale(perPerson(base === "usd", locale));
  const denominator = EACH[way];
  const { unit, shift, own } = scaleOf(data.units.get(partition.indicator.unit), locale);
  const step = isMoney(data, partition) ? undefined : SMALLER.find(([large]) => unit.startsWith(large));
  const [from, to, places] = step ?? ["", "", 0];
  return {
    unit: speak(locale, to + unit.slice(from.length), denominator),
    shift: shift + places,
    own: speak(locale, own, denominator),
  };
}

function perPerson(dollars: boolean, locale: Locale): string {
  return speak(
    locale,
    dollars ? { zh: "美元/人", en: "US dollars per person" } : { zh: "元/人", en: "yuan per person" },
  );
}

/** 地区生产总值 · 地区生产总值（占全市比重） · 地区生产总值（人均，按普查人口）. */
export function subjectOf({ partition, measure, population, other }: Measurement, locale: Locale): string {
  const { indicator } = partition;
  const name = indicator.name[locale];
  if (measure === "raw") return name;
  if (measure === "ratio" && other) return `${name} ÷ ${other.partition.indicator.name[locale]}`;
  const said = fullMeasureName(measure, indicator, population)[locale];
  if (locale === "zh") return remarked(name, said, locale);
  // GDP is the short form of the name, and no remark joins it: … (GDP), per head ….
  const small = said.charAt(0).toLowerCase() + said.slice(1);
  return name.endsWith(")") ? `${name}, ${small}` : remarked(name, small, locale);
}

/** What a pointed-at value says: area, value, unit, period, status and whatever makes it less than plain. */
export function tipOf(
  name: string,
  cell: Cell,
  scale: Scale,
  status: Text | undefined,
  locale: Locale,
): string {
  if (cell.kind === "missing") return `${name} — ${reasonText(cell)[locale]}`;
  const verdict = cell.verdict === "comparable" ? [] : verdictTexts(cell);
  if (cell.verdict === "disputed") return [name, ...verdict.map((text) => text[locale])].join(" · ");
  return figureTip(name, cell.figure, scale, [...(status ? [status] : []), ...verdict], locale);
}

export function figureTip(
  name: string,
  figure: Figure,
  scale: Scale,
  remarks: readonly Text[],
  locale: Locale,
): string {
  const words = [...(figure.bound === "exact" ? [] : [BOUND_NAMES[figure.bound]]), ...remarks].map(
    (text) => text[locale],
  );
  const value = quantity(figure, scale, locale);
  return [`${name} ${value}`, periodText(figure, locale), ...new Set(words)].join(" · ");
}

const OPERANDS = {
  people: { zh: "常住人口为", en: "population of " },
  land: { zh: "土地面积为", en: "land area of " },
  undated: { zh: "土地面积未注明年份", en: "land area undated" },
} satisfies Record<string, Text>;

/** 2022年, with the year of the population or land area where it is another: 2022年（常住人口为2020年）. */
export function periodText(figure: Figure, locale: Locale): string {
  const own = formatPeriod(figure.period, locale);
  const other = operandText(figure, locale);
  return other === undefined ? own : own + bracketed(locale, other);
}

/** 常住人口为2020年 / population of 2020: of which year the population or land area is, where it is another. */
export function operandText(figure: Figure, locale: Locale): string | undefined {
  const { operandPeriod } = figure;
  if (operandPeriod === undefined) return undefined;
  const other = formatPeriod(operandPeriod, locale);
  if (!isPerLand(figure)) return OPERANDS.people[locale] + other;
  return operandPeriod === "undated" ? OPERANDS.undated[locale] : OPERANDS.land[locale] + other;
}

/** （通行） / (usual), with the space that English has before it. */
export function bracketed(locale: Locale, ...parts: readonly (Text | string)[]): string {
  return speak(locale, OPEN, ...parts, CLOSE);
}

/** ≥433.9 billion yuan, 4,339亿元, 第1位. */
export function quantity(figure: Figure, scale: Scale, locale: Locale): string {
  return withUnit(formatFigure(figure, scale), scale.unit, locale);
}

/** Whether a unit is that of places in a list, of which a value is 第1位 or no. 1. */
export function isPlace(unit: string, locale: Locale): boolean {
  return unit === COLUMN_TERMS.rank[locale].toLowerCase();
}

/** What the unit of a year is called, which is no number of years and has no separator: 2017年. */
const CALENDAR_YEAR: Text = { zh: "公历年", en: "calendar year" };

/** A number with its unit: no space before %, ‰ and Chinese units; 2016年=100 stands behind it in brackets. */
export function withUnit(value: string, unit: string, locale: Locale): string {
  if (isPlace(unit, locale))
    return locale === "zh" ? `第${value}${value.includes("/") ? "" : "位"}` : `no. ${value}`;
  if (unit === "") return value;
  if (unit === CALENDAR_YEAR[locale]) return speak(locale, value.replaceAll(",", ""), { zh: "年", en: "" });
  if (unit.includes("=")) return locale === "zh" ? `${value}（${unit}）` : `${value} (${unit})`;
  if (locale === "zh" || unit === "%" || unit === "‰") return `${value}${unit}`;
  return `${value} ${/^[≥≤≈\u2212]?1$/.test(value) ? singular(unit) : unit}`;
}

/** 1 day, 1 person, 1 square metre per person; 1 million people stays, and so does what has no plural. */
function singular(unit: string): string {
  if (/^(thousand|million|billion|trillion) /.test(unit)) return unit;
  const [head = "", ...rest] = unit.split(/(?= per | of | a | by | or )/);
  const one = head
    .replace(/\bpeople$/, "person")
    .replace(/ies$/, "y")
    .replace(/(class|batch)es$/, "$1")
    .replace(/\bdegrees\b/, "degree")
    .replace(/(?<!s|ie|Celsiu|PFLOP|(?:class|batch)e)s$/, "");
  return one + rest.join("");
}

/** 3, or 2–3 where rounding or a bound leaves the place open. */
export function placeRange({ from, to }: Rank): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}
