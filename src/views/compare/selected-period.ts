import { commonPeriod } from "../../core/common-period.ts";
import type { Dataset } from "../../core/dataset.ts";
import { figureAt, isFigure } from "../../core/figures.ts";
import type { Measurement } from "../../core/figures.ts";
import { hasBase, isChained } from "../../core/measure.ts";
import { newestOf } from "../../core/newest.ts";
import type { AreaCode, Period } from "../../core/types.ts";
import { periodsOf } from "../../core/when.ts";
import type { When } from "../../core/when.ts";
import type { PeriodFilter } from "../../state/chosen.ts";

/**
 * The period that a choice comes to. The newest common one is of what is shown; of an index without a base, which is
 * chosen by the period, it is that of the figures which it is made of. Where no two areas can be compared, the period in
 * which most have any figure.
 */
export function resolved(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  when: PeriodFilter,
): When {
  if (when.kind !== "common") return when;
  const made =
    hasBase(measurement.measure) && measurement.base === undefined ? ofValues(measurement) : measurement;
  const period = commonPeriod(data, made, areas)?.period ?? bestFilled(data, made, areas);
  return period === undefined ? { kind: "latest", family: "year" } : { kind: "period", period };
}

function ofValues(measurement: Measurement): Measurement {
  const { measure, partition } = measurement;
  return { ...measurement, measure: isChained(measure, partition.indicator) ? "growth" : "raw" };
}

function bestFilled(data: Dataset, measurement: Measurement, areas: readonly AreaCode[]): Period | undefined {
  const counted = periodsOf(data, measurement).map((period) => ({
    period,
    count: areas.filter((area) => isFigure(figureAt(data, measurement, area, period))).length,
  }));
  return newestOf(counted)?.period;
}
