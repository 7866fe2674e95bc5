import type { AreaCode, IndicatorId, Period } from "../../core/types.ts";
import { bestPeriod } from "../../data/coverage.ts";
import type { PeriodFilter } from "../../state/chosen.ts";
import type { Known, Settled } from "../../state/filter.ts";
import { UNSAID_PERIOD } from "../../state/home.ts";

export function settleIndicator(id: IndicatorId, { manifest }: Known): Settled<IndicatorId> {
  return manifest.indicators.some((entry) => entry.id === id) ? { value: id } : { problem: id };
}

/** Against itself nothing is drawn. */
export function settleOther(
  id: IndicatorId,
  known: Known,
  { indicator }: { readonly indicator: IndicatorId },
): Settled<IndicatorId> {
  return id === indicator ? { problem: id } : settleIndicator(id, known);
}

/** Another period where the indicator has no figures in this one; the unsaid one was not asked for by anybody. */
export function settlePeriod(
  when: PeriodFilter,
  { manifest }: Known,
  others: { readonly indicator: IndicatorId; readonly highlight: readonly AreaCode[] },
): Settled<PeriodFilter> {
  const entry = manifest.indicators.find(({ id }) => id === others.indicator);
  if (!entry || when.kind !== "period" || entry.periods.includes(when.period)) return { value: when };
  const best = bestPeriod(manifest, entry, others.highlight);
  if (!best) return { value: when };
  const value = { kind: "period", period: best.period } as const;
  return when.period === UNSAID_PERIOD ? { value } : { value, problem: when.period };
}

/** A base is a period of the indicator, and not the shown one, with which everything would be 100. */
export function settleBase(
  base: Period,
  { manifest }: Known,
  { indicator, when }: { readonly indicator: IndicatorId; readonly when: PeriodFilter },
): Settled<Period> {
  const entry = manifest.indicators.find(({ id }) => id === indicator);
  const isShown = when.kind === "period" && when.period === base;
  return isShown || entry?.periods.includes(base) === false ? { problem: base } : { value: base };
}
