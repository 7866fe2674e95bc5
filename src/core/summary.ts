import { isRankable } from "./cell.ts";
import type { Cell, ValueCell } from "./cell.ts";
import type { Lacking } from "./lacking.ts";
import { isSure, standing } from "./ranking.ts";
import type { Rank, Ranking } from "./ranking.ts";
import type { AreaCode, Period } from "./types.ts";

export type Placed = { readonly cell: ValueCell; readonly rank: Rank };

/**
 * How the first may be called. `first`: the whole set is ranked and the indicator has a better end. `most`: the whole set
 * is ranked. `known`: members of the set are not ranked, so the first is the highest of what is known. `ranked`: one of
 * those is larger by its own figure, so the first is no highest: it only begins the order of what can be ranked.
 */
export type Lead = "first" | "most" | "known" | "ranked";

/** What is worth saying about a comparison, as data; `i18n/say.ts` puts it into words. */
export type Finding =
  | { readonly kind: "nothing" }
  | { readonly kind: "single"; readonly cell: ValueCell }
  /** All ranked areas are named: who leads, who follows, and how far apart they are. */
  | (Led & { readonly kind: "order"; readonly ratio?: number })
  /** Highlighted areas within a larger comparison: their places. */
  | (Led & { readonly kind: "places"; readonly first: Placed });

type Led = {
  readonly placed: readonly Placed[];
  /** Those whom none is certainly before: several where rounding leaves open which of them is. */
  readonly leaders: readonly Placed[];
  /** How many are ranked. */
  readonly of: number;
  readonly lead: Lead;
  /** The best is the lowest. */
  readonly ascending: boolean;
  /** Those not ranked that may stand before one of the named, with what is known of them. */
  readonly open: readonly Lacking[];
  /** Those of them that stand before the first, and so before all, in any case. */
  readonly ahead: readonly Lacking[];
};

export type Summary = {
  readonly finding: Finding;
  /** The period of all values, or undefined where they differ. */
  readonly period?: Period;
  /** Highlighted areas without a comparable value. */
  readonly absent: readonly Cell[];
  /** The others without one: how many there are. */
  readonly others: number;
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

export function summarise(ranking: Ranking, highlighted: readonly AreaCode[], ratios: boolean): Summary {
  const { ranked, unranked } = ranking;
  const periods = new Set(ranked.map(({ cell }) => cell.figure.period));
  const [period] = periods;
  const out = unranked.filter((cell) => !isRankable(cell));
  const absent = out.filter(({ area }) => highlighted.includes(area));
  const base = {
    absent,
    others: out.length - absent.length,
    ...(periods.size === 1 && period !== undefined && { period }),
  };
  const [first] = ranked;
  const single = unranked.find(isRankable);
  if (!first) {
    if (!single) return { ...base, finding: { kind: "nothing" } };
    return { ...base, period: single.figure.period, finding: { kind: "single", cell: single } };
  }
  return { ...base, finding: led(ranking, first, highlighted, ratios) };
}

function led(ranking: Ranking, first: Placed, highlighted: readonly AreaCode[], ratios: boolean): Finding {
  const { ranked } = ranking;
  const few = ranked.length <= NAMED;
  const placed = few ? ranked : ranked.filter(({ cell }) => highlighted.includes(cell.area)).slice(0, NAMED);
  const named = [first, ...placed];
  const all = [...new Set(named.flatMap(({ rank }) => rank.open ?? []))];
  const isAsked = ({ area }: Lacking) => highlighted.includes(area);
  const open = [...all.filter(isAsked), ...all.filter((one) => !isAsked(one))];
  const ahead = open.filter((one) => isSure(one, first.cell, ranking.polarity));
  const ascending = first.cell.figure.value < (ranked.at(-1) ?? first).cell.figure.value;
  const best = Math.min(...ranked.map(({ rank }) => rank.from));
  const leaders = ranked.filter(({ rank }) => rank.from === best);
  const base = { placed, leaders, of: ranked.length, lead: leadOf(ranking, first), ascending, open, ahead };
  if (!few) return { ...base, kind: "places", first };
  const ratio = ratios ? ratioOf(ranked) : undefined;
  return { ...base, kind: "order", ...(ratio !== undefined && { ratio }) };
}

function leadOf({ unranked, polarity }: Ranking, { cell, rank }: Placed): Lead {
  const outrun = rank.open?.some(
    ({ own, known }) => own && known && standing(known, cell, polarity) === "before",
  );
  if (unranked.length > 0) return outrun || rank.from > 1 ? "ranked" : "known";
  return polarity === "neutral" ? "most" : "first";
}
