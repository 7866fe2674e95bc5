import type { Partition } from "../core/dataset.ts";
import { comparePeriods } from "../core/period.ts";
import type { AreaCode } from "../core/types.ts";
import { encodeCover } from "./coverage.ts";
import type { IndicatorEntry } from "./wire.ts";

/**
 * The manifest's line for an indicator, covering the manifest's areas in their order: those with a result about the
 * whole area are covered.
 */
export function entryOf(
  { indicator, observations }: Partition,
  areas: readonly AreaCode[],
  { keys, file }: Pick<IndicatorEntry, "keys" | "file">,
): IndicatorEntry {
  const { id, topic, name, group } = indicator;
  const periods = [...new Set(observations.map(({ period }) => period))].sort(comparePeriods);
  const whole = observations.filter(({ scope, nature }) => scope === undefined && nature === "result");
  const cover = periods.map((period) => {
    const covered = new Set(whole.filter((figure) => figure.period === period).map(({ area }) => area));
    return encodeCover(areas.map((area) => covered.has(area)));
  });
  return { id, topic, ...(group && { group }), name, keys, file, periods, cover };
}
