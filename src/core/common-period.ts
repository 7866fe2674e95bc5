import { isRankable } from "./cell.ts";
import type { Cell } from "./cell.ts";
import { comparedCells, otherAlone } from "./comparison.ts";
import type { Dataset } from "./dataset.ts";
import type { Measurement } from "./figures.ts";
import { newestOf } from "./newest.ts";
import type { CommonPeriod } from "./newest.ts";
import type { Family } from "./period.ts";
import type { AreaCode, Period } from "./types.ts";
import { periodsOf, populationFor } from "./when.ts";

/**
 * The newest common period: of the periods of a family in which at least two of the areas have point figures (exact or
 * about, no one-sided bound) that can be compared with each other, those in which most of them have; the newest of
 * these. Nothing where no two of them can be compared in any period. Without a family see `newestOf`.
 */
export function commonPeriod(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  family?: Family,
): CommonPeriod | undefined {
  const counted = periodsOf(data, measurement, family).map((period) => ({
    period,
    count: comparableAt(data, measurement, areas, period),
  }));
  const best = newestOf(counted);
  return best && best.count >= 2 ? best : undefined;
}

/** How many of the areas have point figures of one period that can be compared with each other, of both indicators where there are two. */
export function comparableAt(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  period: Period,
): number {
  const when = { kind: "period", period } as const;
  const measured =
    measurement.measure === "head" ? populationFor(data, measurement, areas, when) : measurement;
  const own = comparableCells(measured);
  const other = measurement.measure === "ratio" ? undefined : otherAlone(measurement);
  if (!other || own.length === 0) return own.length;
  const others = new Set(comparableCells(other).map(({ area }) => area));
  return own.filter(({ area }) => others.has(area)).length;

  function comparableCells(one: Measurement): readonly Cell[] {
    return comparedCells(data, { measurement: one, areas, when }).filter(isRankable);
  }
}
