import { canHold, verdictOf } from "../core/crosscheck.ts";
import { readingsOf } from "../core/evidence.ts";
import type { Crosscheck, DerivedValue, Reading } from "../core/evidence.ts";
import { evaluate, namesIn, NUMBERS, parseFormula } from "../core/formula.ts";
import type { Formula } from "../core/formula.ts";
import { INTERVALS } from "../core/interval-arithmetic.ts";
import { decimalStep } from "../core/interval.ts";
import type { Interval } from "../core/interval.ts";
import { resolveOperands } from "../core/figure-index.ts";
import type { FigureIndex, Resolved } from "../core/figure-index.ts";
import type { Problem } from "./problem.ts";

type Reasons = readonly { readonly field: string; readonly reason: string }[];

/** Whether a derived value and its interval are what the formula makes of the operands. */
export function checkDerivation(derivation: DerivedValue, index: FigureIndex): readonly Problem[] {
  const resolved = resolveOperands(index, derivation.operands);
  const formula = parseFormula(derivation.formula);
  const reasons = [
    ...operandReasons(resolved, Object.keys(derivation.operands), [["formula", derivation.formula]]),
    ...(formula.kind === "problem" ? [] : resultReasons(derivation, formula, resolved)),
  ];
  return reasons.map((reason) => ({ file: "derivations.json", record: derivation.id, ...reason }));
}

/** Operands that are no figures, formulas that are none, names on one side only. */
function operandReasons(
  { unknown }: Resolved,
  names: readonly string[],
  formulas: readonly (readonly [string, string])[],
): Reasons {
  const parsed = formulas.map(([field, text]) => ({ field, formula: parseFormula(text) }));
  const used = new Set(parsed.flatMap(({ formula }) => (formula.kind === "problem" ? [] : namesIn(formula))));
  return [
    ...unknown.map((name) => ({ field: "operands", reason: `${name} is not one known figure` })),
    ...parsed.flatMap(({ field, formula }) =>
      formula.kind === "problem"
        ? [{ field, reason: `cannot be read at ${String(formula.at)} (“${formula.found}”)` }]
        : [],
    ),
    ...names
      .filter((name) => !used.has(name))
      .map((name) => ({ field: "operands", reason: `${name} is not used` })),
    ...[...used]
      .filter((name) => !names.includes(name))
      .map((name) => ({ field: "operands", reason: `${name} is missing` })),
  ];
}

function resultReasons(derivation: DerivedValue, formula: Formula, { values, intervals }: Resolved): Reasons {
  const value = evaluate(formula, values, NUMBERS);
  const interval = evaluate(formula, intervals, INTERVALS);
  if (value === undefined || interval === undefined) return [];
  const off = Math.abs(value - derivation.value) > (decimalStep(derivation.value) / 2) * (1 + 1e-9);
  const [low, high] = derivation.interval;
  const wide = !isEnd(low, interval.low) || !isEnd(high, interval.high);
  return [
    ...(off
      ? [{ field: "value", reason: `is ${String(value)} by the formula, not ${String(derivation.value)}` }]
      : []),
    ...(wide
      ? [
          {
            field: "interval",
            reason: `is ${describe(interval)} by the formula, not [${String(low)}, ${String(high)}]`,
          },
        ]
      : []),
  ];
}

/** Ends are written with five significant digits or more. */
function isEnd(written: number | null, computed: number): boolean {
  if (written === null || !Number.isFinite(computed)) return written === null && !Number.isFinite(computed);
  return Math.abs(written - computed) <= Math.max(Math.abs(computed) * 1e-4, 1e-9);
}

function describe({ low, high }: Interval): string {
  return `[${low.toPrecision(6)}, ${high.toPrecision(6)}]`;
}

/** Whether the stated verdict follows from the arithmetic, under one reading or two. */
export function checkCrosscheck(check: Crosscheck, index: FigureIndex): readonly Problem[] {
  const resolved = resolveOperands(index, check.operands);
  const readings = readingsOf(check);
  const sides = readings.flatMap(({ left, right }) => [["left", left] as const, ["right", right] as const]);
  const [main, other] = readings.map((reading) => holds(reading, resolved, check.tolerance));
  const verdict = main === undefined ? undefined : verdictOf(main, other);
  const stated = check.verdict === "undecided" ? "inconsistent" : check.verdict;
  const reasons = [
    ...operandReasons(resolved, Object.keys(check.operands), sides),
    ...doubtReasons(check),
    ...(verdict === undefined || verdict === stated
      ? []
      : [{ field: "verdict", reason: `is ${verdict} by the arithmetic, not ${check.verdict}` }]),
  ];
  return reasons.map((reason) => ({ file: "crosschecks.json", record: check.id, ...reason }));
}

/** Only what fails puts something in doubt, and only its operands. */
function doubtReasons({ verdict, doubts = [], operands }: Crosscheck): Reasons {
  const strangers = doubts.filter((letter) => !(letter in operands));
  const idle = doubts.length > 0 && verdict !== "inconsistent";
  return [
    ...strangers.map((letter) => ({ field: "doubts", reason: `${letter} is no operand` })),
    ...(idle ? [{ field: "doubts", reason: `nothing is in doubt while it is ${verdict}` }] : []),
  ];
}

function holds(
  { left, right, relation }: Reading,
  { intervals }: Resolved,
  tolerance?: number,
): boolean | undefined {
  const [a, b] = [left, right].map((side) => {
    const formula = parseFormula(side);
    return formula.kind === "problem" ? undefined : evaluate(formula, intervals, INTERVALS);
  });
  return a && b && canHold(a, b, relation, tolerance);
}
