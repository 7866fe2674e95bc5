import { commonPeriod, comparableAt } from "../../core/common-period.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { CommonPeriod } from "../../core/newest.ts";
import type { Scene } from "./scene.ts";
import type { Selection } from "./selection.ts";

/** The newest common period, where in the present one no two of the areas can be compared. */
export function betterPeriod(
  data: Dataset,
  { measurement, areas, family, when, comparison }: Selection & Pick<Scene, "comparison">,
): CommonPeriod | undefined {
  if (when.kind !== "period" || areas.length < 2) return undefined;
  if (!measurement.other && comparison.ranking.ranked.length > 0) return undefined;
  if (comparableAt(data, measurement, areas, when.period) >= 2) return undefined;
  return commonPeriod(data, measurement, areas, family);
}
