import { drawPlaces } from "./draws.ts";
import { obstacleTo } from "./obstacle.ts";
import { columnsOf } from "./score.ts";
import { shareApart, sharesHeld, spansOf } from "./spans.ts";
import type { PlaceSpan } from "./spans.ts";
import { finished } from "./steps.ts";
import type { Steps } from "./steps.ts";
import type { Method, Place, Scored, ScoredArea } from "./types.ts";

export type Draws = { readonly draws: number; readonly seed: number };

/** `place` is that of the index as chosen. */
export type Span = PlaceSpan & { readonly area: string; readonly place: Place };

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

/**
 * Every way in use of putting the members on one scale and together. A geometric mean of z-scores is drawn only where
 * it is the chosen one: where their 50 stands is a convention, and what one score is a multiple of hangs on it.
 */
const REASONABLE: readonly Method[] = [
  { normalisation: "min-max", aggregation: "arithmetic" },
  { normalisation: "z-score", aggregation: "arithmetic" },
  { normalisation: "rank", aggregation: "arithmetic" },
  { normalisation: "target", aggregation: "arithmetic" },
  { normalisation: "min-max", aggregation: "geometric" },
  { normalisation: "rank", aggregation: "geometric" },
  { normalisation: "target", aggregation: "geometric" },
];

/** An order that fails in more than one draw in twenty is not called robust: the usual allowance for error. */
export const HOLDS = 0.95;

/** Where the usual places keep fewer than half of all pairs apart, a table of places says less than it leaves open. */
export const APART = 0.5;

/** What places are drawn from: an index without what its scores are made up of. */
export type Placed = Pick<Scored, "method" | "members" | "rows"> & {
  readonly areas: readonly Pick<ScoredArea, "area" | "place">[];
};

/** Places over all reasonable weights and methods, and over what each figure can be by its print. */
export function robustnessOf(placed: Placed, draws: Draws): Robustness {
  return finished(robustnessSteps(placed, draws));
}

/** The same, halting after every draw. */
export function* robustnessSteps(scored: Placed, { draws, seed }: Draws): Steps<Robustness> {
  const basis = inFixedOrder(scored);
  const methods = methodsFor(scored.method, basis);
  const placed = new Map(scored.areas.map(({ area, place }) => [area, place]));
  const chosen = {
    from: Uint32Array.from(basis.rows, ({ area }) => placed.get(area)?.from ?? 0),
    to: Uint32Array.from(basis.rows, ({ area }) => placed.get(area)?.to ?? 0),
  };
  const drawn = yield* drawPlaces(basis, methods, chosen, { draws, seed });
  const index = new Map(basis.rows.map(({ area }, at) => [area, at]));
  const order = scored.areas.map(({ area }) => index.get(area) ?? 0);
  const found = spansOf(drawn);
  yield;
  const spans = scored.areas.flatMap(({ area, place }, at) => {
    const span = found[order[at] ?? 0];
    return span ? [{ area, place, ...span }] : [];
  });
  const neighbours = sharesHeld(drawn, order).map((holds, at) => ({
    upper: scored.areas[at]?.area ?? "",
    lower: scored.areas[at + 1]?.area ?? "",
    holds,
  }));
  const apart = shareApart(spans);
  return { draws, seed, methods, spans, neighbours, apart, verdict: verdictOf(neighbours, apart) };
}

/** By their names, so that the draws are the same in whatever order members and areas are given. */
function inFixedOrder({ members, rows }: Pick<Scored, "members" | "rows">): Pick<Scored, "members" | "rows"> {
  const sorted = [...members].sort((a, b) => compare(a.id, b.id));
  const columns = sorted.map((member) => members.indexOf(member));
  return {
    members: sorted,
    rows: rows
      .map(({ area, entries }) => ({
        area,
        entries: columns.map((at) => entries[at]).filter((entry) => entry !== undefined),
      }))
      .sort((a, b) => compare(a.area, b.area)),
  };
}

function methodsFor(chosen: Method, { members, rows }: Pick<Scored, "members" | "rows">): readonly Method[] {
  const columns = columnsOf({ members, rows });
  const areas = rows.map(({ area }) => area);
  const others = REASONABLE.filter(
    (method) =>
      (method.normalisation !== chosen.normalisation || method.aggregation !== chosen.aggregation) &&
      obstacleTo(method, members, columns, areas) === undefined,
  );
  return [chosen, ...others];
}

/** `partly`: not every order of two neighbours holds, but most pairs of areas are told apart all the same. */
function verdictOf(neighbours: readonly Neighbours[], apart: number): Verdict {
  if (neighbours.every(({ holds }) => holds >= HOLDS)) return "robust";
  return apart >= APART ? "partly" : "not";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
