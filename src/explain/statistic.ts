import type { Cell, Derivation, Figure } from "../core/cell.ts";
import type { Measurement } from "../core/figures.ts";
import type { AreaCode } from "../core/types.ts";
import { publishedBeside } from "../core/published.ts";
import { isWidthKnown } from "../core/width.ts";
import { PRINT_UNKNOWN } from "../i18n/conditions.ts";
import { derivationWords, printedFormula, statedScale } from "../i18n/derivation-words.ts";
import { verdictTexts } from "../i18n/explain.ts";
import { decimalsOf, formatNumber, MISSING } from "../i18n/format.ts";
import { formulaText } from "../i18n/formula-text.ts";
import { publishedText } from "../i18n/published-text.ts";
import { shifted } from "../i18n/quantity.ts";
import type { Scale } from "../i18n/quantity.ts";
import { reasonText } from "../i18n/reasons.ts";
import { SEMICOLON } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { areaName, periodText, quantity, scaleIn, subjectOf, withUnit } from "../i18n/words.ts";
import type { OriginContext } from "./context.ts";
import { rowsOf } from "./labels.ts";
import { NOTHING_KNOWN } from "./origin.ts";
import type { Origin } from "./origin.ts";
import { printedOrigin } from "./printed.ts";

/** An area's answer in a comparison: its figure's origin with the verdict, or the reason why there is none. */
export function cellOrigin(cell: Cell, measurement: Measurement, context: OriginContext): Origin {
  const { locale } = context;
  if (cell.kind === "missing") {
    const title = titleOf(cell.area, measurement, context);
    return { ...NOTHING_KNOWN, title, value: MISSING, verdict: reasonText(cell)[locale] };
  }
  return {
    ...statisticOrigin(cell.area, cell.figure, measurement, context),
    verdict: verdictTexts(cell)
      .map((text) => text[locale])
      .join(SEMICOLON[locale]),
  };
}

export function statisticOrigin(
  area: AreaCode,
  figure: Figure,
  measurement: Measurement,
  context: OriginContext,
): Origin {
  const { stock, locale } = context;
  const origin = figureOrigin(figure, scaleIn(stock.data, measurement, locale), context);
  const published = publishedBeside(stock.data, measurement, area, figure.period);
  const beside = published && publishedText(stock.data, published, locale);
  const rows = [...origin.rows, ...rowsOf(locale, [["published", beside]])];
  return { title: titleOf(area, measurement, context), ...origin, rows };
}

function titleOf(area: AreaCode, measurement: Measurement, { stock, locale }: OriginContext): string {
  return `${areaName(stock.data, area, locale)} · ${subjectOf(measurement, locale)}`;
}

function figureOrigin(figure: Figure, scale: Scale, context: OriginContext): Omit<Origin, "title"> {
  const { origin } = figure;
  return origin.kind === "stated"
    ? printedOrigin(origin.observation, origin.others, context)
    : workedOut(figure, origin.derivation, scale, context);
}

/** A derived figure as it stands in tables, and as finely as the rounding of its operands allows in its range. */
function workedOut(
  figure: Figure,
  derivation: Derivation,
  scale: Scale,
  context: OriginContext,
): Omit<Origin, "title"> {
  const { stock, locale } = context;
  const value = quantity(figure, scale, locale);
  const parts = derivation.operands.map(({ letter, name, figure: operand }) => {
    const own = statedScale(stock.data, operand.indicator, locale);
    return { letter, origin: { title: name[locale], ...figureOrigin(operand, own, context) } };
  });
  const isChain = derivation.operands.some(({ letter }) => letter.startsWith("g"));
  const texts = new Map(
    parts.map(({ letter, origin }) => [letter, isChain ? bareNumber(origin.value) : origin.value]),
  );
  const formula = printedFormula(stock.data, derivation, scale, locale);
  return {
    ...NOTHING_KNOWN,
    value,
    rows: rowsOf(locale, [
      ["period", periodText(figure, locale)],
      ["range", isWidthKnown(figure) ? rangeOf(figure, scale, locale) : PRINT_UNKNOWN[locale]],
    ]),
    arithmetic: {
      formula: derivationWords(stock.data, derivation, scale, locale),
      numbers: `${formulaText(formula, (letter) => texts.get(letter) ?? letter)} → ${value}`,
      operands: parts.map(({ origin }) => origin),
    },
  };
}

function rangeOf({ interval }: Figure, scale: Scale, locale: Locale): string {
  const ends = [interval.low, interval.high].map((end) => shifted(end, scale));
  const digits = decimalsOf(Math.max(Math.abs((ends[1] ?? 0) - (ends[0] ?? 0)) / 10, 1e-6));
  const range = ends.map((end) => (Number.isFinite(end) ? formatNumber(end, digits) : "∞")).join(" – ");
  return withUnit(range, scale.unit, locale);
}

/** Of 6.8% a chain takes the number: 100 × (1 + 6.8 ÷ 100), and 100 × (1 + (−1.1) ÷ 100). */
function bareNumber(text: string): string {
  const digits = text.replace("%", "");
  return digits.startsWith("−") ? `(${digits})` : digits;
}
