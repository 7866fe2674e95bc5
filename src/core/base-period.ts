import type { Dataset } from "./dataset.ts";
import { isFigure } from "./figures.ts";
import type { Measurement } from "./figures.ts";
import { familyOf } from "./period.ts";
import type { AreaCode, Period } from "./types.ts";
import { answerAt, periodsOf } from "./when.ts";
import type { When } from "./when.ts";

/** A period that an index can start from, with how many of the areas it serves at the shown period. */
export type BasePeriod = { readonly period: Period; readonly count: number };

/**
 * The periods of the family, in order, from which at least one of the areas has an index at the shown period that is no one-sided bound. The shown
 * period itself is none: everything would be 100.
 */
export function basesOf(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  when: When,
): readonly BasePeriod[] {
  const family = when.kind === "latest" ? when.family : familyOf(when.period);
  const values: Measurement = { ...measurement, measure: "raw" };
  return periodsOf(data, values, family)
    .map((period) => ({ period, count: servedBy(data, { ...measurement, base: period }, areas, when) }))
    .filter(({ count }) => count > 0);
}

function servedBy(data: Dataset, measurement: Measurement, areas: readonly AreaCode[], when: When): number {
  return areas.filter((area) => {
    const answer = answerAt(data, measurement, area, when);
    const isPoint = isFigure(answer) && (answer.bound === "exact" || answer.bound === "about");
    return isPoint && answer.period !== measurement.base;
  }).length;
}

/** The earliest period with which most of the areas have an index at the shown period. */
export function earliestBase(bases: readonly BasePeriod[]): BasePeriod | undefined {
  const most = Math.max(...bases.map(({ count }) => count));
  return bases.find(({ count }) => count === most);
}
