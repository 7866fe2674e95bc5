import { correlationsOf } from "../../core/composite/correlation.ts";
import type { Correlation, RelatedPair } from "../../core/composite/correlation.ts";
import { robustnessOf } from "../../core/composite/robustness.ts";
import type { Robustness } from "../../core/composite/robustness.ts";
import { scoreComposite } from "../../core/composite/score.ts";
import { swapsOf } from "../../core/composite/swap.ts";
import type { Swap } from "../../core/composite/swap.ts";
import type { Composite, Outcome, Scored } from "../../core/composite/types.ts";
import type { Dataset } from "../../core/dataset.ts";
import { carrierOf } from "../../core/comparability.ts";
import type { Unranked } from "../../core/comparison.ts";
import { once } from "../../core/once.ts";
import type { AreaCode } from "../../core/types.ts";
import type { CodeNeed } from "../../data/needs.ts";
import { rowsOf } from "./composite.ts";

/** What follows from members, method and figures alone, in whatever language it is then said. */
export type Scores = {
  readonly outcome: Outcome;
  /** Only of an index that is scored, and of a large one only once it is worked out. */
  readonly robustness?: Robustness;
  /** What works it out where that takes too long to wait for. */
  readonly later?: CodeNeed<Robustness>;
  readonly swaps: readonly Swap[];
  readonly correlations: readonly Correlation[];
};

/** So many draws, always the same ones. */
export const DRAWS = { draws: 1000, seed: 1 } as const;

/**
 * Figures of an index, areas × members, from which on its places are worked out beside the page: a thousand draws over
 * so many take a twentieth of a second, and on a slow telephone a quarter, after which a page seems to stand still.
 */
const LARGE = 3000;

export function isLarge(areas: number, members: number): boolean {
  return areas * members > LARGE;
}

const known = once((_: Dataset) => new Map<string, Scores>());
/** So many are kept: a reader goes to and fro between a few. */
const KEPT = 30;

/** A member with what it was compared in; its areas are those of the index. */
type Member = { readonly key: string; readonly comparison: Unranked };

let compared = 0;

/** Stands for all figures of a comparison, which take longer to write down than to score. */
const numberOf = once((_: Unranked) => (compared += 1));

/** Scored and drawn once for the same index of the same figures. */
export function scoresOf(
  data: Dataset,
  composite: Composite,
  members: readonly Member[],
  areas: readonly AreaCode[],
): Scores {
  const key = JSON.stringify([composite, members.map(({ comparison }) => numberOf(comparison))]);
  const kept = known(data);
  const made =
    kept.get(key) ?? scored(scoreComposite(composite, rowsOf(members, areas)), relatedAmong(members));
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, made);
  return made;
}

function scored(outcome: Outcome, related: readonly RelatedPair[]): Scores {
  if (outcome.kind === "refused") return { outcome, swaps: [], correlations: [] };
  return {
    outcome,
    ...(isLarge(outcome.rows.length, outcome.members.length)
      ? { later: laterOf(outcome) }
      : { robustness: robustnessOf(outcome, DRAWS) }),
    swaps: swapsOf(outcome),
    correlations: correlationsOf(outcome, related),
  };
}

let count = 0;

/** Each index is a need of its own: an answer that comes late is that of the index it was asked for. */
function laterOf(placed: Scored): CodeNeed<Robustness> {
  count += 1;
  return {
    kind: "code",
    name: `index-places-${String(count)}`,
    load: async () => (await import("./drawn/draw.ts")).drawn({ placed, draws: DRAWS }),
  };
}

/** Members that are made from the same printed indicator: one total per head and per km². */
function relatedAmong(members: readonly Member[]): readonly RelatedPair[] {
  const rests = members.map(({ key, comparison }) => ({ key, of: carriersOf(comparison) }));
  return rests.flatMap((a, at) =>
    rests
      .slice(at + 1)
      .flatMap((b): readonly RelatedPair[] =>
        [...a.of].some((indicator) => b.of.has(indicator)) ? [[a.key, b.key]] : [],
      ),
  );
}

const carriersOf = once(
  ({ cells }: Unranked) =>
    new Set(
      [...cells.values()].flatMap((cell) =>
        cell.kind === "value" ? (carrierOf(cell.figure)?.indicator ?? []) : [],
      ),
    ),
);
