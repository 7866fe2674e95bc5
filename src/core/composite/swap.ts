import type { Scored } from "./types.ts";

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
  /** No weight of a single member changes their order. */
  | { readonly kind: "none" }
);

/** One for each two that follow one another, in the order of the scores. */
export function swapsOf(scored: Scored): readonly Swap[] {
  return scored.areas.slice(1).map((lower, at) => ({
    upper: scored.areas[at]?.area ?? "",
    lower: lower.area,
    kind: "none" as const,
  }));
}
