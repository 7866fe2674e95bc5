import type { Figure } from "./cell.ts";
import { isAbove } from "./ranking.ts";

/** What the test says of a series in its order. */
export type MannKendall = {
  readonly n: number;
  /** How many more pairs rise than fall. */
  readonly s: number;
  /** Two-sided: how often a random order of the same values has an S at least as far from zero. */
  readonly p: number;
  /** Pairs of different printed values that rounding may have made so: they count as ties. */
  readonly open: number;
};

/** Up to so many values p is counted over all orders; of more it is taken from the normal distribution. */
const MOST_COUNTED = 10;

type Signs = readonly (readonly number[])[];

/**
 * The test for a monotone trend: S = Σ sign(xⱼ − xᵢ) over all pairs i < j (H. B. Mann, Nonparametric tests against trend,
 * Econometrica 13, 1945; M. G. Kendall, Rank Correlation Methods, 4th ed., 1975). Values that are equal, or whose
 * intervals overlap so that rounding leaves open which is higher, are ties with the sign 0. Such ties need not be
 * transitive, so both ways to p take the signs as they are, in place of groups of equal values.
 */
export function mannKendall(values: readonly Pick<Figure, "value" | "interval">[]): MannKendall {
  const signs = values.map((a) =>
    values.map((b) =>
      a.value === b.value
        ? 0
        : isAbove(b.interval, a.interval)
          ? 1
          : isAbove(a.interval, b.interval)
            ? -1
            : 0,
    ),
  );
  const later = values.flatMap((a, i) =>
    values.slice(i + 1).map((b, j) => ({ sign: signs[i]?.[i + 1 + j] ?? 0, isEqual: a.value === b.value })),
  );
  const n = values.length;
  const s = later.reduce((sum, { sign }) => sum + sign, 0);
  const p = n <= MOST_COUNTED ? countedP(signs, s) : normalP(signs, s);
  return { n, s, p, open: later.filter(({ sign, isEqual }) => sign === 0 && !isEqual).length };
}

/**
 * The share of all orders with an S as far from zero, counted exactly: whichever of the values stand first, in whatever
 * order, one that follows adds its signs to all of them, so that sets of values are walked through and not orders.
 */
function countedP(signs: Signs, s: number): number {
  const n = signs.length;
  const most = (n * (n - 1)) / 2;
  const width = 2 * most + 1;
  const ways = new Float64Array(width << n);
  ways[most] = 1;
  for (let set = 0; set < 1 << n; set += 1)
    for (let next = 0; next < n; next += 1) {
      if (set & (1 << next)) continue;
      const gain = signs.reduce((sum, row, at) => (set & (1 << at) ? sum + (row[next] ?? 0) : sum), 0);
      const [from, to] = [set * width, (set | (1 << next)) * width + gain];
      for (let at = 0; at < width; at += 1) {
        const count = ways[from + at] ?? 0;
        if (count > 0) ways[to + at] = (ways[to + at] ?? 0) + count;
      }
    }
  const all = ways.slice(-width);
  const far = all.filter((_, at) => Math.abs(at - most) >= Math.abs(s));
  const sum = (counts: Float64Array) => counts.reduce((total, count) => total + count, 0);
  return sum(far) / sum(all);
}

/**
 * By the normal distribution with Kendall's correction for continuity. The variance is that of S over all orders of any
 * signs, Σrᵢ² ÷ 3 + m ÷ 6, where rᵢ is a value's sum of signs and m how many of them are not zero: without ties it is
 * n(n − 1)(2n + 5) ÷ 18, and with groups of equal values Kendall's.
 */
function normalP(signs: Signs, s: number): number {
  const squares = signs.map((row) => row.reduce((sum, sign) => sum + sign, 0) ** 2);
  const variance =
    squares.reduce((sum, square) => sum + square, 0) / 3 +
    signs.flat().filter((sign) => sign !== 0).length / 6;
  return variance === 0 ? 1 : tails(Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance));
}

/** Both tails of the normal distribution beyond z, to within 1.5 × 10⁻⁷ (Abramowitz and Stegun, 7.1.26). */
function tails(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  return series.reduce((sum, factor) => (sum + factor) * t, 0) * Math.exp(-x * x);
}
