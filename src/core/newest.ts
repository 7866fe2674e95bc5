import { familyOf } from "./period.ts";
import type { Period } from "./types.ts";

export type CommonPeriod = {
  readonly period: Period;
  /** How many of the areas have a figure there that can be compared with the others'. */
  readonly count: number;
};

/**
 * Of periods in order the one with the highest count, the newest on a tie: among whole years where two or more areas
 * are counted in one of them, otherwise among all.
 */
export function newestOf(counted: readonly CommonPeriod[]): CommonPeriod | undefined {
  const years = counted.filter(({ period, count }) => familyOf(period) === "year" && count >= 2);
  const undated = counted.filter(({ period }) => period === "undated");
  // What hardly changes, as land, is often printed without a date: where that covers more areas it says more.
  const most = (pool: readonly CommonPeriod[]) => Math.max(0, ...pool.map(({ count }) => count));
  if (undated.length > 0 && most(undated) > most(years)) return undated[0];
  const pool = years.length > 0 ? years : counted;
  const rank = ({ period }: CommonPeriod) => Number(familyOf(period) === "year");
  return [...pool].reverse().sort((a, b) => b.count - a.count || rank(b) - rank(a))[0];
}
