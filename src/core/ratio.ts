import type { Figure } from "./cell.ts";
import { carrierOf } from "./comparability.ts";
import type { Dataset } from "./dataset.ts";
import type { Answer, Measurement } from "./measurement.ts";
import { nearestOf } from "./period.ts";
import { quotient } from "./quotient.ts";
import { breakBetween, choicesOf, isSameSubject, statedFigure } from "./series.ts";
import type { AreaCode, Text } from "./types.ts";

const BASE: Text = { zh: "基期值", en: "value of the base period" };

/** The value as a percentage of the same area's value in the base period; never across a break. */
export function ratioToBase(
  data: Dataset,
  { partition, base }: Measurement,
  stated: Figure,
  area: AreaCode,
): Answer {
  const choices = choicesOf(partition, area);
  const choice = base && choices.get(base);
  const carrier = carrierOf(stated);
  if (base === undefined || !choice || !carrier) {
    const near = base && nearestOf(choices.keys(), base);
    return {
      reason: "no-operand",
      operand: "base",
      ...(base !== undefined && { period: base }),
      ...(near !== undefined && { nearest: { period: near, indicator: partition.indicator.id } }),
    };
  }
  if (!isSameSubject(partition, choice.chosen, carrier)) return { reason: "crosses-break" };
  if (breakBetween(partition, data.areas.get(area), choice.chosen, carrier))
    return { reason: "crosses-break" };
  return quotient(
    { name: partition.indicator.name, figure: stated },
    { name: BASE, figure: statedFigure(choice) },
    100,
  );
}
