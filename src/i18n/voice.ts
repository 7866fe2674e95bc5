import { isEstimated } from "../core/comparability.ts";
import type { Rank } from "../core/ranking.ts";
import type { Finding, Placed, Summary } from "../core/summary.ts";
import type { Figure } from "../core/cell.ts";
import type { AreaCode, Bound, Text } from "../core/types.ts";
import { formatPeriod } from "./format.ts";
import { COMMA, remarked, speak } from "./text.ts";
import type { Locale } from "./text.ts";
import { operandText } from "./words.ts";

/** The names a sentence needs; `subject` is the indicator in its measure, `unit` its unit. */
export type Names = {
  readonly subject: string;
  readonly unit: string;
  readonly area: (code: AreaCode) => string;
  /** A figure with its unit, without the mark of its bound. */
  readonly unmarked: (figure: Figure) => string;
  /** What the one with the highest value is called. */
  readonly highest: string;
};

/** A finding's parts, ready to be put together: period, what is measured, and each value with its unit. */
export type Voice = {
  readonly when: string;
  readonly subject: string;
  readonly name: (placed: Pick<Placed, "cell">) => string;
  readonly value: (placed: Pick<Placed, "cell">) => string;
  /** A figure that is not ranked: 2022年为8,036亿元. */
  readonly other: (figure: Figure) => string;
  readonly area: (code: AreaCode) => string;
  readonly highest: string;
};

/** A bound as a word that stands before its number. */
export const BOUND_WORDS: Record<Bound, Text> = {
  exact: { zh: "", en: "" },
  about: { zh: "约", en: "about " },
  "at-least": { zh: "不低于", en: "at least " },
  "at-most": { zh: "不高于", en: "at most " },
};

/** So many that may be first are named each; of more one is named, and how many they are. */
export const NAMED_LEADERS = 4;
/** Of those that may stand before, so many are named with what is known of them. */
export const NAMED_OPEN = 3;

/** The words of one summary in one language. */
export function voiceOf(
  { period }: Summary,
  { subject, unit, area, unmarked, highest }: Names,
  locale: Locale,
): Voice {
  return {
    when: whenOf(period, locale),
    // 女=100 and 2016年=100 are no words after a number.
    subject: unit.includes("=") ? remarked(subject, unit, locale) : subject,
    name: ({ cell }) => area(cell.area),
    highest,
    area,
    value: ({ cell: { figure } }) => {
      const own = formatPeriod(figure.period, locale);
      const year = period !== undefined ? "" : locale === "zh" ? `（${own}）` : ` (${own})`;
      return `${amount(figure)}${year}`;
    },
    other: (figure) => {
      const digits = amount(figure);
      if (isEstimated(figure) && figure.period === period)
        return locale === "zh" ? `预计${digits}` : `estimated at ${digits}`;
      if (figure.period === period) return locale === "zh" ? `只知${digits}` : `known to be ${digits}`;
      const own = formatPeriod(figure.period, locale);
      if (figure.period === "undated") return speak(locale, digits, COMMA, own);
      // 2022年为8,036亿元, but 2025年不低于6,000亿元.
      const is = figure.bound === "exact" ? "为" : "";
      const operand = operandText(figure, locale);
      const said = locale === "zh" ? `${own}${is}${digits}` : `${digits} in ${own}`;
      return operand === undefined ? said : speak(locale, said, COMMA, operand);
    },
  };

  function amount(figure: Figure): string {
    return `${BOUND_WORDS[figure.bound][locale]}${unmarked(figure)}`;
  }
}

function whenOf(period: Summary["period"], locale: Locale): string {
  if (period === undefined) return locale === "zh" ? "各区最近一期，" : ", latest of each area";
  if (period === "undated") return "";
  return locale === "zh" ? `${formatPeriod(period, "zh")}，` : `, ${formatPeriod(period, "en")}`;
}

/** Whether a place that is spoken of is a range; where none is, those not ranked are certainly before or behind. */
export function hasRange(finding: Extract<Finding, { readonly kind: "order" | "places" }>): boolean {
  const first = finding.kind === "places" ? [finding.first] : [];
  return [...first, ...finding.placed].some(({ rank }) => rank.from < rank.to);
}

/** 第3位, or 第2—3位 where rounding or a bound leaves the place open. */
export function placeOf({ from, to }: Rank, locale: Locale): string {
  const range = from === to ? String(from) : `${String(from)}${locale === "zh" ? "—" : "–"}${String(to)}`;
  return locale === "zh" ? `第${range}位` : `no. ${range}`;
}
