import { principal } from "./eigenvector.ts";
import { weightsFrom } from "./pairwise.ts";
import type { Judgement, Pairwise } from "./pairwise.ts";

/** What pairs come to while they are being judged: whether judgements agree is asked of all of them together alone. */
export type Judging =
  | Exclude<Pairwise, { kind: "incomplete" }>
  | { readonly kind: "none" }
  | {
      readonly kind: "partly";
      /** Shares that add up to 1. */
      readonly weights: readonly { readonly id: string; readonly weight: number }[];
      readonly judged: number;
      readonly missing: number;
    };

/** As far below the least of the others as the scale reaches stands what counted nothing. */
const LEAST = 1 / 9;

/**
 * Weights of the judgements made so far; every other pair stands as the weights `before` have it, in the order of `ids`,
 * so that the first judgement moves them, and one that says what they say already does not.
 */
export function judgingFrom(
  ids: readonly string[],
  judgements: readonly Judgement[],
  before: readonly number[],
): Judging {
  const found = weightsFrom(ids, judgements);
  if (found.kind !== "incomplete") return found;
  if (judgements.length === 0) return { kind: "none" };
  const positive = before.filter((weight) => weight > 0);
  const least = positive.length > 0 ? Math.min(...positive) * LEAST : 1;
  const heights = ids.map((_, at) => Math.max(before[at] ?? 0, least));
  const timesOf = (a: string, b: string) => judgements.find((one) => one.a === a && one.b === b)?.times;
  const matrix = ids.map((a, i) =>
    ids.map((b, j) => {
      const turned = timesOf(b, a);
      return timesOf(a, b) ?? (turned === undefined ? (heights[i] ?? 1) / (heights[j] ?? 1) : 1 / turned);
    }),
  );
  const { shares } = principal(matrix);
  const missing = found.missing.length;
  return {
    kind: "partly",
    weights: ids.map((id, at) => ({ id, weight: shares[at] ?? 0 })),
    judged: (ids.length * (ids.length - 1)) / 2 - missing,
    missing,
  };
}
