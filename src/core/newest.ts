import { familyOf } from "./period.ts";
import type { Period } from "./types.ts";

export type CommonPeriod = {
  readonly period: Period;
  /** How many of the areas have a figure there that can be compared with the others'. */
  readonly count: number;
};

/**
 * Of periods in order the one with the highest count, the newest on a tie: among whole years where two or more areas
 * are counted in one of them, otherwise among all. What has no date comes only where nothing dated is common to two, and
 * before a single area's date only where it is common to two itself.
 */
export function newestOf(counted: readonly CommonPeriod[]): CommonPeriod | undefined {
  const isCommon = ({ count }: CommonPeriod) => count >= 2;
  const dated = counted.filter(({ period }) => period !== "undated");
  const years = dated.filter((one) => familyOf(one.period) === "year" && isCommon(one));
  const pools = [years, dated.filter(isCommon), counted.filter(isCommon), dated, counted];
  const pool = pools.find((one) => one.length > 0) ?? [];
  const rank = ({ period }: CommonPeriod) => Number(familyOf(period) === "year");
  return [...pool].reverse().sort((a, b) => b.count - a.count || rank(b) - rank(a))[0];
}
