import type { Figure } from "../cell.ts";
import { INTERVALS } from "../interval-arithmetic.ts";
import type { Interval } from "../interval.ts";
import type { Bound } from "../types.ts";
import type { RuleSide } from "./rule.ts";

/** What is held against a limit: a number with everything it can be. */
export type Watched = { readonly value: number; readonly interval: Interval; readonly bound: Bound };

export function watchedOf({ value, interval, bound }: Figure): Watched {
  return { value, interval, bound };
}

/** On which side of a limit a number lies: printed digits decide, but of bounds and rough figures only what is certain. */
export function sideOf(watched: Watched, side: RuleSide, limit: number): "crossed" | "clear" | "open" {
  const { value, interval, bound } = watched;
  const sign = side === "above" ? 1 : -1;
  if (bound === "exact") return sign * (value - limit) >= 0 ? "crossed" : "clear";
  const [low, high] = sign > 0 ? [interval.low, interval.high] : [-interval.high, -interval.low];
  if (low >= sign * limit) return "crossed";
  return high < sign * limit ? "clear" : "open";
}

/** Per cent by which one value is above another; undefined where the other may be zero or less. */
export function relative(to: Figure, from: Figure): Watched | undefined {
  if (from.value <= 0 || from.interval.low <= 0) return undefined;
  const ratio = INTERVALS["/"](to.interval, from.interval);
  const interval = { low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100 };
  return { value: (to.value / from.value - 1) * 100, interval, bound: boundOfBoth(to, from) };
}

export function difference(to: Figure, from: Figure): Watched {
  const interval = INTERVALS["-"](to.interval, from.interval);
  return { value: to.value - from.value, interval, bound: boundOfBoth(to, from) };
}

function boundOfBoth(a: Figure, b: Figure): Bound {
  return a.bound === "exact" && b.bound === "exact" ? "exact" : "about";
}
