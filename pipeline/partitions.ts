import { grouped } from "../src/core/grouped.ts";
import { partitionOf } from "../src/core/partition.ts";
import type { WholePartition } from "../src/core/partition.ts";
import { checksByFigure } from "../src/curate/encode-evidence.ts";
import { encodeOrigin, encodePartition } from "../src/curate/encode.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";
import type { Curated } from "../src/curate/read.ts";
import { entryOf } from "../src/data/entry.ts";
import type { IndicatorEntry, PartitionWire } from "../src/data/wire.ts";
import { hashed } from "./hashed.ts";
import type { BundleFile } from "./hashed.ts";
import { searchKeys } from "./search-keys.ts";

/** One indicator as it is computed with and as it is written: the figures, then what only their origins need. */
export type WrittenPartition = {
  readonly partition: WholePartition;
  readonly wire: PartitionWire;
  readonly entry: IndicatorEntry;
  readonly files: readonly [BundleFile, BundleFile];
};

/** The partitions of all indicators, in the order of the indicators. */
export function partitionsOf(curated: Curated, evidence: Evidence): readonly WholePartition[] {
  const { indicators, sources, vintages } = curated;
  const crosschecks = checksByFigure(curated, evidence);
  const figures = grouped(curated.observations, ({ indicator }) => indicator);
  return indicators.map((indicator) =>
    partitionOf({ indicator, sources, vintages, crosschecks }, figures.get(indicator.id) ?? []),
  );
}

export function writePartition(
  partition: WholePartition,
  { areas }: Pick<Curated, "areas">,
): WrittenPartition {
  const { id, name, aliases = [] } = partition.indicator;
  const origin = hashed(`${id}.origin`, encodeOrigin(partition));
  const wire = encodePartition(partition, origin[0]);
  const file = hashed(id, wire);
  const keys = searchKeys(name.zh, [name.en, ...aliases]);
  const codes = areas.map(({ code }) => code);
  return {
    partition,
    wire,
    entry: entryOf(partition, codes, { keys, file: file[0] }),
    files: [file, origin],
  };
}
