import { compare, otherAlone } from "../../../core/comparison.ts";
import type { Comparison } from "../../../core/comparison.ts";
import { pairsOf } from "../../../core/pairs.ts";
import type { Pairs } from "../../../core/pairs.ts";
import type { AreaCode } from "../../../core/types.ts";
import { wordsOf } from "../../../i18n/bound-words.ts";
import type { Words } from "../../../i18n/bound-words.ts";
import type { Scene } from "../scene.ts";
import { drawnAreas } from "../selection.ts";

/** One of the two: what 对比 says of it alone in the same period, and its words. */
export type Side = { readonly comparison: Comparison; readonly words: Words };

export type Both = {
  readonly scene: Scene;
  readonly x: Side;
  readonly y: Side;
  /** Everybody who is drawn or said not to be. */
  readonly areas: readonly AreaCode[];
  readonly pairs: Pairs;
};

/** The two comparisons and who has a place in both. */
export function bothOf(scene: Scene): Both | undefined {
  const { data, comparison, measurement, when, areas, context, cities, words } = scene;
  const other = otherAlone(measurement);
  if (!other) return undefined;
  const side = (alone: typeof other): Side => ({
    comparison: compare(data, { measurement: alone, when, areas, beside: [...context, ...cities] }),
    words: wordsOf(data, alone, words.locale),
  });
  // Of a ratio the two that it is made of.
  const y =
    measurement.measure === "ratio" ? side({ ...measurement, measure: "raw" }) : { comparison, words };
  const x = side(other);
  const all = drawnAreas(scene);
  return { scene, x, y, areas: all, pairs: pairsOf(data, x.comparison, y.comparison, all) };
}

/** The key of an area's figure on one of the axes. */
export function keyOn(area: AreaCode, side: "x" | "y"): string {
  return `${area}#${side}`;
}
