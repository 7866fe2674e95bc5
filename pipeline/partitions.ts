import { partitionOf } from "../src/core/partition.ts";
import type { WholePartition } from "../src/core/partition.ts";
import { byIndicator } from "../src/curate/by.ts";
import { checksByFigure } from "../src/curate/encode-evidence.ts";
import { isInProfiles } from "../src/curate/encode-profile.ts";
import { encodeOrigin, encodePartition } from "../src/curate/encode.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";
import type { Curated } from "../src/curate/read.ts";
import { entryOf } from "../src/data/entry.ts";
import type { IndicatorEntry } from "../src/data/wire.ts";
import { hashed } from "./hashed.ts";
import type { Put } from "./hashed.ts";
import { searchKeys } from "./search-keys.ts";

/** What is kept of an indicator once its figures and their origins are put away. */
export type WrittenPartition = {
  readonly entry: IndicatorEntry;
  /** What its file holds, outside the heap; left out where no profile has a use for it. */
  readonly wire?: Buffer;
};

/** The partitions of all indicators, in the order of the indicators. */
export function partitionsOf(curated: Curated, evidence: Evidence): readonly WholePartition[] {
  const { indicators, sources, vintages } = curated;
  const crosschecks = checksByFigure(curated, evidence);
  const figures = byIndicator(curated.observations);
  return indicators.map((indicator) =>
    partitionOf({ indicator, sources, vintages, crosschecks }, figures.get(indicator.id) ?? []),
  );
}

export function writePartition(kept: WholePartition, curated: Curated, put: Put): WrittenPartition {
  // What is worked out of this one, which nothing else holds, is not kept.
  const partition = { ...kept };
  const { id, name, aliases = [] } = partition.indicator;
  const origin = hashed(`${id}.origin`, encodeOrigin(partition));
  const wire = encodePartition(partition, origin[0]);
  const file = hashed(id, wire);
  const keys = searchKeys(name.zh, [name.en, ...aliases]);
  const codes = curated.areas.map(({ code }) => code);
  put(file);
  put(origin);
  return {
    entry: entryOf(partition, codes, { keys, file: file[0] }),
    ...(isInProfiles(partition, curated) && { wire: Buffer.from(file[1]) }),
  };
}
