import type { Figure } from "./cell.ts";
import { carrierOf } from "./comparability.ts";
import { cityOf, presentDistricts } from "./dataset.ts";
import type { Dataset, Partition } from "./dataset.ts";
import { intervalOf } from "./interval.ts";
import type { Answer, Measurement } from "./measurement.ts";
import { nearestOf } from "./period.ts";
import { quotient } from "./quotient.ts";
import { choicesOf, isWhole, statedFigure } from "./series.ts";
import type { AreaCode, Observation, Text } from "./types.ts";

const CITY: Text = { zh: "全市", en: "the city's figure" };

/** Areas that a city's total says whether it counts in. */
const APART: Readonly<Record<string, NonNullable<Observation["coverage"]>>> = {
  "440300-shenshan": "excludes-shenshan",
  "440300-dapeng": "excludes-dapeng",
};

/** Per cent of the city's total of the same period and vintage that counts the area in. */
export function shareOfCity(
  data: Dataset,
  { partition }: Measurement,
  stated: Figure,
  area: AreaCode,
): Answer {
  const { period } = stated;
  const city = cityOf(data.areas, area);
  const totals = city && choicesOf(partition, city);
  const choice = totals?.get(period);
  if (!city || !totals || !choice) {
    const near = totals && nearestOf(totals.keys(), period);
    const nearest = near !== undefined && { nearest: { period: near, indicator: partition.indicator.id } };
    return { reason: "no-operand", operand: "city", period, ...nearest };
  }
  const carrier = carrierOf(stated);
  const all = [choice.chosen, ...choice.others];
  const candidates = all.filter((one) => one.vintage === carrier?.vintage && one.scope === undefined);
  const [total] = widestFirst(candidates).filter(({ coverage }) => !coverage || coverage !== APART[area]);
  if (!total || isExceeded(data, partition, city, total)) return { reason: "crosses-break" };
  const others = all.filter((candidate) => candidate !== total);
  return quotient(
    { name: partition.indicator.name, figure: stated },
    { name: CITY, figure: statedFigure({ ...choice, chosen: total, others }) },
    100,
  );
}

/** Parts that come to more than their whole are not of it: another delimitation or coverage that no text tells. */
function isExceeded(data: Dataset, partition: Partition, city: AreaCode, total: Observation): boolean {
  const parts = presentDistricts(data.areas)
    .filter((code) => cityOf(data.areas, code) === city)
    .flatMap((code) => choicesOf(partition, code).get(total.period)?.chosen ?? [])
    .filter((part) => part.vintage === total.vintage && isWhole(partition, part) && part.bound !== "at-most");
  const sum = parts.reduce((least, part) => least + intervalOf(part).low, 0);
  return sum > intervalOf(total).high * (1 + ROUNDING);
}

/** What rounding of parts whose print is not known may add. */
const ROUNDING = 5e-4;

/** One total for all districts: the one that leaves nobody out, where there are two. */
function widestFirst(totals: readonly Observation[]): readonly Observation[] {
  const narrow = ({ coverage }: Observation) => Number(coverage?.startsWith("includes") !== true);
  return [...totals].sort((a, b) => narrow(a) - narrow(b));
}
