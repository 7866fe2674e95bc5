import { correlationsOf } from "../../core/composite/correlation.ts";
import type { Correlation, RelatedPair } from "../../core/composite/correlation.ts";
import { robustnessOf } from "../../core/composite/robustness.ts";
import type { Robustness } from "../../core/composite/robustness.ts";
import { scoreComposite } from "../../core/composite/score.ts";
import { swapsOf } from "../../core/composite/swap.ts";
import type { Swap } from "../../core/composite/swap.ts";
import type { AreaRow, Composite, Outcome } from "../../core/composite/types.ts";
import type { Dataset } from "../../core/dataset.ts";
import { once } from "../../core/once.ts";

/** What follows from members, method and figures alone, in whatever language it is then said. */
export type Scores = {
  readonly outcome: Outcome;
  /** Only of an index that is scored. */
  readonly robustness?: Robustness;
  readonly swaps: readonly Swap[];
  readonly correlations: readonly Correlation[];
};

/** So many draws, always the same ones. */
const DRAWS = { draws: 1000, seed: 1 } as const;

const known = once((_: Dataset) => new Map<string, Scores>());
/** So many are kept: a reader goes to and fro between a few. */
const KEPT = 30;

/** Scored and drawn once for the same index of the same figures. */
export function scoresOf(
  data: Dataset,
  composite: Composite,
  rows: readonly AreaRow[],
  related: readonly RelatedPair[],
): Scores {
  const key = JSON.stringify([composite, rows]);
  const kept = known(data);
  const made = kept.get(key) ?? scored(scoreComposite(composite, rows), related);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, made);
  return made;
}

function scored(outcome: Outcome, related: readonly RelatedPair[]): Scores {
  if (outcome.kind === "refused") return { outcome, swaps: [], correlations: [] };
  return {
    outcome,
    robustness: robustnessOf(outcome, DRAWS),
    swaps: swapsOf(outcome),
    correlations: correlationsOf(outcome, related),
  };
}
