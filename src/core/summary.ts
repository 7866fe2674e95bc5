import type { Cell, ValueCell } from "./cell.ts";
import type { Rank, Ranking } from "./ranking.ts";
import type { AreaCode, Period } from "./types.ts";

export type Placed = { readonly cell: ValueCell; readonly rank: Rank };

/** What is worth saying about a comparison, as data; `i18n/say.ts` puts it into words. */
export type Finding =
  | { readonly kind: "nothing" }
  | { readonly kind: "single"; readonly cell: ValueCell }
  /** All compared areas are named: who leads, who follows, and how far apart they are. */
  | {
      readonly kind: "order";
      readonly placed: readonly Placed[];
      readonly ratio?: number;
      /** The best is the lowest. */
      readonly ascending: boolean;
    }
  /** Highlighted areas within a larger comparison: their places. */
  | {
      readonly kind: "places";
      readonly placed: readonly Placed[];
      readonly of: number;
      readonly first: Placed;
      readonly ascending: boolean;
    };

export type Summary = {
  readonly finding: Finding;
  /** The period of all values, or undefined where they differ. */
  readonly period?: Period;
  /** Highlighted areas without a comparable value. */
  readonly absent: readonly Cell[];
};

const NAMED = 4;

/** Ratio of two positive values, highest to lowest; undefined where a ratio would mean nothing or is not known. */
function ratioOf(placed: readonly Placed[]): number | undefined {
  if (placed.some(({ cell }) => cell.figure.bound === "at-least" || cell.figure.bound === "at-most"))
    return undefined;
  const values = placed.map(({ cell }) => cell.figure.value);
  const [high, low] = [Math.max(...values), Math.min(...values)];
  return low > 0 ? high / low : undefined;
}

export function summarise(
  { ranked, unranked }: Ranking,
  highlighted: readonly AreaCode[],
  ratios: boolean,
): Summary {
  const periods = new Set(ranked.map(({ cell }) => cell.figure.period));
  const [period] = periods;
  const base = {
    absent: unranked.filter(({ area }) => highlighted.includes(area)),
    ...(periods.size === 1 && period !== undefined && { period }),
  };
  const [first, second] = ranked;
  if (!first) return { ...base, finding: { kind: "nothing" } };
  if (!second) return { ...base, finding: { kind: "single", cell: first.cell } };
  const ascending = first.cell.figure.value < (ranked.at(-1) ?? first).cell.figure.value;
  const placed = ranked.filter(({ cell }) => highlighted.includes(cell.area));
  if (ranked.length <= NAMED) {
    const ratio = ratios ? ratioOf(ranked) : undefined;
    return {
      ...base,
      finding: { kind: "order", placed: ranked, ascending, ...(ratio !== undefined && { ratio }) },
    };
  }
  const places = { placed: placed.slice(0, NAMED), of: ranked.length, first, ascending };
  return { ...base, finding: { kind: "places", ...places } };
}
