import type { DerivedValue } from "../core/evidence.ts";
import { parseFormula } from "../core/formula.ts";
import { hasKnownWidth } from "../core/interval.ts";
import type { Interval } from "../core/interval.ts";
import type { Text } from "../core/types.ts";
import { nameOfOperand } from "../core/figure-index.ts";
import type { Stock } from "../data/stock.ts";
import { PRINT_UNKNOWN } from "../i18n/conditions.ts";
import { boundMark, formatPeriod, formatPrecise } from "../i18n/format.ts";
import { formulaText } from "../i18n/formula-text.ts";
import { scaleOf, shifted } from "../i18n/quantity.ts";
import type { Scale } from "../i18n/quantity.ts";
import { scaledFormula } from "../i18n/scaled-formula.ts";
import { areaName, withUnit } from "../i18n/words.ts";
import { rangeText } from "./arithmetic.ts";
import type { OriginContext } from "./context.ts";
import { indicatorOf } from "./known.ts";
import { rowsOf } from "./labels.ts";
import { distinctLabels } from "./operand-labels.ts";
import { NOTHING_KNOWN } from "./origin.ts";
import type { Origin } from "./origin.ts";
import { scaleOfFigure, statedOrigin } from "./printed.ts";
import type { Subject } from "./subject.ts";

const DERIVED: Text = { zh: "推算值，非原文所印", en: "derived, not printed in any source" };

/** A value that printed figures imply: its arithmetic, and the origin of each of them. */
export function impliedOrigin(derived: DerivedValue, context: OriginContext): Origin {
  const { stock, locale } = context;
  const { area, indicator, name, note, period, scope } = derived;
  const interval = intervalOf(derived);
  const scale = scaleOf(stock.data.units.get(derived.unit), locale);
  const shiftedInterval = { low: shifted(interval.low, scale), high: shifted(interval.high, scale) };
  const mark = boundMark(
    interval.low === -Infinity ? "at-most" : interval.high === Infinity ? "at-least" : "exact",
  );
  const value = withUnit(mark + formatPrecise(shifted(derived.value, scale)), scale.unit, locale);
  const when = period === "undated" ? [] : [formatPeriod(period, locale)];
  return {
    ...NOTHING_KNOWN,
    title: [
      areaName(stock.data, area, locale),
      name[locale],
      ...when,
      ...(scope ? [scope[locale]] : []),
    ].join(" · "),
    value,
    rows: rowsOf(locale, [
      ["nature", DERIVED[locale]],
      ["period", formatPeriod(period, locale)],
      ["scope", scope?.[locale]],
      [
        "range",
        isRangeKnown(derived, stock)
          ? withUnit(rangeText(shiftedInterval), scale.unit, locale)
          : PRINT_UNKNOWN[locale],
      ],
      ["note", note?.[locale]],
      ["definition", indicator && indicatorOf(stock, indicator)?.definition[locale]],
    ]),
    arithmetic: arithmeticOf(derived, value, scale, context),
  };
}

/** Whether the print of every figure behind it is known, as far as they are loaded. */
function isRangeKnown({ operands }: DerivedValue, stock: Stock): boolean {
  return Object.values(operands).every((operand) => {
    const subject = subjectNamed(nameOfOperand(operand), stock);
    if (subject?.kind === "derived") return isRangeKnown(subject.derived, stock);
    return operand.exact === true || !subject || hasKnownWidth(subject.observation);
  });
}

function intervalOf({ interval: [low, high] }: DerivedValue): Interval {
  return { low: low ?? -Infinity, high: high ?? Infinity };
}

function arithmeticOf(
  { formula: text, operands }: DerivedValue,
  value: string,
  { shift }: Scale,
  context: OriginContext,
): NonNullable<Origin["arithmetic"]> {
  const { locale } = context;
  const parts = Object.entries(operands).flatMap(([letter, operand]) => {
    const subject = subjectNamed(nameOfOperand(operand), context.stock);
    return subject ? [{ letter, ...partOf(subject, context) }] : [];
  });
  const labels = distinctLabels(parts, locale);
  const values = new Map(parts.map(({ letter, origin }) => [letter, origin.value]));
  const shifts = new Map(parts.map(({ letter, scale }) => [letter, scale.shift]));
  const formula = parseFormula(text);
  const written = (words: ReadonlyMap<string, string>) =>
    formula.kind === "problem"
      ? text
      : formulaText(
          scaledFormula(formula, (letter) => shifts.get(letter) ?? 0, shift),
          (letter) => words.get(letter) ?? letter,
        );
  return {
    formula: written(labels),
    numbers: `${written(values)} → ${value}`,
    operands: parts.map(({ origin }) => origin),
  };
}

type Implying = Extract<Subject, { readonly kind: "stated" | "derived" }>;

function partOf(subject: Implying, context: OriginContext) {
  const { stock, locale } = context;
  if (subject.kind === "derived") {
    const { name, period, unit } = subject.derived;
    const scale = scaleOf(stock.data.units.get(unit), locale);
    return { name: name[locale], period, scale, origin: impliedOrigin(subject.derived, context) };
  }
  const { indicator, period } = subject.observation;
  const name = indicatorOf(stock, indicator)?.name[locale] ?? indicator;
  const scale = scaleOfFigure(subject.observation, context);
  return { name, period, scale, origin: statedOrigin(subject.observation, context) };
}

/** The figure of a name, which printed and implied ones share. */
/** A printed or implied figure of the evidence by the name that records use. */
export function subjectNamed(name: string, { evidence }: Stock): Implying | undefined {
  const wires = [evidence.derivations, evidence.reforms, evidence.crosschecks];
  const [observation] = wires.flatMap((wire) => wire?.figures[name] ?? []);
  if (observation) return { kind: "stated", observation };
  const derived = evidence.derivations?.records.find(({ id }) => id === name);
  return derived && { kind: "derived", derived };
}
