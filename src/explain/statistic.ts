import type { Cell, Derivation, Figure } from "../core/cell.ts";
import type { Measurement } from "../core/figures.ts";
import type { AreaCode } from "../core/types.ts";
import { publishedBeside } from "../core/published.ts";
import { isWidthKnown } from "../core/width.ts";
import { PRINT_UNKNOWN } from "../i18n/conditions.ts";
import { derivationWords, unitName } from "../i18n/derivation-words.ts";
import { verdictTexts } from "../i18n/explain.ts";
import { boundMark, decimalsOf, formatFigure, formatNumber, MISSING } from "../i18n/format.ts";
import { formulaText } from "../i18n/formula-text.ts";
import { publishedText } from "../i18n/published-text.ts";
import { reasonText } from "../i18n/reasons.ts";
import { SEMICOLON } from "../i18n/text.ts";
import { areaName, periodText, subjectOf, unitLabel, withUnit } from "../i18n/words.ts";
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
  const origin = figureOrigin(figure, unitLabel(stock.data, measurement, locale), context);
  const published = publishedBeside(stock.data, measurement, area, figure.period);
  const beside = published && publishedText(stock.data, published, locale);
  const rows = [...origin.rows, ...rowsOf(locale, [["published", beside]])];
  return { title: titleOf(area, measurement, context), ...origin, rows };
}

function titleOf(area: AreaCode, measurement: Measurement, { stock, locale }: OriginContext): string {
  return `${areaName(stock.data, area, locale)} · ${subjectOf(measurement, locale)}`;
}

function figureOrigin(figure: Figure, unit: string, context: OriginContext): Omit<Origin, "title"> {
  const { origin } = figure;
  return origin.kind === "stated"
    ? printedOrigin(origin.observation, origin.others, context)
    : workedOut(figure, origin.derivation, unit, context);
}

/** A derived figure is printed as finely as the rounding of its operands allows. */
function workedOut(
  figure: Figure,
  derivation: Derivation,
  unit: string,
  context: OriginContext,
): Omit<Origin, "title"> {
  const { stock, locale } = context;
  const { interval, bound } = figure;
  const isKnown = isWidthKnown(figure);
  const ends = [interval.low, interval.high];
  const digits = decimalsOf(Math.max(Math.abs(interval.high - interval.low) / 10, 1e-6));
  const range = ends.map((end) => (Number.isFinite(end) ? formatNumber(end, digits) : "∞")).join(" – ");
  const number =
    isKnown && derivation.operands.length > 0 && ends.every(Number.isFinite)
      ? boundMark(bound) + formatNumber(figure.value, Math.max(digits - 1, 0))
      : formatFigure(figure);
  const value = withUnit(number, unit, locale);
  const parts = derivation.operands.map(({ letter, name, figure: operand }) => {
    const own = unitName(stock.data, operand.indicator, locale);
    return { letter, origin: { title: name[locale], ...figureOrigin(operand, own, context) } };
  });
  const isChain = derivation.operands.some(({ letter }) => letter.startsWith("g"));
  const texts = new Map(
    parts.map(({ letter, origin }) => [letter, isChain ? bareNumber(origin.value) : origin.value]),
  );
  return {
    ...NOTHING_KNOWN,
    value,
    rows: rowsOf(locale, [
      ["period", periodText(figure, locale)],
      ["range", isKnown ? withUnit(range, unit, locale) : PRINT_UNKNOWN[locale]],
    ]),
    arithmetic: {
      formula: derivationWords(stock.data, derivation, locale),
      numbers: `${formulaText(derivation.formula, (letter) => texts.get(letter) ?? letter)} → ${value}`,
      operands: parts.map(({ origin }) => origin),
    },
  };
}

/** Of 6.8% a chain takes the number: 100 × (1 + 6.8 ÷ 100), and 100 × (1 + (−1.1) ÷ 100). */
function bareNumber(text: string): string {
  const digits = text.replace("%", "");
  return digits.startsWith("−") ? `(${digits})` : digits;
}
