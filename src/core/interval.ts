import type { Bound, Observation } from "./types.ts";

/** Everything a value can be, given how it was printed. Ends may be infinite. */
export type Interval = { readonly low: number; readonly high: number };

/** What an interval is made from. */
export type Printing = Pick<Observation, "value" | "step" | "bound">;

/**
 * Half a printed step to each side of an exact value; for an "about" value half a unit of its last digit that is not
 * zero, since 约5,300 does not claim the last two; open to one side for a bound. Where the print is not known, nothing
 * is known of its width either (`hasKnownWidth`), and the value stands alone.
 */
export function intervalOf({ value, step = 0, bound }: Printing): Interval {
  if (bound === "at-least") return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === "at-most") return { low: Number.NEGATIVE_INFINITY, high: value };
  const width = bound === "about" && step > 0 ? Math.max(step, lastDigit(value, step)) : step;
  return { low: value - width / 2, high: value + width / 2 };
}

/**
 * The same where the print is not known: it was at most as coarse as the digits that the value shows, so that half a unit
 * of the last of them is allowed for.
 */
export function assumedIntervalOf(figure: Printing & Pick<Observation, "decimals">): Interval {
  const { value, step, decimals = 0 } = figure;
  return intervalOf({ ...figure, step: step ?? Math.min(decimalStep(value), 10 ** -decimals) });
}

/** A one-sided bound is open however it was printed; of anything else the print must be known. */
export function hasKnownWidth({ step, bound }: Omit<Printing, "value">): boolean {
  return step !== undefined || bound === "at-least" || bound === "at-most";
}

/** One unit of the last decimal that a number shows. */
export function decimalStep(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return Number((10 ** -decimals).toPrecision(12));
}

/** The unit of a value's last printed digit that is not zero: 100 for 5,300. */
function lastDigit(value: number, step: number): number {
  let unit = step;
  while (value !== 0 && Number.isInteger(Number((value / (unit * 10)).toPrecision(12)))) unit *= 10;
  return unit;
}

/** The bound of a quotient: over a denominator that is only known to be at least so much, it is at most so much. */
export function quotientBound(
  quotient: Interval,
  numerator: { readonly value: number; readonly bound: Bound },
  denominator: { readonly bound: Bound },
): Bound | undefined {
  const about = numerator.bound === "about" || denominator.bound === "about";
  if (denominator.bound !== "at-least") return boundOf(quotient, about ? "about" : "exact");
  if (numerator.bound === "at-least" || numerator.bound === "at-most") return undefined;
  return numerator.value >= 0 ? "at-most" : "at-least";
}

/** The bound that an interval's open ends amount to; undefined where both ends are open and nothing is known. */
export function boundOf({ low, high }: Interval, closed: "exact" | "about"): Bound | undefined {
  if (Number.isFinite(low)) return Number.isFinite(high) ? closed : "at-least";
  return Number.isFinite(high) ? "at-most" : undefined;
}
