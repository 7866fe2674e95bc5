import type { Figure } from "./cell.ts";
import { carrierOf } from "./comparability.ts";
import type { Dataset, Partition } from "./dataset.ts";
import type { Refusal } from "./measure.ts";
import type { Answer, Measurement, Other } from "./measurement.ts";
import { isMoney } from "./per.ts";
import { nearestOf } from "./period.ts";
import { quotient } from "./quotient.ts";
import { choicesOf, isWhole, statedFigure } from "./series.ts";
import type { AreaCode } from "./types.ts";

/** Of people, of land and of money one can have more or less; anything else divides only what is counted like it. */
const DIVISORS: Readonly<Record<string, Other["way"]>> = { ren: "head", sqm: "area", yuan: "money" };

/** Per km² and per 100 million yuan. */
const EACH = { area: 1e6, money: 1e8 } as const;

/** A second indicator beside the measured one, and by which way the first can be divided by it, or why it cannot. */
export function otherOf(data: Dataset, partition: Partition, other: Partition): Other {
  const way = wayOf(data, partition, other);
  return way === "other-kind" || way === "other-unit"
    ? { partition: other, refusal: way }
    : { partition: other, way };
}

function wayOf(
  data: Dataset,
  partition: Partition,
  other: Partition,
): NonNullable<Other["way"]> | Extract<Refusal, "other-kind" | "other-unit"> {
  const pair = [partition.indicator, other.indicator];
  if (pair.some(({ kind, group = "statistic" }) => kind !== "level" || group !== "statistic"))
    return "other-kind";
  const [base = "", by = ""] = pair.map(({ unit }) => data.units.get(unit)?.base);
  if (base === by) return "share";
  // Dollars by yuan would be an exchange rate.
  return (isMoney(data, partition) && isMoney(data, other) ? undefined : DIVISORS[by]) ?? "other-unit";
}

/** The value divided by that of another indicator, of the same area and the very same period; of wholes alone. */
export function ratioToOther(
  data: Dataset,
  { partition, other }: Measurement,
  stated: Figure,
  area: AreaCode,
): Answer {
  const { period } = stated;
  const choices = other && choicesOf(other.partition, area);
  const choice = choices?.get(period);
  const carrier = carrierOf(stated);
  if (!other?.way || !choices || !choice || !carrier) {
    const near = choices && nearestOf(choices.keys(), period);
    const nearest = other && near !== undefined && { period: near, indicator: other.partition.indicator.id };
    return { reason: "no-operand", operand: "other", period, ...(nearest && { nearest }) };
  }
  if (!isWhole(partition, carrier) || !isWhole(other.partition, choice.chosen))
    return { reason: "crosses-break" };
  const factor = ({ indicator }: Partition) => data.units.get(indicator.unit)?.factor ?? 1;
  const each = {
    ...EACH,
    share: 100 * factor(partition),
    head: isMoney(data, partition) ? factor(partition) : 10_000,
  }[other.way];
  return quotient(
    { name: partition.indicator.name, figure: stated },
    { name: other.partition.indicator.name, figure: statedFigure(choice) },
    each / factor(other.partition),
  );
}
