import { completeOf } from "./complete.ts";
import type { Complete } from "./complete.ts";
import { lifted, normalised } from "./normalise.ts";
import type { Column } from "./column.ts";
import { obstacleTo } from "./obstacle.ts";
import { placesFor, placing } from "./places.ts";
import type { Aggregation, AreaRow, Composite, Method, Outcome, Part, ScoredArea } from "./types.ts";

/** The index: scores, what they are made of, and places; or why there is none. */
export function scoreComposite(composite: Composite, rows: readonly AreaRow[]): Outcome {
  const complete = completeOf(composite, rows);
  if ("reason" in complete) return { kind: "refused", ...complete };
  const method: Method = { normalisation: composite.normalisation, aggregation: composite.aggregation };
  const { members } = complete;
  const columns = columnsOf(complete);
  const names = complete.rows.map(({ area }) => area);
  const obstacle = obstacleTo(method, members, columns, names);
  if (obstacle) return { kind: "refused", ...obstacle };
  const scales = members.map((member, at) =>
    lifted(normalised(columns[at] ?? new Float64Array(), member, method.normalisation), method),
  );
  const parts = complete.rows.map(({ entries }, row) =>
    members.map(({ id, weight }, at): Part => {
      const score = scales[at]?.[row] ?? 0;
      const value = entries[at]?.value ?? 0;
      const contribution = CONTRIBUTION[method.aggregation](score, weight);
      return { member: id, value, normalised: score, share: weight, contribution };
    }),
  );
  const areas = ranked(
    complete.rows.map(({ area }, row) => ({ area, parts: parts[row] ?? [] })),
    method.aggregation,
  );
  return { kind: "scored", method, areas, ...complete };
}

/** One column a member, of the values as published. */
export function columnsOf({ members, rows }: Pick<Complete, "members" | "rows">): readonly Column[] {
  return members.map((_, at) => Float64Array.from(rows, ({ entries }) => entries[at]?.value ?? 0));
}

const CONTRIBUTION: Record<Aggregation, (score: number, share: number) => number> = {
  arithmetic: (score, share) => score * share,
  geometric: (score, share) => (score / 100) ** share,
};

const TOGETHER: Record<Aggregation, (parts: readonly Part[]) => number> = {
  arithmetic: (parts) => parts.reduce((sum, { contribution }) => sum + contribution, 0),
  geometric: (parts) => parts.reduce((product, { contribution }) => product * contribution, 100),
};

/** The best first; those with the same score in the order given. */
function ranked(
  areas: readonly Pick<ScoredArea, "area" | "parts">[],
  aggregation: Aggregation,
): readonly ScoredArea[] {
  const scores = Float64Array.from(areas, ({ parts }) => TOGETHER[aggregation](parts));
  const [from, to] = [placesFor(areas.length), placesFor(areas.length)];
  placing(areas.length)(scores, from, to);
  return areas
    .map((one, at) => ({
      ...one,
      score: scores[at] ?? 0,
      place: { from: from[at] ?? 0, to: to[at] ?? 0 },
    }))
    .sort((a, b) => a.place.from - b.place.from);
}
