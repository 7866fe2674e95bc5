import { canHold } from "../core/crosscheck.ts";
import type { Relation } from "../core/crosscheck.ts";
import { readingsOf } from "../core/evidence.ts";
import type { Crosscheck, Operands } from "../core/evidence.ts";
import { evaluate, namesIn, NUMBERS, parseFormula } from "../core/formula.ts";
import { INTERVALS } from "../core/interval-arithmetic.ts";
import type { Interval } from "../core/interval.ts";
import type { Observation } from "../core/types.ts";
import { nameOfOperand, resolveOperands } from "../core/figure-index.ts";
import type { EvidenceWire } from "../data/wire-evidence.ts";
import { boundMark, formatPrecise, printedDigits } from "../i18n/format.ts";
import { formulaText } from "../i18n/formula-text.ts";
import { plainScale } from "../i18n/quantity.ts";
import type { Text } from "../core/types.ts";
import { remarked } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { distinctLabels } from "./operand-labels.ts";

/** One side of an identity three times: in names, in numbers, and as everything it can be. */
export type Side = {
  readonly names: string;
  readonly numbers: string;
  readonly value: string;
  /** Everything it can be, given how its figures are printed. */
  readonly range: string;
  /** The print of a figure is not known: half a unit of the last digit shown was allowed for. */
  readonly isAssumed?: true;
};

export type ReadingSteps = {
  /** What the other reading is; absent for the first. */
  readonly what?: string;
  readonly left: Side;
  readonly right: Side;
  readonly relation: Relation;
  readonly holds: boolean;
};

export type Figures = Pick<EvidenceWire, "figures" | "indicators">;
type Named = { readonly letter: string; readonly label: string; readonly figure: Observation };

/** Every reading of a cross-check, with both sides worked out. */
export function readingSteps(check: Crosscheck, wire: Figures, locale: Locale): readonly ReadingSteps[] {
  return readingsOf(check).map(({ left, right, relation }, index) => {
    const sides = [left, right].map((formula) => sideOf(formula, check.operands, wire, locale));
    const [a, b] = sides;
    const what = index > 0 ? check.otherwise?.what[locale] : undefined;
    return {
      ...(what !== undefined && { what }),
      left: a?.side ?? EMPTY,
      right: b?.side ?? EMPTY,
      relation,
      holds: a?.interval && b?.interval ? canHold(a.interval, b.interval, relation, check.tolerance) : false,
    };
  });
}

const EMPTY: Side = { names: "", numbers: "", value: "", range: "" };

/** A formula over named figures, worked out. */
export function sideOf(
  text: string,
  operands: Operands,
  wire: Figures,
  locale: Locale,
): { readonly side: Side; readonly interval: Interval | undefined } {
  const formula = parseFormula(text);
  if (formula.kind === "problem") return { side: { ...EMPTY, names: text }, interval: undefined };
  const index = new Map(Object.entries(wire.figures).map(([name, figure]) => [name, [figure]]));
  const used = namesIn(formula);
  const own = Object.fromEntries(Object.entries(operands).filter(([letter]) => used.includes(letter)));
  const { values, intervals, assumed, isKnown } = resolveOperands(index, own);
  const named = new Map(operandsOf(operands, wire, locale).map((operand) => [operand.letter, operand]));
  const value = evaluate(formula, values, NUMBERS);
  const interval = evaluate(formula, intervals, INTERVALS);
  const range = evaluate(formula, assumed, INTERVALS);
  const side: Side = {
    names: formulaText(formula, (name) => named.get(name)?.label ?? name),
    numbers: formulaText(formula, (name) => {
      const figure = named.get(name)?.figure;
      return figure ? figureText(figure) : name;
    }),
    value: value === undefined ? "" : formatPrecise(value),
    range: range ? rangeText(range) : "",
    ...(!isKnown && { isAssumed: true as const }),
  };
  return { side, interval };
}

/** The figures behind a formula's letters, each with a label that no other has. */
export function operandsOf(operands: Operands, wire: Figures, locale: Locale): readonly Named[] {
  const found = Object.entries(operands).flatMap(([letter, operand]) => {
    const figure = wire.figures[nameOfOperand(operand)];
    if (!figure) return [];
    const name = wire.indicators[figure.indicator]?.name[locale] ?? figure.indicator;
    return [{ letter, figure, name, period: figure.period }];
  });
  const labels = distinctLabels(found, locale);
  return found.map(({ letter, figure, name }) => ({ letter, figure, label: labels.get(letter) ?? name }));
}

/** A printed figure as precise as it was printed, with the mark of its bound, in the unit of the data. */
export function figureText(figure: Observation): string {
  return boundMark(figure.bound) + printedDigits(figure, plainScale(""));
}

/** 5,045.56 – 5,060.58, with a word where a print is not known. */
export function rangeOf({ range, isAssumed }: Side, locale: Locale, said = range): string {
  return isAssumed ? remarked(said, ASSUMED[locale], locale) : said;
}

const ASSUMED: Text = {
  zh: "印法不详，按所示末位的半个单位",
  en: "print not known: half a unit of the last digit shown",
};

/** 5,045.56 – 5,060.58, one number where both ends are one, or open ends. */
export function rangeText({ low, high }: Interval): string {
  const [from, to] = [low, high].map((end) => (Number.isFinite(end) ? formatPrecise(end) : undefined));
  if (from !== undefined && from === to) return from;
  if (from === undefined && to === undefined) return "−∞ … ∞";
  return to === undefined ? `≥ ${from ?? ""}` : from === undefined ? `≤ ${to}` : `${from} – ${to}`;
}
