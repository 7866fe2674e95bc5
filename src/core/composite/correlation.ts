import { middlePlaces } from "./normalise.ts";
import { columnsOf } from "./score.ts";
import type { CompositeMember, Scored } from "./types.ts";

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

/** From here on, by values or by places, one of the two explains four fifths of how the other varies. */
export const CLOSE = 0.9;

/** Of fewer areas even a close relation may be chance. */
export const LEAST_AREAS = 5;

/** Every two members over the areas scored. */
export function correlationsOf(
  scored: Pick<Scored, "members" | "rows">,
  related: readonly RelatedPair[] = [],
): readonly Correlation[] {
  const values = columnsOf(scored);
  const ranks = values.map(middlePlaces);
  const n = scored.rows.length;
  return scored.members.flatMap((a, i) =>
    scored.members.slice(i + 1).map((b, offset): Correlation => {
      const j = i + 1 + offset;
      const pearson = coefficient(values[i], values[j]);
      const spearman = coefficient(ranks[i], ranks[j]);
      const together = n < LEAST_AREAS ? "few" : togetherOf(a, b, [pearson ?? 0, spearman ?? 0]);
      const isRelated = related.some((pair) => pair.includes(a.id) && pair.includes(b.id));
      return { a: a.id, b: b.id, pearson, spearman, n, together, isRelated };
    }),
  );
}

function togetherOf(a: CompositeMember, b: CompositeMember, coefficients: readonly number[]): Together {
  const close = coefficients.find((one) => Math.abs(one) >= CLOSE);
  if (close === undefined) return "free";
  return close > 0 === (a.direction === b.direction) ? "double" : "opposed";
}

/** Pearson's coefficient. */
function coefficient(
  a: Float64Array = new Float64Array(),
  b: Float64Array = new Float64Array(),
): number | undefined {
  const [fromA, fromB] = [deviations(a), deviations(b)];
  const [squaresA, squaresB] = [product(fromA, fromA), product(fromB, fromB)];
  if (squaresA === 0 || squaresB === 0) return undefined;
  return Math.max(-1, Math.min(1, product(fromA, fromB) / Math.sqrt(squaresA * squaresB)));
}

function deviations(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
