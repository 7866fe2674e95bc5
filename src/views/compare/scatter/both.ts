import { compare, otherAlone } from "../../../core/comparison.ts";
import type { Comparison } from "../../../core/comparison.ts";
import { pairsOf } from "../../../core/pairs.ts";
import type { Pairs } from "../../../core/pairs.ts";
import type { AreaCode } from "../../../core/types.ts";
import { wordsOf } from "../../../i18n/bound-words.ts";
import type { Words } from "../../../i18n/bound-words.ts";
import type { Scene } from "../scene.ts";

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

/** The two comparisons and who has a place in both; an area whose whole set is highlighted stands before all districts. */
export function bothOf(scene: Scene): Both | undefined {
  const { data, comparison, measurement, when, areas, context, cities, highlight, words } = scene;
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
  const others = highlight.length > 0 && areas.length <= highlight.length ? context : areas;
  const all = [...new Set([...highlight, ...others])];
  return { scene, x, y, areas: all, pairs: pairsOf(data, x.comparison, y.comparison, all) };
}

/** The key of an area's figure on one of the axes. */
export function keyOn(area: AreaCode, side: "x" | "y"): string {
  return `${area}#${side}`;
}
