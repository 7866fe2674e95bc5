import type { Derivation, Figure, Missing } from "./cell.ts";
import type { Partition } from "./dataset.ts";
import type { Answer, Measurement } from "./measurement.ts";
import { evaluate, NUMBERS, operation } from "./formula.ts";
import type { Formula } from "./formula.ts";
import { INTERVALS } from "./interval-arithmetic.ts";
import { boundOf } from "./interval.ts";
import { comparePeriods, familyOf, yearEarlier } from "./period.ts";
import { choicesOf, isWhole, statedFigure } from "./series.ts";
import type { AreaCode, Period } from "./types.ts";

/**
 * 100 in the base period, and from there year on year by the growth that is published, never across a year without
 * any: 100 × (1 + g₁ ÷ 100) × (1 + g₂ ÷ 100) …; before the base 100 ÷ (1 + g₁ ÷ 100) ÷ ….
 */
export function chained(
  growth: Partition | undefined,
  { partition: { indicator }, base }: Measurement,
  area: AreaCode,
  period: Period,
): Answer {
  if (base === undefined || familyOf(base) !== familyOf(period)) return noBase(base);
  const later = comparePeriods(period, base) >= 0;
  const years = yearsBetween(later ? base : period, later ? period : base);
  if (!growth || !years) return noBase(base);
  const choices = choicesOf(growth, area);
  const links: Derivation["operands"][number][] = [];
  for (const year of years) {
    const choice = choices.get(year);
    if (!choice || !isWhole(growth, choice.chosen))
      return { reason: "no-operand", operand: "growth", period: year };
    const letter = `g${String(links.length + 1)}`;
    links.push({ letter, name: growth.indicator.name, figure: statedFigure(choice) });
  }
  return indexOf(links, later, { period, indicator: indicator.id });
}

function noBase(base: Period | undefined): Missing {
  return { reason: "no-operand", operand: "base", ...(base !== undefined && { period: base }) };
}

/** The years after `from` up to `to`, the newest first; nothing where whole years do not lead from one to the other. */
function yearsBetween(from: Period, to: Period): readonly Period[] | undefined {
  const years: Period[] = [];
  for (let at: Period | undefined = to; at !== from; at = yearEarlier(at)) {
    if (at === undefined || comparePeriods(at, from) < 0) return undefined;
    years.push(at);
  }
  return years;
}

function indexOf(
  operands: Derivation["operands"],
  later: boolean,
  about: Pick<Figure, "period" | "indicator">,
): Answer {
  const formula = formulaOf(
    operands.map(({ letter }) => letter),
    later,
  );
  const figures = operands.map(({ letter, figure }) => [letter, figure] as const);
  const value = evaluate(formula, new Map(figures.map(([key, one]) => [key, one.value])), NUMBERS);
  const interval = evaluate(formula, new Map(figures.map(([key, one]) => [key, one.interval])), INTERVALS);
  const closed = figures.some(([, { bound }]) => bound === "about") ? "about" : "exact";
  const bound = interval && boundOf(interval, closed);
  if (value === undefined || !interval || !bound) return { reason: "no-operand", operand: "point" };
  return { value, interval, bound, ...about, origin: { kind: "derived", derivation: { formula, operands } } };
}

/** From the oldest link to the newest. */
function formulaOf(letters: readonly string[], later: boolean): Formula {
  const hundred: Formula = { kind: "number", value: 100 };
  return [...letters].reverse().reduce<Formula>((product, name) => {
    const rate = operation("/", { kind: "name", name }, hundred);
    return operation(later ? "*" : "/", product, operation("+", { kind: "number", value: 1 }, rate));
  }, hundred);
}
