import { isRankable } from "../../core/cell.ts";
import { comparedCells } from "../../core/comparison.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { Period } from "../../core/types.ts";
import { periodsOf, populationFor } from "../../core/when.ts";
import type { Selection } from "./selection.ts";

/** The latest period in which most of the compared areas can be compared, where in the present one none two can. */
export function betterPeriod(
  data: Dataset,
  { measurement, areas, family, when }: Selection,
): { readonly period: Period; readonly count: number } | undefined {
  if (when.kind !== "period" || areas.length < 2) return undefined;
  const countAt = (period: Period) => {
    const at = { kind: "period", period } as const;
    const measured =
      measurement.measure === "head" ? populationFor(data, measurement, areas, at) : measurement;
    return comparedCells(data, { measurement: measured, areas, when: at }).filter(isRankable).length;
  };
  if (countAt(when.period) >= 2) return undefined;
  const [best] = periodsOf(data, measurement, family)
    .map((period) => ({ period, count: countAt(period) }))
    .reverse()
    .sort((a, b) => b.count - a.count);
  return best && best.count >= 2 ? best : undefined;
}
