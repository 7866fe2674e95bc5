import type { Derivation, Figure, Missing } from "./cell.ts";
import { evaluate, NUMBERS, operation } from "./formula.ts";
import type { Formula } from "./formula.ts";
import { INTERVALS } from "./interval-arithmetic.ts";
import { quotientBound } from "./interval.ts";

type Operand = Omit<Derivation["operands"][number], "letter">;

/**
 * numerator ÷ denominator × factor with everything it can be; unknown where the denominator may be nothing, or where
 * both ends stay open.
 */
export function quotient(numerator: Operand, denominator: Operand, factor = 1): Figure | Missing {
  const { figure } = numerator;
  const operands = [
    { letter: "a", ...numerator },
    { letter: "b", ...denominator },
  ];
  const formula = quotientFormula(factor);
  const value = evaluate(formula, valuesOf(operands, "value"), NUMBERS);
  const interval = evaluate(formula, valuesOf(operands, "interval"), INTERVALS);
  const bound = interval && quotientBound(interval, figure, denominator.figure);
  if (denominator.figure.interval.low <= 0 || value === undefined || !interval || !bound)
    return { reason: "no-operand", operand: "point" };
  const { period, indicator } = figure;
  const origin = { kind: "derived", derivation: { formula, operands } } as const;
  return { value, interval, bound, period, indicator, origin };
}

function valuesOf<Key extends "value" | "interval">(
  operands: Derivation["operands"],
  key: Key,
): ReadonlyMap<string, Figure[Key]> {
  return new Map(operands.map(({ letter, figure }) => [letter, figure[key]]));
}

/** a ÷ b × factor; between units of which one is a whole number of the other, so that no printed factor is a fraction. */
export function quotientFormula(factor: number): Formula {
  const divided = operation("/", { kind: "name", name: "a" }, { kind: "name", name: "b" });
  if (factor === 1) return divided;
  return factor > 1 ? operation("*", divided, number(factor)) : operation("/", divided, number(1 / factor));
}

function number(value: number): Formula {
  return { kind: "number", value };
}
