import { carrierOf } from "./comparability.ts";
import type { Dataset, Partition } from "./dataset.ts";
import { carrierPartition, figureAt, isFigure, notOfThisKind } from "./figures.ts";
import type { Answer, Measurement } from "./figures.ts";
import { POPULATIONS } from "./measure.ts";
import { comparePeriods, familyOf, TOLERANCE_YEARS, yearsApart } from "./period.ts";
import type { Family } from "./period.ts";
import { choicesOf, isWhole } from "./series.ts";
import type { AreaCode, Period } from "./types.ts";

/** One period for all areas, or the newest figure of each area within one family of periods. */
export type When =
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "latest"; readonly family: Family };

/**
 * An area's figure of the period, or its newest: bounds, estimates and approximations count as what they are, figures of
 * a part or by another definition only where there is nothing else. Otherwise the reason why there is none.
 */
export function answerAt(data: Dataset, measurement: Measurement, area: AreaCode, when: When): Answer {
  if (when.kind === "period") return figureAt(data, measurement, area, when.period);
  const carrier = carrierPartition(data, measurement);
  const periods = carrier ? [...choicesOf(carrier, area).keys()] : [];
  const answers = periods
    .filter((period) => familyOf(period) === when.family)
    .sort((a, b) => comparePeriods(b, a))
    .map((period) => figureAt(data, measurement, area, period));
  const whole = answers.find((answer) => {
    const printed = isFigure(answer) ? carrierOf(answer) : undefined;
    return isFigure(answer) && carrier && (!printed || isWhole(carrier, printed));
  });
  return whole ?? answers.find(isFigure) ?? answers[0] ?? notOfThisKind(carrier, area);
}

/** The answer, unless its figure is too many years away from the newest. */
export function withinTolerance(answer: Answer, newest: Period | undefined): Answer {
  const tooFar =
    isFigure(answer) && newest !== undefined && yearsApart(answer.period, newest) > TOLERANCE_YEARS;
  return tooFar ? { reason: "outside-tolerance", nearest: answer.period } : answer;
}

const ordered = new WeakMap<Partition, readonly Period[]>();

/** The periods of a family in which any area has a figure of the indicator, in order. */
export function periodsOf(data: Dataset, measurement: Measurement, family?: Family): readonly Period[] {
  const carrier = carrierPartition(data, measurement);
  const periods = carrier ? orderedPeriods(carrier) : [];
  return family === undefined ? periods : periods.filter((period) => familyOf(period) === family);
}

/** Sorted once a partition. */
function orderedPeriods(partition: Partition): readonly Period[] {
  const known = ordered.get(partition);
  if (known) return known;
  const periods = [...new Set(partition.observations.map(({ period }) => period))].sort(comparePeriods);
  ordered.set(partition, periods);
  return periods;
}

/**
 * The population with which more of the areas have a figure per head; on a tie the one that is of the very period for
 * more of them, then the year-end one.
 */
export function populationFor(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  when: When,
): Measurement {
  const options = POPULATIONS.map((population) => ({ ...measurement, population })).map((option) => {
    const figures = areas.map((area) => answerAt(data, option, area, when)).filter(isFigure);
    const exact = figures.filter(({ operandPeriod }) => operandPeriod === undefined).length;
    return { option, count: figures.length, exact };
  });
  const [best] = options.sort((a, b) => b.count - a.count || b.exact - a.exact);
  return best?.option ?? measurement;
}
