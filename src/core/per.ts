import { isAcrossBreak } from "./breaks.ts";
import type { Figure, Missing } from "./cell.ts";
import { carrierOf } from "./comparability.ts";
import type { Choice } from "./choice.ts";
import type { Dataset, Partition } from "./dataset.ts";
import type { Answer, Measurement } from "./measurement.ts";
import { LAND_AREA } from "./measure.ts";
import { nearestOf, TOLERANCE_YEARS, yearsApart } from "./period.ts";
import { quotient } from "./quotient.ts";
import { breakBetween, choicesOf, isWhole, statedFigure } from "./series.ts";
import type { AreaCode, Period } from "./types.ts";

/**
 * By the population of the same period or, where there is none, of the nearest within three years on the same side of
 * every break; in yuan or dollars per person, anything else per 10,000 people.
 */
export function perHead(
  data: Dataset,
  { partition, population }: Measurement,
  stated: Figure,
  area: AreaCode,
): Answer {
  const people = data.partitions.get(population);
  const choice = people && operandNear(data, people, area, stated.period);
  if (!people || !choice) return noPopulation(people, area, stated.period);
  const each = isMoney(data, partition) ? factorOf(data, partition) : 10_000;
  const answer = quotient(
    { name: partition.indicator.name, figure: stated },
    { name: people.indicator.name, figure: statedFigure(choice) },
    each / factorOf(data, people),
  );
  return choice.period === stated.period || !("value" in answer)
    ? answer
    : { ...answer, operandPeriod: choice.period };
}

function noPopulation(people: Partition | undefined, area: AreaCode, period: Period): Missing {
  const nearest = people && nearestOf(choicesOf(people, area).keys(), period);
  return {
    reason: "no-operand",
    operand: "population",
    period,
    ...(people && nearest !== undefined && { nearest: { period: nearest, indicator: people.indicator.id } }),
  };
}

/** Of the same year or a neighbouring one; never of a part of the area, nor from beyond a break. */
function operandNear(data: Dataset, people: Partition, area: AreaCode, period: Period): Choice | undefined {
  const choices = choicesOf(people, area);
  const exact = choices.get(period);
  if (exact) return exact;
  const usable = [...choices.values()].filter(
    ({ chosen, period: at }) =>
      at !== "undated" &&
      yearsApart(at, period) <= TOLERANCE_YEARS &&
      isWhole(people, chosen) &&
      !isAcrossBreak(data, people.indicator, area, [at, period]),
  );
  const nearest = nearestOf(
    usable.map((choice) => choice.period),
    period,
  );
  return nearest === undefined ? undefined : choices.get(nearest);
}

function factorOf(data: Dataset, { indicator }: Partition): number {
  return data.units.get(indicator.unit)?.factor ?? 1;
}

/** Money per head is printed in yuan, anything else per 10,000 people in its own unit. */
export function isMoney(data: Dataset, { indicator }: Partition): boolean {
  const base = data.units.get(indicator.unit)?.base;
  return base === "yuan" || base === "usd";
}

/** By the land area whose year is nearest, and says of which: it hardly changes but where boundaries do. */
export function perArea(
  data: Dataset,
  { partition: { indicator } }: Measurement,
  stated: Figure,
  area: AreaCode,
): Answer {
  const partition = data.partitions.get(LAND_AREA);
  const carrier = carrierOf(stated);
  const [nearest] = partition
    ? [...choicesOf(partition, area).values()].sort(
        (a, b) => yearsApart(a.period, stated.period) - yearsApart(b.period, stated.period),
      )
    : [];
  if (!partition || !nearest || !carrier) return { reason: "no-operand", operand: "land" };
  if (breakBetween(partition, data.areas.get(area), carrier, nearest.chosen))
    return { reason: "crosses-break" };
  const land = { name: partition.indicator.name, figure: statedFigure(nearest) };
  const answer = quotient({ name: indicator.name, figure: stated }, land);
  return nearest.period === stated.period || !("value" in answer)
    ? answer
    : { ...answer, operandPeriod: nearest.period };
}

/** Whether a figure is worked out per km². */
export function isPerLand({ origin }: Figure): boolean {
  if (origin.kind === "stated") return false;
  return origin.derivation.operands.at(-1)?.figure.indicator === LAND_AREA;
}
