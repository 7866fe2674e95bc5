import type { AreaCode, IndicatorId, Period } from "../../core/types.ts";
import { bestPeriod, coverage } from "../../data/coverage.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";

/** Shorter parts are shared by names that have nothing to do with each other. */
const LEAST_SHARED = 2;
const MOST_RELATED = 3;

/** The statistics of the same topic that some areas have, at a period if one is said, called most like one that they lack. */
export function relatedTo(
  id: IndicatorId,
  manifest: Manifest,
  codes: readonly AreaCode[],
  period?: Period,
): readonly IndicatorEntry[] {
  const asked = manifest.indicators.find((entry) => entry.id === id);
  if (!asked) return [];
  return manifest.indicators
    .filter(({ id: other, topic, group }) => other !== id && topic === asked.topic && group === undefined)
    .map((entry) => ({
      entry,
      shared: sharedPart(asked.name.zh, entry.name.zh),
      count: countOf(manifest, entry, codes, period),
    }))
    .filter(({ shared, count }) => shared >= LEAST_SHARED && count > 0)
    .sort((a, b) => b.shared - a.shared || b.count - a.count)
    .slice(0, MOST_RELATED)
    .map(({ entry }) => entry);
}

function countOf(
  manifest: Manifest,
  entry: IndicatorEntry,
  codes: readonly AreaCode[],
  period: Period | undefined,
): number {
  if (period === undefined) return bestPeriod(manifest, entry, codes)?.count ?? 0;
  return coverage(manifest, entry, codes).find((one) => one.period === period)?.count ?? 0;
}

/** The length of the longest part that two names share. */
function sharedPart(one: string, other: string): number {
  const signs = Array.from(one);
  let longest = 0;
  for (let from = 0; from < signs.length; from += 1)
    while (other.includes(signs.slice(from, from + longest + 1).join("")) && from + longest < signs.length)
      longest += 1;
  return longest;
}
