import type { AreaCode, Period } from "../../core/types.ts";
import { bestPeriod } from "../../data/coverage.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import type { Filters } from "../../state/filters.ts";
import type { Patch } from "../../state/store.ts";

/** Another indicator, with the same period where any of the areas has it, otherwise with the best covered one. */
export function withIndicator(
  { when }: Pick<Filters, "when">,
  entry: IndicatorEntry,
  manifest: Manifest,
  areas: readonly AreaCode[],
): Pick<Patch, "indicator" | "when"> {
  const best = bestPeriod(manifest, entry, areas);
  const same = when.kind === "period" && countIn(when.period, entry, manifest, areas) === best?.count;
  return {
    indicator: entry.id,
    ...(!same && best && { when: { kind: "period", period: best.period } as const }),
  };
}

function countIn(
  period: Period,
  entry: IndicatorEntry,
  manifest: Manifest,
  areas: readonly AreaCode[],
): number {
  const at = entry.periods.indexOf(period);
  const only = { periods: [period], cover: [entry.cover[at] ?? ""] };
  return at === -1 ? -1 : (bestPeriod(manifest, only, areas)?.count ?? 0);
}
