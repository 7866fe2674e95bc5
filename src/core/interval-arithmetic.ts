import type { Arithmetic } from "./formula.ts";
import type { Interval } from "./interval.ts";

const ANYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** Nothing times an open end is nothing: the end is a number, however large. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function spanOf(ends: readonly number[]): Interval {
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

function multiplied(a: Interval, b: Interval): Interval {
  return spanOf([times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)]);
}

/** A divisor that may be zero leaves everything open. */
function divided(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return ANYTHING;
  return spanOf([over(a.low, b.low), over(a.low, b.high), over(a.high, b.low), over(a.high, b.high)]);
}

/** Over an open end nothing is left. */
function over(a: number, b: number): number {
  return Number.isFinite(b) ? a / b : 0;
}

/** Only a base of at least one is wanted here (doublings): then the power rises with both. */
function raised(a: Interval, b: Interval): Interval {
  return a.low < 1 ? ANYTHING : { low: a.low ** b.low, high: a.high ** b.high };
}

/**
 * Everything the result can be when every operand is anywhere within its interval. An operand that a formula names
 * twice counts as two, so the result may then be wider than it need be, never narrower.
 */
export const INTERVALS: Arithmetic<Interval> = {
  number: (value) => ({ low: value, high: value }),
  "+": (a, b) => ({ low: a.low + b.low, high: a.high + b.high }),
  "-": (a, b) => ({ low: a.low - b.high, high: a.high - b.low }),
  "*": multiplied,
  "/": divided,
  "^": raised,
};
