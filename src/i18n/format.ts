import type { Figure } from "../core/cell.ts";
import { familyOf } from "../core/period.ts";
import type { Family } from "../core/period.ts";
import { decimalStep } from "../core/interval.ts";
import { carriedDigits } from "../core/width.ts";
import type { Bound, Observation, Period, Text } from "../core/types.ts";
import { shifted } from "./quantity.ts";
import type { Scale } from "./quantity.ts";
import type { Locale } from "./text.ts";

export const MISSING = "—";
const MINUS = "\u2212";

const BOUND_MARKS: Record<Bound, string> = { exact: "", about: "≈", "at-least": "≥", "at-most": "≤" };

/** A number with thousands separators and a true minus, with a fixed number of decimals. */
export function formatNumber(value: number, decimals: number): string {
  return digitsOf(value, "FractionDigits", decimals);
}

/** At most four significant digits, without trailing zeros: for charts and derived values. */
export function formatShort(value: number): string {
  return digitsOf(value, "SignificantDigits", 4);
}

/** Six significant digits, or as many as said: for arithmetic that can be followed with a pencil. */
export function formatPrecise(value: number, digits = 6): string {
  return digitsOf(value, "SignificantDigits", digits);
}

// Making a formatter costs as much as some hundred uses of it, and a use as much as some ten looks at what it wrote.
const formatters = new Map<
  string,
  { readonly formatter: Intl.NumberFormat; readonly written: Map<number, string> }
>();
/** Of one formatter; a page writes fewer. */
const MOST_KEPT = 10_000;

function digitsOf(value: number, kind: "FractionDigits" | "SignificantDigits", digits: number): string {
  const key = `${kind}${String(digits)}`;
  const known = formatters.get(key) ?? {
    formatter: new Intl.NumberFormat("en-US", optionsOf(kind, digits)),
    written: new Map<number, string>(),
  };
  formatters.set(key, known);
  const before = known.written.get(value);
  if (before !== undefined) return before;
  const text = known.formatter.format(value).replace("-", MINUS);
  if (known.written.size >= MOST_KEPT) known.written.clear();
  known.written.set(value, text);
  return text;
}

/** A zero that rounding makes has no sign. */
function optionsOf(kind: "FractionDigits" | "SignificantDigits", digits: number): Intl.NumberFormatOptions {
  return kind === "FractionDigits"
    ? { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "negative" }
    : { maximumSignificantDigits: digits, signDisplay: "negative" };
}

const LARGE: Record<Locale, readonly (readonly [number, string])[]> = {
  zh: [
    [1e8, "亿"],
    [1e4, "万"],
  ],
  en: [
    [1e9, "bn"],
    [1e6, "m"],
    [1e3, "k"],
  ],
};

/** A round number that stands by itself: at most four digits, from 100,000 on with 万 and 亿, or k, m and bn. */
export function formatRound(value: number, locale: Locale): string {
  return roundsIn([value], locale, 4)(value);
}

/**
 * How the round numbers of one scale are printed: all in the unit that the largest asks for, since 79,700 beside 11.3万
 * has to be worked out; over many powers of ten in none.
 */
export function roundsIn(values: readonly number[], locale: Locale, digits = 6): (value: number) => string {
  const sizes = values.flatMap((value) => (value === 0 ? [] : [Math.abs(value)]));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const isLarge = most >= 100_000 && least * 1000 >= most;
  const [factor, unit] = (isLarge && LARGE[locale].find(([size]) => most >= size)) || [1, ""];
  return (value) => `${formatPrecise(value / factor, digits)}${value === 0 ? "" : unit}`;
}

/** How many times as much, to three significant digits. */
export function formatRatio(value: number): string {
  return digitsOf(value, "SignificantDigits", 3);
}

/** Decimals that a printed step needs: 2 for 0.01, 0 for 1 or 100. */
export function decimalsOf(step: number): number {
  return Math.max(0, Math.min(6, -Math.floor(Math.log10(step) + 1e-9)));
}

/**
 * Decimals of a printed figure in its scale; where its print is not known, those that its value shows or that were
 * noted. What was printed in whole hundreds gains no zero by being moved: 1.01万亿元 is 1,010 billion yuan.
 */
export function printedDecimals({ value, step, decimals = 0 }: Printed, scale: Shift = AS_IS): number {
  if (step !== undefined) return decimalsOf(shifted(step, scale));
  const noted = decimals > 0 ? decimals - scale.shift : 0;
  const moved = shifted(value, scale);
  const own = Number.isInteger(moved) ? 0 : decimalsOf(decimalStep(Number(moved.toPrecision(12))));
  return Math.max(noted, own);
}

