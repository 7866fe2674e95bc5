import { contradictionIn } from "./contradiction.ts";
import type { Contradiction } from "./contradiction.ts";
import { principal } from "./eigenvector.ts";

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
      /** Where they contradict one another: the judgement that does so most and can be mended. */
      readonly contradiction?: Contradiction;
      /** What the ratio comes to once that one judgement is changed as the others have it. */
      readonly mended?: number;
    }
  | { readonly kind: "incomplete"; readonly missing: readonly Pair[] }
  /** Off the scale, of something that is no member, of a member with itself, or given twice and not alike. */
  | { readonly kind: "unusable"; readonly judgements: readonly Judgement[] };

/** T. L. Saaty, The Analytic Hierarchy Process, 1980: judgements are looked at again above a tenth. */
export const CONSISTENT = 0.1;

/**
 * What the index of consistency is on average for judgements made at random, for 1 to 15 members: J. A. Alonso and
 * M. T. Lamata, Consistency in the analytic hierarchy process: a new approach, Int. J. of Uncertainty, Fuzziness and
 * Knowledge-Based Systems 14, 2006.
 */
const RANDOM_INDEX = [
  0, 0, 0.5247, 0.8816, 1.1086, 1.2479, 1.3417, 1.4057, 1.4499, 1.4854, 1.514, 1.5365, 1.5551, 1.5713, 1.5838,
];

/** Weights from judgements of two at a time: the principal eigenvector of their reciprocal matrix. */
export function weightsFrom(ids: readonly string[], judgements: readonly Judgement[]): Pairwise {
  const unusable = judgements.filter(
    (judgement) => !isOnScale(judgement, ids) || judgements.some((other) => contradicts(other, judgement)),
  );
  if (unusable.length > 0) return { kind: "unusable", judgements: unusable };
  const known = new Map(
    judgements.flatMap(({ a, b, times }) => [
      [keyOf(a, b), times] as const,
      [keyOf(b, a), 1 / times] as const,
    ]),
  );
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b })));
  const missing = pairs.filter(({ a, b }) => !known.has(keyOf(a, b)));
  if (missing.length > 0) return { kind: "incomplete", missing };
  const matrix = ids.map((a) => ids.map((b) => (a === b ? 1 : (known.get(keyOf(a, b)) ?? 1))));
  const { lambda, shares } = principal(matrix);
  const ratio = ratioOf(lambda, ids.length);
  const isInconsistent = ratio !== undefined && ratio > CONSISTENT;
  const contradiction = isInconsistent ? contradictionIn(ids, matrix, shares) : undefined;
  return {
    kind: "weights",
    weights: ids.map((id, at) => ({ id, weight: shares[at] ?? 0 })),
    lambda,
    ratio,
    consistency: ratio === undefined ? "unknown" : isInconsistent ? "inconsistent" : "consistent",
    ...(contradiction && {
      contradiction,
      mended: ratioOf(lambdaWith(ids, matrix, contradiction), ids.length) ?? 0,
    }),
  };
}

function lambdaWith(
  ids: readonly string[],
  matrix: readonly (readonly number[])[],
  { a, b, agrees }: Contradiction,
): number {
  const changed = matrix.map((row, i) =>
    row.map((times, j) => {
      if (ids[i] === a && ids[j] === b) return agrees;
      return ids[i] === b && ids[j] === a ? 1 / agrees : times;
    }),
  );
  return principal(changed).lambda;
}

function isOnScale({ a, b, times }: Judgement, ids: readonly string[]): boolean {
  return a !== b && ids.includes(a) && ids.includes(b) && times >= 1 / 9 && times <= 9;
}

function contradicts(one: Judgement, other: Judgement): boolean {
  const same = one.a === other.a && one.b === other.b;
  const turned = one.a === other.b && one.b === other.a;
  if (!same && !turned) return false;
  return Math.abs((same ? one.times / other.times : one.times * other.times) - 1) > 1e-6;
}

function keyOf(a: string, b: string): string {
  return JSON.stringify([a, b]);
}

function ratioOf(lambda: number, count: number): number | undefined {
  if (count <= 2) return 0;
  const random = RANDOM_INDEX[count - 1];
  return random === undefined ? undefined : Math.max(0, lambda - count) / (count - 1) / random;
}
