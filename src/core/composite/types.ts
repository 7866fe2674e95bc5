import type { Interval } from "../interval.ts";

export const NORMALISATIONS = ["min-max", "z-score", "rank", "target"] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

export const AGGREGATIONS = ["arithmetic", "geometric"] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export type Method = { readonly normalisation: Normalisation; readonly aggregation: Aggregation };

/** What is left out where a figure is missing: the area that lacks it, or the member for all. Nothing is ever imputed. */
export type LeavesOut = "areas" | "members";

/** The value that scores nothing and the value that scores 100; what lies beyond either scores no less and no more. */
export type Goalposts = { readonly from: number; readonly to: number };

/** One indicator of the index. A member of weight zero has no part in it, and lacks nothing. */
export type CompositeMember = {
  readonly id: string;
  /** Any number that is not negative; only the proportions count. */
  readonly weight: number;
  /** Which end is the better one. */
  readonly direction: "higher" | "lower";
  readonly goalposts?: Goalposts;
};

export type Composite = Method & {
  readonly members: readonly CompositeMember[];
  readonly leavesOut: LeavesOut;
};

/** A figure and all that it can be by its print; without an interval nothing is claimed and the value stands alone. */
export type Entry = { readonly value: number; readonly interval?: Interval };

/**
 * One area's figures, in the order of the members. A figure that is missing, refused or only a bound is "missing": the
 * caller knows why.
 */
export type AreaRow = { readonly area: string; readonly entries: readonly (Entry | "missing")[] };

/** How one figure became part of a score. */
export type Part = {
  readonly member: string;
  readonly value: number;
  /** On the scale of the normalisation (`normalise.ts`), the better the higher. */
  readonly normalised: number;
  /** The member's share of all weights, 0 to 1. */
  readonly share: number;
  /**
   * Arithmetic: share × normalised, and all of them add up to the score. Geometric: the factor (normalised ÷ 100)^share,
   * and 100 times their product is the score; no sum can be told of it.
   */
  readonly contribution: number;
};

/** `from`–`to` are the places of all that have the same score. */
export type Place = { readonly from: number; readonly to: number };

export type ScoredArea = {
  readonly area: string;
  readonly score: number;
  readonly place: Place;
  readonly parts: readonly Part[];
};

/** What was left out for want of figures, and which figures. */
export type Omitted = {
  readonly areas: readonly { readonly area: string; readonly lacks: readonly string[] }[];
  readonly members: readonly { readonly member: string; readonly lacks: readonly string[] }[];
};

/** Why no index can be made, with the members or areas that stand in the way. */
export type Refusal =
  | { readonly reason: "no-members" }
  /** A weight below zero, or none above it. */
  | { readonly reason: "weights"; readonly members: readonly string[] }
  /** Under the rule for missing figures no member, or fewer than two areas, are left. */
  | { readonly reason: "nothing-left" | "one-area"; readonly omitted: Omitted }
  /** All areas have the same value, so that nothing can be told apart by it. */
  | { readonly reason: "flat"; readonly members: readonly string[] }
  /** A member without goalposts, or whose goalposts run against its direction. */
  | { readonly reason: "goalposts"; readonly members: readonly string[] }
  /** A geometric mean of a score that is not above zero. */
  | {
      readonly reason: "not-positive";
      readonly members: readonly string[];
      readonly areas: readonly string[];
    };

export type Scored = {
  readonly kind: "scored";
  readonly method: Method;
  /** Those with a part in it; their weights are shares that add up to 1. */
  readonly members: readonly CompositeMember[];
  /** The best first. */
  readonly areas: readonly ScoredArea[];
  readonly omitted: Omitted;
  /** The figures that it was made from, in the order of `members` and of the rows given. */
  readonly rows: readonly { readonly area: string; readonly entries: readonly Entry[] }[];
};

export type Outcome = Scored | ({ readonly kind: "refused" } & Refusal);