type Shift = Pick<Scale, "shift" | "among">;
const AS_IS: Shift = { shift: 0 };

type Printed = Pick<Observation, "value" | "step" | "decimals">;

/**
 * A stated figure as precise as it was printed, a derived one with the digits that its operands carry, four at most;
 * marked with its bound, and in the scale that its unit is printed in.
 */
export function formatFigure(figure: Figure, scale: Shift): string {
  return BOUND_MARKS[figure.bound] + formatDigits(figure, scale);
}

/** The same without the mark of the bound. A limit that is worked out is rounded outwards, so that what is printed holds. */
export function formatDigits(
  figure: Pick<Figure, "value" | "bound" | "interval" | "origin">,
  scale: Shift,
): string {
  const { value, bound, interval, origin } = figure;
  if (origin.kind === "stated") return printedDigits(origin.observation, scale);
  if (bound === "at-most" && Number.isFinite(interval.high))
    return formatPrecise(outwards(shifted(interval.high, scale), Math.ceil), LIMIT_DIGITS);
  if (bound === "at-least" && Number.isFinite(interval.low))
    return formatPrecise(outwards(shifted(interval.low, scale), Math.floor), LIMIT_DIGITS);
  return formatPrecise(shifted(value, scale), carriedDigits(figure));
}

const LIMIT_DIGITS = 4;

/** A limit to so many digits. What arithmetic in binary adds to a round number is none of it. */
function outwards(limit: number, round: (value: number) => number): number {
  if (limit === 0) return 0;
  const power = Math.floor(Math.log10(Math.abs(limit)) + 1e-12) - LIMIT_DIGITS + 1;
  const units = Number((limit / 10 ** power).toPrecision(12));
  return round(units) * 10 ** power;
}

/** A printed number in its scale: the decimal point moves, no digit is lost or added; a place has its N: 6/100. */
export function printedDigits(printed: Printed, scale: Shift): string {
  const digits = formatNumber(shifted(printed.value, scale), printedDecimals(printed, scale));
  return scale.among === undefined ? digits : `${digits}/${String(scale.among)}`;
}

export function boundMark(bound: Bound): string {
  return BOUND_MARKS[bound];
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

/** 2022年 / 2022 · 2016年3月 / Mar 2016 · 2016年1—9月 / Jan–Sep 2016 · 未注明年份 / undated. */
export function formatPeriod(period: Period, locale: Locale): string {
  if (period === "undated") return locale === "zh" ? "未注明年份" : "undated";
  const [from = "", to] = period.split("/");
  if (to === undefined) return formatMonth(from, locale);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (!sameYear)
    return `${formatMonth(from, locale)}${locale === "zh" ? "至" : "–"}${formatMonth(to, locale)}`;
  const [first, last] = [from.slice(5), to.slice(5)];
  return locale === "zh"
    ? `${from.slice(0, 4)}年${String(Number(first))}—${String(Number(last))}月`
    : `${monthName(first)}–${monthName(last)} ${from.slice(0, 4)}`;
}

function formatMonth(period: string, locale: Locale): string {
  const [year = "", month] = period.split("-");
  if (month === undefined) return locale === "zh" ? `${year}年` : year;
  return locale === "zh" ? `${year}年${String(Number(month))}月` : `${monthName(month)} ${year}`;
}

const FAMILIES: Record<string, Text> = {
  year: { zh: "年度", en: "Years" },
  month: { zh: "月度", en: "Months" },
  undated: { zh: "未注明年份", en: "Undated" },
};

/** 年度 / Years · 1—9月 / Jan–Sep · 9月—次年8月 / Sep–Aug. */
export function formatFamily(family: Family, locale: Locale): string {
  const named = FAMILIES[family];
  if (named) return named[locale];
  const [first = "", last = ""] = family.split("-");
  const next = last.startsWith("+");
  const month = next ? (last.split(".")[1] ?? "") : last;
  if (locale === "en") return `${monthName(first)}–${monthName(month)}`;
  return `${String(Number(first))}${next ? "月—次年" : "—"}${String(Number(month))}月`;
}

/** The period of a family as an axis tick: 2022, or 2016-03. */
export function tickOf(period: Period): string {
  return familyOf(period) === "month" ? period : period.slice(0, 4);
}
