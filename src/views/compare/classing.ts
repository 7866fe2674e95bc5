import { classLimits } from "../../core/classes.ts";
import type { Limits } from "../../core/classes.ts";
import { periodsOf } from "../../core/when.ts";
import { figureAt, isFigure } from "../../core/figures.ts";
import type { Filters } from "../../state/filters.ts";
import { formatRound } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Scene } from "./scene.ts";

/** All values of the districts over all periods of the family: what classes are made from, so that they never move. */
export function pooledValues({ data, measurement, context, family }: Scene): readonly number[] {
  return periodsOf(data, measurement, family).flatMap((period) =>
    context.flatMap((area) => {
      const answer = figureAt(data, measurement, area, period);
      return isFigure(answer) ? [answer.value] : [];
    }),
  );
}

/** The pinned limits, or those of the method over all periods; limits are rounded to what their labels show. */
export function limitsOf(
  values: readonly number[],
  { method, limits }: Pick<Filters, "method" | "limits">,
): Limits {
  if (limits) return limits;
  return roundLimits(classLimits(values, method === "manual" ? "natural" : method));
}

/** Rounds inner limits to three digits and the outer ones outwards, so that a printed limit is the limit used. */
function roundLimits(limits: Limits): Limits {
  const rounded = limits.map((limit, index) => {
    if (limit === 0) return 0;
    const step = 10 ** (Math.floor(Math.log10(Math.abs(limit))) - 2);
    const round = index === 0 ? Math.floor : index === limits.length - 1 ? Math.ceil : Math.round;
    return Number((round(limit / step) * step).toPrecision(3));
  });
  return rounded.filter((limit, index) => index === 0 || limit > (rounded[index - 1] ?? limit));
}

export function limitLabels(limits: Limits, locale: Locale): readonly string[] {
  return limits
    .slice(1)
    .map((limit, index) => `${formatRound(limits[index] ?? limit, locale)}–${formatRound(limit, locale)}`);
}

/** Three round values for the key of proportional symbols. */
export function symbolSteps(
  largest: number,
  locale: Locale,
): readonly { readonly value: number; readonly label: string }[] {
  if (largest <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(largest));
  const top = Math.floor(largest / power) * power;
  return [top, top / 4, top / 20].map((value) => ({ value, label: formatRound(value, locale) }));
}

/** A raw total on a map is drawn as symbols: a colour would make large districts look rich. */
export function needsSymbols({ measurement: { measure, partition } }: Scene): boolean {
  return measure === "raw" && partition.indicator.kind === "level";
}
