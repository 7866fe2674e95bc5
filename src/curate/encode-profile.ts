import { isRankable } from "../core/cell.ts";
import { comparedCells } from "../core/comparison.ts";
import { periodsOf } from "../core/when.ts";
import { presentDistricts } from "../core/dataset.ts";
import type { Dataset, Partition } from "../core/dataset.ts";
import { POPULATIONS } from "../core/measure.ts";
import { ENOUGH_PEERS } from "../core/profile.ts";
import { NAMED_INDICATORS } from "../core/profile-lists.ts";
import type { Curated } from "./read.ts";

/**
 * The statistics of all profiles as one file, of what the partitions' own files hold: a `ProfileWire` as JSON, a
 * partition at a time.
 */
export function* encodeProfile(partitions: Iterable<string>): Generator<string> {
  yield '{"format":1,"kind":"profile","partitions":[';
  let between = "";
  for (const partition of partitions) {
    yield between + partition;
    between = ",";
  }
  yield "]}";
}

/** Statistics in which some district can have a place, and those that a profile names. */
export function isInProfiles(partition: Partition, curated: Pick<Curated, "areas" | "units">): boolean {
  const { group = "statistic", core, id } = partition.indicator;
  if (group !== "statistic") return false;
  return core === true || NAMED_INDICATORS.has(id) || canPlace(partition, curated);
}

function canPlace(partition: Partition, curated: Pick<Curated, "areas" | "units">): boolean {
  const [population] = POPULATIONS;
  if (!population) return false;
  const areas = new Map(curated.areas.map((area) => [area.code, area]));
  const units = new Map(curated.units.map((unit) => [unit.id, unit]));
  const data: Dataset = { areas, units, partitions: new Map([[partition.indicator.id, partition]]) };
  const districts = presentDistricts(areas);
  const measurement = { partition, measure: "raw", population } as const;
  return periodsOf(data, measurement).some(
    (period) =>
      comparedCells(data, { measurement, areas: districts, when: { kind: "period", period } }).filter(
        isRankable,
      ).length > ENOUGH_PEERS,
  );
}
