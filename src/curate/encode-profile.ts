import { isRankable } from "../core/cell.ts";
import { comparedCells } from "../core/comparison.ts";
import { periodsOf } from "../core/when.ts";
import { presentDistricts } from "../core/dataset.ts";
import type { Dataset, Partition } from "../core/dataset.ts";
import { POPULATIONS } from "../core/measure.ts";
import { ENOUGH_PEERS } from "../core/profile.ts";
import { NAMED_INDICATORS } from "../core/profile-lists.ts";
import type { Indicator } from "../core/types.ts";
import type { Curated } from "./read.ts";
import type { ProfileWire } from "../data/wire-profile.ts";
import type { PartitionWire } from "../data/wire.ts";

/** The statistics in which some district can have a place, and those that a profile names. */
export function encodeProfile(
  curated: Curated,
  written: readonly { readonly partition: Partition; readonly wire: PartitionWire }[],
): ProfileWire {
  const areas = new Map(curated.areas.map((area) => [area.code, area]));
  const units = new Map(curated.units.map((unit) => [unit.id, unit]));
  const districts = presentDistricts(areas);
  const wanted = written.filter(
    ({ partition: { indicator } }) => (indicator.group ?? "statistic") === "statistic",
  );
  return {
    format: 1,
    kind: "profile",
    partitions: wanted
      .filter(({ partition }) => isNamed(partition.indicator) || canPlace(partition))
      .map(({ wire }) => wire),
  };

  function isNamed({ id, core }: Indicator): boolean {
    return core === true || NAMED_INDICATORS.has(id);
  }

  function canPlace(partition: Partition): boolean {
    const [population] = POPULATIONS;
    if (!population) return false;
    const data: Dataset = { areas, units, partitions: new Map([[partition.indicator.id, partition]]) };
    const measurement = { partition, measure: "raw", population } as const;
    return periodsOf(data, measurement).some(
      (period) =>
        comparedCells(data, { measurement, areas: districts, when: { kind: "period", period } }).filter(
          isRankable,
        ).length > ENOUGH_PEERS,
    );
  }
}
