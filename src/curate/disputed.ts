import type { Crosscheck } from "../core/evidence.ts";
import { nameOfOperand } from "../core/figure-index.ts";
import { keyOf } from "../core/reference.ts";
import type { Observation } from "../core/types.ts";
import type { Curated } from "./read.ts";

/**
 * The curated figures with `disputed` on those that are in doubt under an inconsistent cross-check, and on those whose
 * printed period does not fit them.
 */
export function withDisputes(curated: Curated, crosschecks: readonly Crosscheck[]): Curated {
  const doubted = new Set(crosschecks.flatMap(doubtedBy));
  // The name of each of millions of figures is made only where it can be one of them.
  const begins = new Set([...doubted].map((name) => name.split("|")[0]));
  const isDisputed = (figure: Observation) => {
    const { id, indicator, periodDisputed } = figure;
    const isKeyed = begins.has(indicator) && doubted.has(keyOf(figure));
    return isKeyed || (id !== undefined && doubted.has(id)) || periodDisputed === true;
  };
  if (!curated.observations.some(isDisputed)) return curated;
  const observations = curated.observations.map((figure) =>
    isDisputed(figure) ? { ...figure, disputed: true as const } : figure,
  );
  return { ...curated, observations };
}

/** The names of the figures that a failing check puts in doubt; a check that holds, or may hold, doubts none. */
export function doubtedBy({ verdict, doubts, operands }: Crosscheck): readonly string[] {
  if (verdict !== "inconsistent") return [];
  return Object.entries(operands).flatMap(([letter, operand]) =>
    doubts === undefined || doubts.includes(letter) ? [nameOfOperand(operand)] : [],
  );
}
