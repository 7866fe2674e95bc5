import type { Dataset } from "../../src/core/dataset.ts";
import { partitionOf } from "../../src/core/partition.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { entryOf } from "../../src/data/entry.ts";
import { emptyStock, withPartitions } from "../../src/data/stock.ts";
import type { Stock } from "../../src/data/stock.ts";
import type { Manifest } from "../../src/data/wire.ts";
import { AREAS } from "./areas.ts";
import { atlas } from "./atlas.ts";
import { FIGURES, SOURCES, VINTAGES } from "./figures.ts";
import { INDICATORS, TOPICS, UNITS } from "./indicators.ts";

const partitions = INDICATORS.map((indicator) =>
  partitionOf({ indicator, sources: SOURCES, vintages: VINTAGES }, FIGURES),
);

export const manifest: Manifest = {
  format: 1,
  release: { id: "made-up", date: "2023-01-01" },
  areas: AREAS,
  topics: TOPICS,
  units: UNITS,
  indicators: partitions.map((partition) => {
    const { id, name, aliases = [] } = partition.indicator;
    const keys = [name.en, ...aliases].join(" ").toLowerCase();
    const codes = AREAS.map(({ code }) => code);
    return entryOf(partition, codes, { keys, file: `${id}.json` });
  }),
  geo: { atlas: "atlas.json" },
  evidence: {
    derivations: "derivations.json",
    crosschecks: "crosschecks.json",
    reforms: "reforms.json",
    monitor: "monitor.json",
  },
  catalog: "catalog.json",
};

/**
 * A frozen world for what is true of drawings and components whatever the data say. Its figures are made up and hold
 * every verdict and every reason why there is none; the curated data may grow without touching it.
 */
export const stock: Stock = {
  ...withPartitions(emptyStock(manifest), partitions),
  atlas,
  profile: INDICATORS.map(({ id }) => id),
};

export { atlas };

export const data: Dataset = stock.data;

export const FOCUS: readonly AreaCode[] = AREAS.flatMap(({ code, focus }) => (focus === true ? [code] : []));
