import { principal } from "./eigenvector.ts";

/** How many times as much `a` counts as `b` by a judgement, and by what all the others together come to. */
export type Contradiction = {
  readonly a: string;
  readonly b: string;
  readonly times: number;
  readonly agrees: number;
  /** The others come to more than the scale can say. */
  readonly isBeyond: boolean;
};

/** What reckoning leaves over beside nine times. */
const NEARLY = 1e-6;

type Matrix = readonly (readonly number[])[];

/**
 * The judgement that is farthest from the weights it led to (T. L. Saaty, Decision-making with the AHP: why is the
 * principal eigenvector necessary, European Journal of Operational Research 145, 2003), and the one that would agree
 * with the others. One that says as much as the scale lets the others say is passed over: changing it mends nothing.
 * Nothing where that holds of all. `ids` are in the order of the matrix.
 */
export function contradictionIn(
  ids: readonly string[],
  matrix: Matrix,
  shares: readonly number[],
): Contradiction | undefined {
  const pairs = ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b, offset) => {
      const j = i + 1 + offset;
      const times = matrix[i]?.[j] ?? 1;
      const far = Math.abs(Math.log((times * (shares[j] ?? 0)) / (shares[i] ?? 1)));
      return { a, b, i, j, times, far };
    }),
  );
  for (const { a, b, i, j, times } of pairs.sort((one, other) => other.far - one.far)) {
    const others = withoutPair(matrix, i, j);
    const agrees = onScale(others);
    const isBeyond = Math.max(others, 1 / others) > 9 + NEARLY;
    if (agrees !== onScale(times)) return { a, b, times, agrees, isBeyond };
  }
  return undefined;
}

/**
 * What the weights of all other judgements say of two: as if these two had not been compared (P. T. Harker, Incomplete
 * pairwise comparisons in the analytic hierarchy process, Mathematical Modelling 9, 1987).
 */
function withoutPair(matrix: Matrix, i: number, j: number): number {
  const open = matrix.map((row, at) => {
    if (at !== i && at !== j) return row;
    const other = at === i ? j : i;
    return row.map((one, column) => (column === at ? 2 : column === other ? 0 : one));
  });
  const { shares } = principal(open);
  return (shares[i] ?? 1) / (shares[j] ?? 1);
}

/** The nearest that can be said on Saaty's scale: 1 to 9, or one over it. */
export function onScale(times: number): number {
  if (times < 1) return 1 / onScale(1 / times);
  const below = Math.min(9, Math.floor(times));
  const above = Math.min(9, below + 1);
  return times * times < below * above ? below : above;
}
