import { cellsOf } from "../../core/comparison.ts";
import { hasBase } from "../../core/measure.ts";
import { explainSelection } from "../../i18n/explain-selection.ts";
import { LEVEL_NAMES } from "../../i18n/explain.ts";
import { areasOnOwn } from "../../i18n/own-words.ts";
import type { VerdictBlock } from "../../report/blocks.ts";
import type { Scene } from "./scene.ts";
import { weakSources } from "../../explain/weak-sources.ts";

/** Whether one value may be said to be so many times another. */
export function hasRatios({ measurement: { measure, partition } }: Scene): boolean {
  const { kind } = partition.indicator;
  if (measure === "growth" || hasBase(measure)) return false;
  return kind !== "growth" && kind !== "share" && kind !== "rank";
}

/** Whether the selection may be compared, and why. */
export function verdictOf(scene: Scene): VerdictBlock {
  const { comparison, words } = scene;
  const { level } = comparison.judgement;
  return {
    kind: "verdict",
    id: "verdict",
    level,
    name: LEVEL_NAMES[level][words.locale],
    text: explainSelection(
      comparison.judgement,
      words.area,
      words.locale,
      areasOnOwn(cellsOf(comparison)),
      (areas) => weakSources(scene, areas),
    ),
  };
}
