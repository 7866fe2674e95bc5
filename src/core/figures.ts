import type { Figure, MissingReason } from "./cell.ts";
import { cityOf } from "./dataset.ts";
import type { Dataset, Partition } from "./dataset.ts";
import { carrierOf } from "./comparability.ts";
import { LAND_AREA, operandsOf } from "./measure.ts";
import type { Measure } from "./measure.ts";
import { yearsApart } from "./period.ts";
import { quotient } from "./quotient.ts";
import { breakBetween, choicesOf, isSameSubject, statedFigure } from "./series.ts";
import type { AreaCode, IndicatorId, Period, Text } from "./types.ts";

/** What is measured: an indicator in a measure, with the denominator or base that the measure needs. */
export type Measurement = {
  readonly partition: Partition;
  readonly measure: Measure;
  readonly population: IndicatorId;
  readonly base?: Period;
};

export type Answer = Figure | { readonly reason: MissingReason };

export function isFigure(answer: Answer): answer is Figure {
  return "value" in answer;
}

/** The partition whose figures carry a measurement: the published growth for growth, otherwise the indicator's own. */
export function carrierPartition(data: Dataset, { partition, measure }: Measurement): Partition | undefined {
  const [id] = operandsOf(measure, partition.indicator);
  return id === partition.indicator.id ? partition : id && data.partitions.get(id);
}

/** The figure of one area and period in a measure, or the reason why there is none. */
export function figureAt(data: Dataset, measurement: Measurement, area: AreaCode, period: Period): Answer {
  const carrier = carrierPartition(data, measurement);
  const choice = carrier && choicesOf(carrier, area).get(period);
  if (!choice)
    return { reason: hasPredecessors(data, carrier, area, period) ? "in-predecessors" : "no-figure" };
  const stated = statedFigure(choice);
  const answers: Record<Measure, () => Answer> = {
    raw: () => stated,
    growth: () => stated,
    head: () => perHead(data, measurement, stated, area),
    area: () => perArea(data, measurement, stated, area),
    share: () => shareOfCity(data, measurement, stated, area),
    index: () => indexed(data, measurement, stated, area),
  };
  return answers[measurement.measure]();
}

function hasPredecessors(
  data: Dataset,
  partition: Partition | undefined,
  area: AreaCode,
  period: Period,
): boolean {
  return [...data.areas.values()].some(
    ({ code, successor, parts }) =>
      (successor === area || parts?.includes(area) === true) &&
      partition &&
      choicesOf(partition, code).has(period),
  );
}

const POPULATION: Text = { zh: "同期常住人口", en: "resident population of the same period" };
const LAND: Text = { zh: "土地面积", en: "land area" };
const CITY: Text = { zh: "全市", en: "the city's figure" };
const BASE: Text = { zh: "基期值", en: "value of the base period" };

function perHead(
  data: Dataset,
  { partition, population }: Measurement,
  stated: Figure,
  area: AreaCode,
): Answer {
  const people = data.partitions.get(population);
  const choice = people && choicesOf(people, area).get(stated.period);
  if (!choice) return { reason: "no-operand" };
  const money = isMoney(data, partition);
  const factor = money ? factorOf(data, partition) / factorOf(data, people) : 10_000 / factorOf(data, people);
  return quotient(
    { name: partition.indicator.name, figure: stated },
    { name: POPULATION, figure: statedFigure(choice) },
    factor,
  );
}

function factorOf(data: Dataset, { indicator }: Partition): number {
  return data.units.get(indicator.unit)?.factor ?? 1;
}

/** Money per head is printed in yuan, anything else per 10,000 people in its own unit. */
export function isMoney(data: Dataset, { indicator }: Partition): boolean {
  const base = data.units.get(indicator.unit)?.base;
  return base === "yuan" || base === "usd";
}

function perArea(
  data: Dataset,
  { partition: { indicator } }: Measurement,
  stated: Figure,
  area: AreaCode,
): Answer {
  const partition = data.partitions.get(LAND_AREA);
  if (!partition) return { reason: "no-operand" };
  const carrier = carrierOf(stated);
  const [nearest] = [...choicesOf(partition, area).values()].sort(
    (a, b) => yearsApart(a.period, stated.period) - yearsApart(b.period, stated.period),
  );
  if (!nearest || !carrier) return { reason: "no-operand" };
  if (breakBetween(partition, data.areas.get(area), carrier, nearest.chosen))
    return { reason: "crosses-break" };
  return quotient({ name: indicator.name, figure: stated }, { name: LAND, figure: statedFigure(nearest) });
}

function shareOfCity(data: Dataset, { partition }: Measurement, stated: Figure, area: AreaCode): Answer {
  const city = cityOf(data.areas, area);
  const choice = city && choicesOf(partition, city).get(stated.period);
  if (!choice) return { reason: "no-operand" };
  const vintage = carrierOf(stated)?.vintage;
  const candidates = [choice.chosen, ...choice.others];
  const total = candidates.find((candidate) => candidate.vintage === vintage);
  if (!total) return { reason: "crosses-break" };
  const others = candidates.filter((candidate) => candidate !== total);
  return quotient(
    { name: partition.indicator.name, figure: stated },
    { name: CITY, figure: statedFigure({ ...choice, chosen: total, others }) },
    100,
  );
}

function indexed(data: Dataset, { partition, base }: Measurement, stated: Figure, area: AreaCode): Answer {
  const choice = base && choicesOf(partition, area).get(base);
  const carrier = carrierOf(stated);
  if (!choice || !carrier) return { reason: "no-operand" };
  if (!isSameSubject(partition, choice.chosen, carrier)) return { reason: "crosses-break" };
  if (breakBetween(partition, data.areas.get(area), choice.chosen, carrier))
    return { reason: "crosses-break" };
  return quotient(
    { name: partition.indicator.name, figure: stated },
    { name: BASE, figure: statedFigure(choice) },
    100,
  );
}
