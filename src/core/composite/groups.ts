/** Logarithms of how many times the one of a row counts as much as that of a column; undefined where nobody judged it. */
export type Logs = readonly (readonly (number | undefined)[])[];

/** The members, by their places, that judgements join with one another; each stands in one group, if need be alone. */
export function groupsIn(logs: Logs): readonly (readonly number[])[] {
  const places = logs.map((_, at) => at);
  const reached = (from: readonly number[]): readonly number[] => {
    const wider = places.filter((at) => from.some((one) => one === at || logs[one]?.[at] !== undefined));
    return wider.length === from.length ? wider : reached(wider);
  };
  return places.map((at) => reached([at])).filter((group, at) => group[0] === at);
}

/**
 * Shares of each group that come nearest to its judgements alone, by least squares of the logarithms (G. Crawford and
 * C. Williams, A note on the analysis of subjective judgment matrices, J. of Mathematical Psychology 29, 1985), where
 * pairs may be missing (S. Bozóki, J. Fülöp and L. Rónyai, On optimal completion of incomplete pairwise comparison
 * matrices, Mathematical and Computer Modelling 52, 2010). Where no judgement contradicts another each is met exactly.
 *
 * @returns By place; the shares of each group add up to 1.
 */
export function sharesIn(logs: Logs, groups: readonly (readonly number[])[]): readonly number[] {
  const groupOf = (at: number) => groups.find((group) => group.includes(at)) ?? [];
  // The Laplacian leaves the level of each group open; the term beside it sets the mean of each to nothing.
  const matrix = logs.map((row, at) =>
    row.map((log, other) => {
      const own = at === other ? row.filter((one) => one !== undefined).length : 0;
      const group = groupOf(at);
      return own - (log === undefined ? 0 : 1) + (group.includes(other) ? 1 / group.length : 0);
    }),
  );
  const right = logs.map((row) => row.reduce<number>((sum, log) => sum + (log ?? 0), 0));
  const raised = solved(matrix, right).map(Math.exp);
  return raised.map((one, at) => one / groupOf(at).reduce((sum, other) => sum + (raised[other] ?? 0), 0));
}

/** By elimination; of a positive definite matrix no pivot is ever nothing. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const [row, ...rest] = matrix;
  const [own, ...others] = right;
  if (row === undefined || own === undefined) return [];
  const [pivot = 1, ...tail] = row;
  const factors = rest.map(([first = 0]) => first / pivot);
  const below = solved(
    rest.map(([, ...cells], at) => cells.map((cell, i) => cell - (factors[at] ?? 0) * (tail[i] ?? 0))),
    others.map((one, at) => one - (factors[at] ?? 0) * own),
  );
  return [tail.reduce((left, cell, i) => left - cell * (below[i] ?? 0), own) / pivot, ...below];
}
