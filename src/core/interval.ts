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
  switch (bound) {
    case "exact":
      return around(value, step);
    case "about":
      return around(value, step > 0 ? Math.max(step, lastDigit(value, step)) : step);
    case "at-least":
      return { low: value, high: Number.POSITIVE_INFINITY };
    case "at-most":
      return { low: Number.NEGATIVE_INFINITY, high: value };
  }
}

function around(value: number, width: number): Interval {
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
  return STEPS[decimalsOf(value)] ?? Number((10 ** -decimalsOf(value)).toPrecision(12));
}

const STEPS = [1, 0.1, 0.01, 0.001];

/** How many decimals a number shows. The text of a number is slow to make, and most have few. */
export function decimalsOf(value: number): number {
  if (Math.abs(value) < 1e9) {
    const few = STEPS.findIndex((_, decimals) => isWhole(value, 10 ** decimals));
    if (few !== -1) return few;
  }
  return String(value).split(".")[1]?.length ?? 0;
}

function isWhole(value: number, parts: number): boolean {
  return Math.round(value * parts) / parts === value;
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
