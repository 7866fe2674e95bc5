import type { Figure } from "../../core/cell.ts";
import type { Measurement } from "../../core/figures.ts";
import type { AreaCode } from "../../core/types.ts";

/** A row's key: the indicator, and its measure where that is not the plain value. */
export function rowKey({ partition, measure }: Measurement): string {
  return measure === "raw" ? partition.indicator.id : `${partition.indicator.id}-per-${measure}`;
}

/** The key of a district's figure in the report. */
export function figureKey(measurement: Measurement, area: AreaCode, { period }: Figure): string {
  return [rowKey(measurement), area, period].join("|");
}
