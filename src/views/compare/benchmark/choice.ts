import { KEY_FIGURES } from "../../../core/profile-lists.ts";
import type { AreaCode, IndicatorId } from "../../../core/types.ts";
import { bestPeriod } from "../../../data/coverage.ts";
import type { Stock } from "../../../data/stock.ts";
import type { IndicatorEntry } from "../../../data/wire.ts";
import type { Filters } from "../../../state/filters.ts";
import { FOCUS } from "../../../state/home.ts";
import { areasOf } from "../../../state/area-chosen.ts";

/** More districts than this stand in no table of a page beside each other. */
const MOST_AREAS = 5;
/** So many indicators are chosen where the reader chooses none. */
const USUAL = 6;

/** The districts of the view where a page can hold them beside each other, else those highlighted, else 天河, 黄埔 and 福田. */
export function benchmarkAreas({ data }: Stock, { areas, highlight }: Filters): readonly AreaCode[] {
  const chosen = areasOf(data.areas, areas);
  const shown = highlight.filter((code) => chosen.includes(code));
  const fits = ({ length }: readonly AreaCode[]) => length >= 2 && length <= MOST_AREAS;
  return [chosen, shown].find(fits) ?? FOCUS;
}

/** What can be chosen: the indicator of the view and the key figures, where two of the areas share a period. */
export function offeredIndicators(stock: Stock, filters: Filters): readonly IndicatorEntry[] {
  const areas = benchmarkAreas(stock, filters);
  const ids = new Set<IndicatorId>([filters.indicator, ...KEY_FIGURES]);
  return [...ids].flatMap((id) => {
    const entry = stock.manifest.indicators.find((one) => one.id === id);
    return entry && (bestPeriod(stock.manifest, entry, areas)?.count ?? 0) >= 2 ? entry : [];
  });
}

/** The indicator of the view, then those that most of the areas share a period of. */
export function usualIndicators(stock: Stock, filters: Filters): readonly IndicatorId[] {
  const areas = benchmarkAreas(stock, filters);
  const count = (entry: IndicatorEntry) =>
    entry.id === filters.indicator ? Infinity : (bestPeriod(stock.manifest, entry, areas)?.count ?? 0);
  return [...offeredIndicators(stock, filters)]
    .sort((a, b) => count(b) - count(a))
    .slice(0, USUAL)
    .map(({ id }) => id);
}

/** The statistics of which all the areas have a figure of one period: what may turn out comparable without condition. */
export function sharedIndicators(stock: Stock, areas: readonly AreaCode[]): readonly IndicatorEntry[] {
  return statistics(stock).filter(
    (entry) => bestPeriod(stock.manifest, entry, areas)?.count === areas.length,
  );
}

/** Indicators of areas, without figures of single programmes and claims. */
export function statistics({ manifest }: Stock): readonly IndicatorEntry[] {
  return manifest.indicators.filter(({ group }) => (group ?? "statistic") === "statistic");
}

/**
 * The filters under which an indicator is compared in the report: that of the view as the view shows it, any other by
 * its value in the newest common period.
 */
export function filtersOf(
  filters: Filters,
  indicator: IndicatorId,
  areas: readonly AreaCode[],
  isSection: boolean,
): Filters {
  const compared: Filters = { ...filters, areas: { kind: "list", codes: areas }, highlight: areas };
  if (isSection && indicator === filters.indicator) return compared;
  const { base: _base, limits: _limits, ...rest } = compared;
  return { ...rest, indicator, measure: "raw", when: { kind: "common" } };
}
