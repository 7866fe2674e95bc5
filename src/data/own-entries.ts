import type { Partition } from "../core/dataset.ts";
import { OWN_DATA } from "../core/own.ts";
import type { OwnFile } from "../core/own.ts";
import { comparePeriods } from "../core/period.ts";
import type { AreaCode, IndicatorId, Observation, Period, Topic, TopicId, Unit } from "../core/types.ts";
import { encodeCover, isCovered } from "./coverage.ts";
import { entryOf } from "./entry.ts";
import type { IndicatorEntry, Manifest } from "./wire.ts";

/** Under which indicators stand that only the reader's files have. */
export const OWN_TOPIC: Topic = { id: "own" as TopicId, name: OWN_DATA };

/**
 * The list of data with what a reader's own files cover. Indicators of theirs join a whole list only: with the rest of it
 * come the units in which they are counted.
 */
export function withOwnEntries(
  ours: Manifest,
  files: readonly OwnFile[],
  partitions: readonly Partition[],
  units: readonly Unit[],
): Manifest {
  const areas = ours.areas.map(({ code }) => code);
  const spoken = spokenOf(files);
  const joined = ours.indicators.map((entry) => joinedEntry(entry, spoken.get(entry.id), areas));
  const isWhole = ours.rest === undefined;
  const added = isWhole ? partitions.map((partition) => ownEntry(partition, areas)) : [];
  return {
    ...ours,
    units: [...ours.units, ...units],
    topics: added.length > 0 ? [...ours.topics, OWN_TOPIC] : ours.topics,
    indicators: [...joined, ...added],
  };
}

function ownEntry(partition: Partition, areas: readonly AreaCode[]): IndicatorEntry {
  const { id, name, aliases = [] } = partition.indicator;
  const keys = [name.zh, name.en, ...aliases].join("\n").toLowerCase();
  return entryOf(partition, areas, { keys, file: `${id}.json` });
}

/** What a reader's files say of an area in a period: whether of the whole of it, and as a point; see `hasPoint`. */
type Said = { readonly whole: boolean; readonly point: boolean; readonly first?: "point" | "other" };
type Spoken = Map<Period, Map<AreaCode, Said>>;

const NOTHING: Said = { whole: false, point: false };

function spokenOf(files: readonly OwnFile[]): ReadonlyMap<IndicatorId, Spoken> {
  const spoken = new Map<IndicatorId, Spoken>();
  for (const { observations, isFirst } of files)
    for (const figure of observations) {
      const { indicator, period, area } = figure;
      const byPeriod: Spoken = spoken.get(indicator) ?? new Map<Period, Map<AreaCode, Said>>();
      const byArea = byPeriod.get(period) ?? new Map<AreaCode, Said>();
      byArea.set(area, heard(byArea.get(area) ?? NOTHING, figure, isFirst));
      spoken.set(indicator, byPeriod.set(period, byArea));
    }
  return spoken;
}

function heard({ whole, point, first }: Said, figure: Observation, isFirst: boolean): Said {
  const { scope, nature, variant, bound, status, sample } = figure;
  const isWhole = scope === undefined && nature === "result";
  const isUsual = isWhole && variant === undefined;
  const isExact = bound === "exact" || bound === "about";
  const isPoint = isUsual && isExact && status !== "estimate" && sample === undefined;
  const decides = isFirst && isUsual ? (isPoint || first === "point" ? "point" : "other") : first;
  return { whole: whole || isWhole, point: point || isPoint, ...(decides && { first: decides }) };
}

/** The line of an indicator of ours: a figure that the reader put first decides whether there is a point. */
function joinedEntry(
  entry: IndicatorEntry,
  spoken: Spoken | undefined,
  areas: readonly AreaCode[],
): IndicatorEntry {
  if (!spoken) return entry;
  const { points: ourPoints = entry.cover, ...rest } = entry;
  const periods = [...new Set([...entry.periods, ...spoken.keys()])].sort(comparePeriods);
  const bits = (ours: readonly string[], is: (said: Said, ours: boolean) => boolean) =>
    periods.map((period) => {
      const digits = ours[entry.periods.indexOf(period)] ?? "";
      const said = spoken.get(period);
      return encodeCover(areas.map((area, at) => is(said?.get(area) ?? NOTHING, isCovered(digits, at))));
    });
  const cover = bits(entry.cover, ({ whole }, ours) => ours || whole);
  const points = bits(ourPoints, ({ point, first }, ours) => (first ? first === "point" : ours || point));
  const differs = points.some((digits, at) => digits !== cover[at]);
  return { ...rest, periods, cover, ...(differs && { points }) };
}
