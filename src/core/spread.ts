import type { ValueCell } from "./cell.ts";
import { classLimits, classOf } from "./classes.ts";
import { mean, quantile } from "./distribution.ts";

/** How the comparable values of one indicator and period are spread. */
export type Spread = {
  readonly n: number;
  readonly lowest: ValueCell;
  readonly highest: ValueCell;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly mean: number;
};

export function spreadOf(cells: readonly ValueCell[]): Spread | undefined {
  const sorted = [...cells].sort((a, b) => a.figure.value - b.figure.value);
  const values = sorted.map(({ figure }) => figure.value);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const average = mean(values);
  const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((q) => quantile(values, q));
  if (!lowest || !highest || average === undefined) return undefined;
  if (lowerQuartile === undefined || median === undefined || upperQuartile === undefined) return undefined;
  return { n: cells.length, lowest, highest, lowerQuartile, median, upperQuartile, mean: average };
}

/** One class of equal width, and the values in it. */
export type Bin = { readonly from: number; readonly to: number; readonly cells: readonly ValueCell[] };

/** Classes of equal width over the values, as many as Sturges' rule asks for; one for a single value. */
export function binsOf(cells: readonly ValueCell[]): readonly Bin[] {
  const values = cells.map(({ figure }) => figure.value);
  const limits = classLimits(values, "equal", Math.ceil(Math.log2(Math.max(values.length, 1))) + 1);
  return limits.slice(0, -1).map((from, index) => ({
    from,
    to: limits[index + 1] ?? from,
    cells: cells.filter(({ figure }) => classOf(figure.value, limits) === index),
  }));
}

/** The classes with the most values; more than one where they tie. */
export function fullestBins(bins: readonly Bin[]): readonly Bin[] {
  const most = Math.max(0, ...bins.map(({ cells }) => cells.length));
  return most === 0 ? [] : bins.filter(({ cells }) => cells.length === most);
}
