import { canHold } from "../../core/crosscheck.ts";
import { evaluate, NUMBERS, parseFormula } from "../../core/formula.ts";
import type { Arithmetic } from "../../core/formula.ts";
import { INTERVALS } from "../../core/interval-arithmetic.ts";
import { assumedIntervalOf, intervalOf } from "../../core/interval.ts";
import type { Interval } from "../../core/interval.ts";
import type { Observation } from "../../core/types.ts";
import type { Claim, Figures } from "./claim.ts";

type Outcome =
  | { readonly kind: "consistent" }
  | { readonly kind: "inconsistent" }
  /** The sides do not meet, but that proves nothing: `revised` bases, `mixed` or unknown states, an `estimate`. */
  | { readonly kind: "undecided"; readonly because: "revised" | "mixed" | "estimate" | "open" };

/** A claim with both sides worked out and what follows. */
export type Judged = Claim & {
  readonly outcome: Outcome;
  readonly values: readonly [number, number];
  /** By how much the sides may miss each other beyond what known prints leave open, in the unit of the sides. */
  readonly tolerance: number;
};

/**
 * Consistent: the sides can meet with every figure anywhere within its rounding. Inconsistent: they cannot, and all
 * figures are known to be of one basis. Where a print is not known, it was at most as coarse as the digits that the
 * value shows; that and the known reasons to differ make the tolerance. `undefined` where a side cannot be worked out.
 */
export function judge(claim: Claim): Judged | undefined {
  const { operands, relation, allowance } = claim;
  const values = bothSides(claim, operands, ({ value }) => value, NUMBERS);
  const known = bothSides(claim, operands, intervalOf, INTERVALS);
  // Where every print is known, nothing need be assumed.
  const isPrinted = Object.values(operands).every(({ step }) => step !== undefined);
  const assumed = isPrinted ? known : bothSides(claim, operands, assumedIntervalOf, INTERVALS);
  if (!values || !known || !assumed) return undefined;
  const widened = known.map((side, index) => missing(side, assumed[index] ?? side));
  const allowed = (allowance?.share ?? 0) * Math.abs(values[1]);
  const tolerance = widened.reduce((sum, one) => sum + one, allowed);
  const meets = canHold(known[0], known[1], relation, tolerance);
  return { ...claim, values, tolerance, outcome: outcomeOf(claim, meets, known) };
}

/** By how much an interval is narrower than another, at its narrower end; nothing where both are open. */
function missing(known: Interval, assumed: Interval): number {
  const ends = [known.low - assumed.low, assumed.high - known.high].filter((end) => Number.isFinite(end));
  return Math.max(0, ...ends);
}

function outcomeOf({ isLoose, operands }: Claim, meets: boolean, sides: readonly Interval[]): Outcome {
  const isOpen = sides.some(({ low, high }) => !Number.isFinite(low) || !Number.isFinite(high));
  if (meets) return isOpen ? { kind: "undecided", because: "open" } : { kind: "consistent" };
  const figures = Object.values(operands);
  if (figures.some(({ status }) => status === "estimate")) return { kind: "undecided", because: "estimate" };
  if (isLoose) return { kind: "undecided", because: "revised" };
  return isBasisKnown(figures) ? { kind: "inconsistent" } : { kind: "undecided", because: "mixed" };
}

/** One source prints its figures on one basis; those of several must have one known state of revision. */
function isBasisKnown(figures: readonly Observation[]): boolean {
  if (new Set(figures.map(({ source }) => source)).size === 1) return true;
  const [first, ...others] = new Set(figures.map(({ status }) => status));
  return others.length === 0 && first !== "unknown";
}

/** The rules have few formulas, and each is judged thousands of times. */
const parsed = new Map<string, ReturnType<typeof parseFormula>>();

function bothSides<Value>(
  { left, right }: Claim,
  operands: Figures,
  valueOf: (figure: Observation) => Value,
  arithmetic: Arithmetic<Value>,
): readonly [Value, Value] | undefined {
  const values = new Map(Object.entries(operands).map(([letter, figure]) => [letter, valueOf(figure)]));
  const [a, b] = [left, right].map((side) => {
    const formula = parsed.get(side) ?? parseFormula(side);
    parsed.set(side, formula);
    return formula.kind === "problem" ? undefined : evaluate(formula, values, arithmetic);
  });
  return a === undefined || b === undefined ? undefined : [a, b];
}
