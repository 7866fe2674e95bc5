import { limitPrinter } from "../../charts/limits.ts";
import { classLimits, limitsAround, openLimits, roundLimits } from "../../core/classes.ts";
import type { Limits } from "../../core/classes.ts";
import { extentOf } from "../../core/distribution.ts";
import { periodsOf } from "../../core/when.ts";
import { figureAt, isFigure } from "../../core/figures.ts";
import type { Indicator } from "../../core/types.ts";
import { roundsIn } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Scene } from "./scene.ts";
import { ofSetting } from "./setting.ts";

/** All values of the districts over all periods of the family: what classes are made from, so that they never move. */
export const pooledValues = ofSetting(({ data, measurement, context, family }): readonly number[] =>
  periodsOf(data, measurement, family).flatMap((period) =>
    context.flatMap((area) => {
      const answer = figureAt(data, measurement, area, period);
      return isFigure(answer) ? [answer.value] : [];
    }),
  ),
);

const limitsBy = ofSetting(() => new Map<Scene["filters"]["method"], Limits>());

/**
 * The pinned limits, open where values lie outside; where none are pinned those of the method over all periods, rounded
 * as far as no value changes its class.
 */
export function limitsOf(scene: Scene): Limits {
  const { limits, method } = scene.filters;
  if (limits) return openLimits(limits, pooledValues(scene));
  const made = limitsBy(scene).get(method) ?? madeLimits(scene);
  limitsBy(scene).set(method, made);
  return made;
}

function madeLimits(scene: Scene): Limits {
  const { filters, partition } = scene;
  const values = pooledValues(scene);
  const ends = extentOf(values);
  // Places are an order, not a quantity: no distance between them makes a class.
  if (isPlace(partition.indicator) && values.length > 0) return ends;
  const method = filters.method === "manual" ? "natural" : filters.method;
  const limits = ends[0] < 0 && ends[1] > 0 ? limitsAround(values, method) : classLimits(values, method);
  return roundLimits(limits, values);
}

export function isPlace({ kind }: Pick<Indicator, "kind">): boolean {
  return kind === "rank" || kind === "claim";
}

/** What the reader can change of the classes: nothing where symbols are drawn or all values are one class. */
export function editableLimits(scene: Scene): Limits | undefined {
  const { filters } = scene;
  if (filters.map === "shape" && needsSymbols(scene)) return undefined;
  const limits = filters.limits ?? limitsOf(scene);
  return limits.length > 2 || filters.limits ? limits : undefined;
}

export function limitLabels(limits: Limits, locale: Locale): readonly string[] {
  const print = limitPrinter(limits, locale);
  return limits.slice(1).map((limit, index) => {
    const from = limits[index] ?? limit;
    const [low, high] = [print(from), print(limit)];
    if (!Number.isFinite(from)) return low;
    if (!Number.isFinite(limit)) return high;
    return low === high ? low : `${low}–${high}`;
  });
}

/** Three round values for the key of proportional symbols. */
export function symbolSteps(
  largest: number,
  locale: Locale,
): readonly { readonly value: number; readonly label: string }[] {
  if (largest <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(largest));
  const top = Math.floor(largest / power) * power;
  const values = [top, top / 4, top / 20];
  const print = roundsIn(values, locale, 4);
  return values.map((value) => ({ value, label: print(value) }));
}

/** A raw total on a map is drawn as symbols: a colour would make large districts look rich. */
export function needsSymbols({ measurement: { measure, partition } }: Scene): boolean {
  return measure === "raw" && partition.indicator.kind === "level";
}
