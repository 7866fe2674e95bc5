/** How many times as much `a` counts as `b`, on Saaty's scale: 1 to 9, or one over it. */
export type Judgement = { readonly a: string; readonly b: string; readonly times: number };

export type Pair = { readonly a: string; readonly b: string };

export type Pairwise =
  | {
      readonly kind: "weights";
      /** Shares that add up to 1. */
      readonly weights: readonly { readonly id: string; readonly weight: number }[];
      /** The principal eigenvalue; equal to the number of members where all judgements agree. */
      readonly lambda: number;
      /** Undefined where no random index is published for so many members. */
      readonly ratio: number | undefined;
      /** `ratio` at most 0.1; above it the judgements contradict one another and ought to be looked at again. */
      readonly consistency: "consistent" | "inconsistent" | "unknown";
    }
  | { readonly kind: "incomplete"; readonly missing: readonly Pair[] }
  /** Off the scale, of something that is no member, of a member with itself, or given twice and not alike. */
  | { readonly kind: "unusable"; readonly judgements: readonly Judgement[] };

/** Weights from judgements of two at a time. */
export function weightsFrom(ids: readonly string[], judgements: readonly Judgement[]): Pairwise {
  return ids.length > judgements.length
    ? { kind: "incomplete", missing: [] }
    : { kind: "incomplete", missing: [] };
}
