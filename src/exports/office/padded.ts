import type { ScatterSeries } from "./chart-types.ts";

/**
 * Series of one length, the short ones with their last point again: some programs keep all series of a scatter in one
 * table, and take a column with empty cells for names.
 */
export function padded(series: readonly ScatterSeries[]): readonly ScatterSeries[] {
  const most = Math.max(0, ...series.map(({ list }) => list.length));
  return series
    .filter(({ list }) => list.length > 0)
    .map((one) => {
      const again = one.list.slice(-1);
      const rest = Array.from({ length: most - one.list.length }, () => again);
      return { ...one, list: [...one.list, ...rest.flat()] };
    });
}
