import type { ClassMethod } from "./class-methods.ts";
import { quantile } from "./distribution.ts";
import { naturalStarts } from "./natural-breaks.ts";

/** Class limits, ascending: `count + 1` numbers, the first the minimum and the last the maximum. */
export type Limits = readonly number[];

/**
 * Class limits of a set of values. Natural breaks minimise the squared deviation within classes (Fisher 1958).
 * Of no more distinct values than classes each has a class of its own; no values have none.
 */
export function classLimits(
  values: readonly number[],
  method: Exclude<ClassMethod, "manual">,
  count = 5,
): Limits {
  const sorted = [...values].sort((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return [];
  const distinct = [...new Set(sorted)];
  const classes = Math.min(count, distinct.length);
  if (classes === 1) return [min, max];
  const steps = Array.from({ length: classes + 1 }, (_, index) => index / classes);
  if (method === "equal") return [...steps.slice(0, -1).map((share) => min + (max - min) * share), max];
  if (distinct.length <= count)
    return [min, ...distinct.slice(1).map((_, index) => between(distinct, index)), max];
  const limits = [...new Set(steps.map((share) => quantile(sorted, share) ?? min))];
  if (method === "quantile" && limits.length > 2) return limits;
  const starts = naturalStarts(sorted, classes);
  // The highest value alone in its class: the limit stands below it, or the class would have no width.
  const alone = starts.at(-1) === max;
  return [
    ...starts.slice(0, -1),
    alone ? between(distinct, distinct.length - 2) : (starts.at(-1) ?? max),
    max,
  ];
}

function between(distinct: Limits, index: number): number {
  return ((distinct[index] ?? 0) + (distinct[index + 1] ?? 0)) / 2;
}

/**
 * Limits for values on both sides of zero, which is one of them: equally far on either side, so that equal depth of
 * colour is equal distance from it. At most `count` classes, of them at most `mostRings` on a side, none beyond
 * the values and, but for equal steps, none without one.
 */
export function limitsAround(
  values: readonly number[],
  method: Exclude<ClassMethod, "manual">,
  count = 7,
  mostRings = 5,
): Limits {
  const side = (rings: Limits, most: number, has: (from: number, to: number) => boolean) => {
    const inner: number[] = [];
    for (const ring of rings.slice(1, -1).filter((one) => one < most))
      if (method === "equal" || has(inner.at(-1) ?? 0, ring)) inner.push(ring);
    return [...inner, most];
  };
  const isBelow = (from: number, to: number) => values.some((value) => value < -from && value >= -to);
  const isAbove = (from: number, to: number) => values.some((value) => value >= from && value < to);
  const sizes = [...(method === "equal" ? [0] : []), ...values.map(Math.abs)];
  for (let rings = mostRings; ; rings -= 1) {
    const steps = classLimits(sizes, method, rings);
    const below = side(steps, -Math.min(...values), isBelow).map((ring) => -ring);
    const limits = [...below.reverse(), 0, ...side(steps, Math.max(...values), isAbove)];
    if (limits.length <= count + 1 || rings === 1) return limits;
  }
}

/**
 * Limits rounded to three digits, or to as many as leave every value in its class; the outer ones outward from the lowest
 * and the highest value, unless these are one. What mirrors another limit is rounded as it is.
 */
export function roundLimits(limits: Limits, values: readonly number[]): Limits {
  const sizes = limits.includes(0) ? values.map(Math.abs) : values;
  if (limits[0] === limits.at(-1)) return limits;
  return limits.map((limit, index) => {
    if (limit === 0) return limit;
    if (index === 0) return roundOut(limit, -1);
    if (index === limits.length - 1) return roundOut(limit, 1);
    return limits.includes(0)
      ? Math.sign(limit) * roundLimit(Math.abs(limit), sizes)
      : roundLimit(limit, sizes);
  });
}

/** Down (−1) or up (1) to three digits. */
function roundOut(limit: number, direction: 1 | -1): number {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(limit))) - 2);
  const round = direction > 0 ? Math.ceil : Math.floor;
  const isOutside = (near: number) => (near - limit) * direction >= 0;
  return (
    [Math.round, round]
      .map((by) => Number((by(limit / step) * step).toPrecision(12)))
      .find((near) => isOutside(near)) ?? limit
  );
}

/**
 * Limits that a reader sets with a class below and one above them, as far as there are values there: what lies outside is
 * never painted as if it lay within. The open ends are infinite.
 */
export function openLimits(limits: Limits, values: readonly number[]): Limits {
  const [first = 0, last = 0] = [limits[0], limits.at(-1)];
  return [
    ...(values.some((value) => value < first) ? [Number.NEGATIVE_INFINITY] : []),
    ...limits,
    ...(values.some((value) => value > last) ? [Number.POSITIVE_INFINITY] : []),
  ];
}

function roundLimit(limit: number, values: readonly number[]): number {
  const below = Math.max(...values.filter((value) => value < limit));
  const above = Math.min(...values.filter((value) => value >= limit));
  const whole = Math.floor(Math.log10(Math.abs(limit))) + 1;
  for (let digits = 3; digits <= 12; digits += 1) {
    const step = 10 ** (whole - digits);
    const near = [Math.round, Math.floor, Math.ceil]
      .map((round) => Number((round(limit / step) * step).toPrecision(12)))
      .find((rounded) => rounded > below && rounded <= above);
    if (near !== undefined) return near;
  }
  return limit;
}

/** The class a value falls in, from 0; values beyond the limits fall in the outer classes. -1 never occurs. */
export function classOf(value: number, limits: Limits): number {
  const last = Math.max(limits.length - 2, 0);
  const above = limits.slice(1, -1).filter((limit) => value >= limit).length;
  return Math.min(above, last);
}
