import type { ClassMethod } from "./class-methods.ts";
import { quantile } from "./distribution.ts";

/** Class limits, ascending: `count + 1` numbers, the first the minimum and the last the maximum. */
export type Limits = readonly number[];

/**
 * Class limits of a set of values. Natural breaks minimise the squared deviation within classes (Fisher 1958).
 * Fewer classes come back where there are fewer distinct values; none for no values.
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
  const classes = Math.min(count, new Set(sorted).size);
  if (classes === 1) return [min, max];
  const steps = Array.from({ length: classes + 1 }, (_, index) => index / classes);
  if (method === "natural") return [...naturalStarts(sorted, classes), max];
  if (method === "equal") return [...steps.slice(0, -1).map((share) => min + (max - min) * share), max];
  return [...new Set(steps.map((share) => quantile(sorted, share) ?? min))];
}

/** The class a value falls in, from 0; values beyond the limits fall in the outer classes. -1 never occurs. */
export function classOf(value: number, limits: Limits): number {
  const last = Math.max(limits.length - 2, 0);
  const above = limits.slice(1, -1).filter((limit) => value >= limit).length;
  return Math.min(above, last);
}

/** First value of each class; exact dynamic programme over prefix sums, O(classes × n²). */
function naturalStarts(sorted: readonly number[], classes: number): readonly number[] {
  const deviation = deviationWithin(sorted);
  let cost = sorted.map((_, end) => deviation(0, end));
  const starts: number[][] = [];
  for (let used = 1; used < classes; used += 1) {
    const start: number[] = [];
    const before = cost;
    cost = sorted.map((_, end) => {
      let best = Number.POSITIVE_INFINITY;
      for (let from = used; from <= end; from += 1) {
        const total = (before[from - 1] ?? 0) + deviation(from, end);
        if (total < best) {
          best = total;
          start[end] = from;
        }
      }
      return best;
    });
    starts.push(start);
  }
  return traceBack(sorted, starts);
}

function traceBack(sorted: readonly number[], starts: readonly (readonly number[])[]): readonly number[] {
  let end = sorted.length - 1;
  const firsts: number[] = [];
  for (const start of [...starts].reverse()) {
    const from = start[end] ?? 0;
    firsts.unshift(sorted[from] ?? Number.NaN);
    end = from - 1;
  }
  return [sorted[0] ?? Number.NaN, ...firsts];
}

function deviationWithin(sorted: readonly number[]): (from: number, to: number) => number {
  const centre = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const sums = [0];
  const squares = [0];
  sorted.forEach((value, index) => {
    sums.push((sums[index] ?? 0) + value - centre);
    squares.push((squares[index] ?? 0) + (value - centre) ** 2);
  });
  return (from, to) => {
    const sum = (sums[to + 1] ?? 0) - (sums[from] ?? 0);
    return (squares[to + 1] ?? 0) - (squares[from] ?? 0) - sum ** 2 / (to - from + 1);
  };
}
