import { FRESHNESS_STATES, freshnessOf } from "../../../core/monitor/calendar.ts";
import type { Freshness, FreshnessState, ReleaseRule } from "../../../core/monitor/calendar.ts";
import type { Partition } from "../../../core/dataset.ts";
import type { Choice } from "../../../core/choice.ts";
import { grouped } from "../../../core/grouped.ts";
import { comparePeriods } from "../../../core/period.ts";
import { choicesOf, isWhole } from "../../../core/series.ts";
import type { AreaCode } from "../../../core/types.ts";
import type { Needs } from "../../../data/needs.ts";
import type { Stock } from "../../../data/stock.ts";
import { areasOf } from "../../../state/area-chosen.ts";
import type { Filters } from "../../../state/filters.ts";

/** How fresh one core indicator of one area is. */
export type FreshEntry = {
  readonly partition: Partition;
  readonly area: AreaCode;
  readonly rule: ReleaseRule | undefined;
  readonly freshness: Freshness;
  readonly newest?: Choice;
};

/** Which file holds the core indicators is known once the rest of the list is there. */
export function freshnessNeeds(_: Filters, { manifest }: Stock): Needs {
  return {
    all: [
      { kind: "rest" },
      { kind: "evidence", evidence: "monitor" },
      ...(manifest.profile ? [{ kind: "profile" } as const] : []),
    ],
  };
}

/** Each core indicator of each chosen area, by state: what misses most first, then in the order of the topics. */
export function freshEntries(
  filters: Filters,
  stock: Stock,
): ReadonlyMap<FreshnessState, readonly FreshEntry[]> {
  const { manifest, data, evidence } = stock;
  const rules = evidence.monitor?.records ?? [];
  const areas = areasOf(data.areas, filters.areas);
  const entries = manifest.indicators
    .filter(({ core }) => core)
    .flatMap(({ id }) => data.partitions.get(id) ?? [])
    .flatMap((partition) => {
      const rule = rules.find(({ indicators }) => indicators.includes(partition.indicator.id));
      return areas.map((area) => entryOf(partition, area, rule, manifest.release.date));
    });
  const byState = grouped(entries, ({ freshness }) => freshness.state);
  return new Map(
    FRESHNESS_STATES.map((state) => [
      state,
      [...(byState.get(state) ?? [])].sort((a, b) => b.freshness.missed - a.freshness.missed),
    ]),
  );
}

function entryOf(
  partition: Partition,
  area: AreaCode,
  rule: ReleaseRule | undefined,
  asOf: string,
): FreshEntry {
  const results = [...choicesOf(partition, area).values()]
    .filter(({ chosen }) => chosen.status !== "estimate" && isWhole(partition, chosen))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const newest = results.findLast(({ period }) => period !== "undated") ?? results.at(-1);
  const freshness = freshnessOf(
    rule?.due,
    results.map(({ period }) => period),
    asOf,
  );
  return { partition, area, rule, freshness, ...(newest && { newest }) };
}
