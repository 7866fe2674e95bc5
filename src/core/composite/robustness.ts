import { basisOf } from "./basis.ts";
import type { Basis, Placed } from "./basis.ts";
import { drawPlaces } from "./draws.ts";
import { isUsable } from "./obstacle.ts";
import type { Places } from "./places.ts";
import { shareApart, sharesHeld, spansOf } from "./spans.ts";
import type { PlaceSpan, PlaceSpans } from "./spans.ts";
import { finished } from "./steps.ts";
import type { Steps } from "./steps.ts";
import type { Method, Place } from "./types.ts";

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

/** What the draws come to, by columns: what a worker answers with. */
export type Found = {
  readonly methods: readonly Method[];
  /** Which area of the spans stands where by the scores. */
  readonly order: Uint32Array;
  readonly spans: PlaceSpans;
  /** For each two that follow one another by the scores. */
  readonly held: Float64Array;
};

/** Places over all reasonable weights and methods, and over what each figure can be by its print. */
export function robustnessOf(placed: Placed, draws: Draws): Robustness {
  return robustnessFrom(placed, draws, finished(drawSteps(basisOf(placed), draws)));
}

/** The draws, halting after each. */
export function* drawSteps(basis: Basis, draws: Draws): Steps<Found> {
  const methods = methodsFor(basis);
  const drawn = yield* drawPlaces(basis, methods, draws);
  const spans = spansOf(drawn);
  yield;
  return { methods, order: basis.order, spans, held: sharesHeld(drawn, basis.order) };
}

/** What is found of the index that was drawn from. */
export function robustnessFrom(
  { areas }: Pick<Placed, "areas">,
  { draws, seed }: Draws,
  { methods, order, spans: found, held }: Found,
): Robustness {
  const spans = areas.map(({ area, place }, at): Span => {
    const own = order[at] ?? 0;
    const of = (places: Places) => places[own] ?? 0;
    const all = { from: of(found.best), to: of(found.worst) };
    const usual = { from: of(found.low), to: of(found.high) };
    return { area, place, all, usual, first: found.first[own] ?? 0 };
  });
  const neighbours = Array.from(held, (holds, at) => ({
    upper: areas[at]?.area ?? "",
    lower: areas[at + 1]?.area ?? "",
    holds,
  }));
  const apart = shareApart(spans);
  return { draws, seed, methods, spans, neighbours, apart, verdict: verdictOf(neighbours, apart) };
}

function methodsFor({ method: chosen, members, values }: Basis): readonly Method[] {
  const others = REASONABLE.filter(
    (method) =>
      (method.normalisation !== chosen.normalisation || method.aggregation !== chosen.aggregation) &&
      isUsable(method, members, values),
  );
  return [chosen, ...others];
}

/** `partly`: not every order of two neighbours holds, but most pairs of areas are told apart all the same. */
function verdictOf(neighbours: readonly Neighbours[], apart: number): Verdict {
  if (neighbours.every(({ holds }) => holds >= HOLDS)) return "robust";
  return apart >= APART ? "partly" : "not";
}
