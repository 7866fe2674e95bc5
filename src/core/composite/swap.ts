import type { Part, Scored, ScoredArea } from "./types.ts";

/** The smallest change of one weight after which two neighbours have the same score, all others keeping their proportions. */
export type Swap = { readonly upper: string; readonly lower: string } & (
  | {
      readonly kind: "swap";
      readonly member: string;
      /** Its share of all weights, 0 to 1, now and where they meet; past that the lower one is ahead. */
      readonly from: number;
      readonly to: number;
    }
  /** The same score already. */
  | { readonly kind: "tied" }
  /** No weight of a single member turns their order, though one may make their scores the same. */
  | { readonly kind: "none" }
);

/** A distance of scores that is only what is left of adding in another order. */
const NOTHING = 1e-9;

/** One for each two that follow one another, in the order of the scores. */
export function swapsOf({ areas, method }: Scored): readonly Swap[] {
  const height = method.aggregation === "geometric" ? logarithm : plain;
  return areas.slice(1).flatMap((lower, before) => {
    const upper = areas[before];
    return upper ? [swapOf(upper, lower, height)] : [];
  });
}

/**
 * With the member's share at t and all others in proportion, the distance is t × d + (1 − t) × rest, where d is the
 * distance in this member alone and `rest` that of the others together: a straight line, which passes zero where the two
 * are of opposite signs.
 */
function swapOf(upper: ScoredArea, lower: ScoredArea, height: (part: Part) => number): Swap {
  const pair = { upper: upper.area, lower: lower.area };
  if (upper.place.from === lower.place.from) return { ...pair, kind: "tied" };
  const gaps = upper.parts.map((part, at) => {
    const other = lower.parts[at];
    return { member: part.member, share: part.share, gap: height(part) - (other ? height(other) : 0) };
  });
  const total = gaps.reduce((sum, { share, gap }) => sum + share * gap, 0);
  const swaps = gaps.flatMap(({ member, share, gap }) => {
    const rest = (total - share * gap) / (1 - share);
    const isAgainst = Math.min(gap, rest) < -NOTHING && Math.max(gap, rest) > NOTHING;
    return share < 1 && isAgainst ? [{ member, from: share, to: rest / (rest - gap) }] : [];
  });
  const [nearest] = swaps.sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  return nearest ? { ...pair, kind: "swap", ...nearest } : { ...pair, kind: "none" };
}

function plain({ normalised }: Part): number {
  return normalised;
}

function logarithm({ normalised }: Part): number {
  return Math.log(normalised);
}
