import type { AreaCode } from "../../core/types.ts";
import type { When } from "../../core/when.ts";
import { bestPeriod } from "../../data/coverage.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import type { PeriodFilter } from "../../state/chosen.ts";

/** The period that a choice will come to, as far as the list of indicators tells before the figures are there. */
export function listedWhen(
  when: PeriodFilter,
  manifest: Manifest,
  entry: IndicatorEntry,
  chosen: readonly AreaCode[],
): When {
  if (when.kind !== "common") return when;
  const period = bestPeriod(manifest, entry, chosen)?.period;
  return period === undefined ? { kind: "latest", family: "year" } : { kind: "period", period };
}
