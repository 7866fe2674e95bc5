import { isEstimated, isPoint } from "../core/comparability.ts";
import type { Partition } from "../core/dataset.ts";
import { grouped } from "../core/grouped.ts";
import { comparePeriods } from "../core/period.ts";
import { choicesOf, statedFigure } from "../core/series.ts";
import type { AreaCode, Period } from "../core/types.ts";
import { encodeCover } from "./coverage.ts";
import type { IndicatorEntry } from "./wire.ts";

/**
 * The manifest's line for an indicator, covering the manifest's areas in their order: those with a result about the
 * whole area are covered.
 */
export function entryOf(
  partition: Partition,
  areas: readonly AreaCode[],
  { keys, file }: Pick<IndicatorEntry, "keys" | "file">,
): IndicatorEntry {
  const { indicator, observations } = partition;
  const { id, topic, name, group, core } = indicator;
  const periods = [...new Set(observations.map(({ period }) => period))].sort(comparePeriods);
  const whole = observations.filter(({ scope, nature }) => scope === undefined && nature === "result");
  const byPeriod = grouped(whole, ({ period }) => period);
  const cover = periods.map((period) => {
    const covered = new Set(byPeriod.get(period)?.map(({ area }) => area));
    return encodeCover(areas.map((area) => covered.has(area)));
  });
  const pointed = areas.map((area) => pointsOf(partition, area, periods));
  const points = periods.map((_, at) => encodeCover(pointed.map((has) => has[at] === true)));
  const differs = points.some((digits, at) => digits !== cover[at]);
  return {
    id,
    topic,
    ...(group && { group }),
    ...(core && { core }),
    name,
    keys,
    file,
    periods,
    cover,
    ...(differs && { points }),
  };
}

/** In which periods an area's chosen figure can stand beside others. */
function pointsOf(partition: Partition, area: AreaCode, periods: readonly Period[]): readonly boolean[] {
  const choices = choicesOf(partition, area);
  return periods.map((period) => {
    const choice = choices.get(period);
    if (choice === undefined) return false;
    const figure = statedFigure(choice);
    return isPoint(figure, partition) && !isEstimated(figure);
  });
}
