import { canHold } from "./crosscheck.ts";
import type { Interval } from "./interval.ts";

/** A value that follows, with everything it can be. */
export type Implied = { readonly value: number; readonly interval: Interval };

/** `coarse`: the figures' digits allow the claim and its contrary; `open`: their bounds do. */
export type ClaimFit = "holds" | "fails" | "coarse" | "open";

/** A factor that was not rounded is met by figures that leave the ratio no more than this share of it. */
const NARROW = 0.1;

/**
 * Whether figures bear out a factor that is claimed. That the two intervals meet is not enough: figures of one digit
 * (1亿 is anything from 0.5 to 1.5) meet nearly everything. A claim holds where it contains the ratio of the figures
 * as they are printed, at the claim's own precision, or where everything that the ratio can be lies within the claim. It
 * fails where the two share nothing. Between the two the figures are too coarse to tell. A factor that was not
 * rounded (翻番) has no width to contain anything: it holds where it lies within a narrow reach of the ratio.
 */
export function fitOf(ratio: Implied, claimed: Implied): ClaimFit {
  const isBeyond = claimed.interval.low === Number.POSITIVE_INFINITY;
  if (isBeyond || !canHold(ratio.interval, claimed.interval, "equal")) return "fails";
  if (isWithin(ratio.interval, claimed.interval)) return "holds";
  if (!isClosed(ratio.interval)) return "open";
  const printed = { low: ratio.value, high: ratio.value };
  if (canHold(printed, claimed.interval, "equal")) return "holds";
  const isUnrounded = claimed.interval.low === claimed.interval.high;
  const width = ratio.interval.high - ratio.interval.low;
  return isUnrounded && width <= NARROW * Math.abs(claimed.value) ? "holds" : "coarse";
}

/** Whether a ratio that is known to both sides goes the other way than the factor: a fall where a rise is claimed. */
export function isAgainst(ratio: Implied, factor: number): boolean {
  return isClosed(ratio.interval) && (ratio.value - 1) * (factor - 1) < 0;
}

function isWithin(inner: Interval, outer: Interval): boolean {
  return inner.low >= outer.low && inner.high <= outer.high;
}

function isClosed({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}
