import { carrierOf } from "../../core/comparability.ts";
import { comparedCells } from "../../core/comparison.ts";
import type { Dataset } from "../../core/dataset.ts";
import { figureAt, isFigure } from "../../core/figures.ts";
import type { Measurement } from "../../core/figures.ts";
import type { Family } from "../../core/period.ts";
import { breakBetween } from "../../core/series.ts";
import type { AreaCode, Period } from "../../core/types.ts";
import { periodsOf } from "../../core/when.ts";
import type { When } from "../../core/when.ts";

/** An index with the base that was asked for, or else the earliest that serves most areas. */
export function withBase(
  data: Dataset,
  measurement: Measurement,
  asked: Period | undefined,
  areas: readonly AreaCode[],
  when: When,
  family: Family,
): Measurement {
  const base = asked ?? earliestBase(data, measurement, areas, when, family);
  return base === undefined ? measurement : { ...measurement, base };
}

/** The earliest period from which most of the compared areas can be followed to now without a break. */
function earliestBase(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  when: When,
  family: Family,
): Period | undefined {
  const raw: Measurement = { ...measurement, measure: "raw" };
  const now = comparedCells(data, { measurement: raw, areas, when }).flatMap((cell) =>
    cell.kind === "value" ? [cell] : [],
  );
  const counted = periodsOf(data, raw, family).map((period) => ({
    period,
    count: now.filter(({ area, figure }) => {
      const answer = figureAt(data, raw, area, period);
      const [from, to] = [isFigure(answer) ? carrierOf(answer) : undefined, carrierOf(figure)];
      return from && to && !breakBetween(measurement.partition, data.areas.get(area), from, to);
    }).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  return counted.find(({ count }) => count === most)?.period;
}
