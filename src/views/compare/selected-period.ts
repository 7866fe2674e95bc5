import { basesOf, earliestBase } from "../../core/base-period.ts";
import { commonPeriod, comparableAt } from "../../core/common-period.ts";
import type { Dataset } from "../../core/dataset.ts";
import { figureAt, isFigure } from "../../core/figures.ts";
import type { Measurement } from "../../core/figures.ts";
import { hasBase } from "../../core/measure.ts";
import { newestOf } from "../../core/newest.ts";
import type { Family } from "../../core/period.ts";
import type { AreaCode, Period } from "../../core/types.ts";
import { periodsOf } from "../../core/when.ts";
import type { When } from "../../core/when.ts";
import type { PeriodFilter } from "../../state/chosen.ts";

/**
 * The period that a choice comes to. The newest common one is of what is shown; of an index without a base that in which
 * some base serves most of the areas. Where no two areas can be compared, the period in which most have any figure.
 */
export function resolved(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  when: PeriodFilter,
): When {
  if (when.kind !== "common") return when;
  const isBaseless = hasBase(measurement.measure) && measurement.base === undefined;
  const period = isBaseless
    ? (commonIndexed(data, measurement, areas)?.period ?? bestFilled(data, measurement, areas))
    : bestPeriod(data, measurement, areas);
  return period === undefined ? { kind: "latest", family: "year" } : { kind: "period", period };
}

/**
 * The newest common period, of two indicators where there are two and they have one; of one family where one is said; else
 * the one in which most of the areas have any figure.
 */
export function bestPeriod(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  family?: Family,
): Period | undefined {
  const common = commonPeriod(data, measurement, areas, family);
  if (common) return common.period;
  const { other, ...alone } = measurement;
  if (!other) return bestFilled(data, alone, areas, family);
  return bestPeriod(data, alone.measure === "ratio" ? { ...alone, measure: "raw" } : alone, areas, family);
}

function commonIndexed(data: Dataset, measurement: Measurement, areas: readonly AreaCode[]) {
  const counted = periodsOf(data, measurement).map((period) => {
    const bases = basesOf(data, measurement, areas, { kind: "period", period });
    return { period, count: earliestBase(bases)?.count ?? 0 };
  });
  return newestOf(counted.filter(({ count }) => count >= 2));
}

function bestFilled(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  family?: Family,
): Period | undefined {
  const values: Measurement = hasBase(measurement.measure) ? { ...measurement, measure: "raw" } : measurement;
  const counted = periodsOf(data, values, family).flatMap((period) => {
    const count = areas.filter((area) => isFigure(figureAt(data, values, area, period))).length;
    // A point before a newer bound, which says nothing of how large the area is.
    const hasPoint = comparableAt(data, values, areas, period) > 0;
    return count === 0 ? [] : { period, count: count + (hasPoint ? 0.5 : 0) };
  });
  return newestOf(counted)?.period;
}
