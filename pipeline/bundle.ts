import { operandsOf, publishedFor } from "../src/core/measure.ts";
import { MEASURES } from "../src/core/measures.ts";
import { withPeers } from "../src/core/peers.ts";
import type { WholePartition } from "../src/core/partition.ts";
import type { Area, IndicatorId, UnitId } from "../src/core/types.ts";
import { encodeManifest, splitManifest } from "../src/curate/encode-manifest.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";
import type { Texts } from "../src/curate/read-file.ts";
import type { Curated } from "../src/curate/read.ts";
import type { Atlas, CityShapes, TileGrid } from "../src/data/geo.ts";
import type { IndicatorEntry, Manifest, ProfileFiles } from "../src/data/wire.ts";
import { HOME_INDICATOR } from "../src/state/home.ts";
import { catalogFiles } from "./catalog-files.ts";
import { evidenceFiles, profileFiles } from "./evidence-files.ts";
import { hashed, hashOf, piecesOf } from "./hashed.ts";
import type { BundleFile, Put } from "./hashed.ts";
import { partitionsOf, writePartition } from "./partitions.ts";
import { datasetOf, readAll } from "./read-all.ts";
import type { ReadAll } from "./read-all.ts";
import { searchKeys } from "./search-keys.ts";

/** What the browser loads: file name → content; `manifest` names the files among them. */
export type Bundle = {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  readonly manifestFile: string;
};

type Bundled = Omit<ReadAll, "ofFigures"> & {
  /** What the page has once everything is loaded. */
  readonly partitions: ReadonlyMap<IndicatorId, WholePartition>;
  readonly bundle: Bundle;
};

/** Validates the curated files and writes everything that the browser loads, into the bundle unless it is put elsewhere. */
export function bundleData(source: Texts, elsewhere?: Put): Bundled {
  const { curated: read, evidence, problems } = readAll(source);
  const partitions = partitionsOf(read, evidence);
  const curated = { ...read, areas: withPeers(datasetOf(read, partitions)) };
  return {
    curated,
    evidence,
    problems,
    partitions: new Map(partitions.map((partition) => [partition.indicator.id, partition])),
    bundle: write(
      curated,
      evidence,
      partitions,
      hashed("atlas", readAtlas(source, curated.areas)),
      elsewhere,
    ),
  };
}

function write(
  curated: Curated,
  evidence: Evidence,
  partitions: readonly WholePartition[],
  atlas: BundleFile,
  elsewhere?: Put,
): Bundle {
  const files = new Map<string, string>();
  const put = elsewhere ?? (([name, content]) => files.set(name, [...piecesOf(content)].join("")));
  const { indicators, profiles } = writePartitions(partitions, curated, evidence, put);
  const said = evidenceFiles(curated, evidence);
  const released = [...indicators.map(({ file }) => file), ...said.files.map(([name]) => name)];
  const release = { id: hashOf(released.join("\n")), date: curated.release.date };
  const catalog = catalogFiles(curated, evidence, release, put);
  const parts = {
    indicators,
    geo: { atlas: atlas[0] },
    evidence: said.names,
    catalog,
    profile: profiles,
    releaseId: release.id,
  };
  const manifest = encodeManifest(curated, parts, searchKeys);
  const { first, rest } = splitManifest(manifest, ...homeParts(curated));
  const restFile = hashed("rest", rest);
  const manifestFile = hashed("manifest", { ...first, rest: restFile[0] });
  for (const file of [...said.files, atlas, restFile, manifestFile]) put(file);
  return { files, manifest, manifestFile: manifestFile[0] };
}

/** What is in the profiles too is put away with them at once, and then forgotten. */
function writePartitions(
  partitions: readonly WholePartition[],
  curated: Curated,
  evidence: Evidence,
  put: Put,
): { readonly indicators: readonly IndicatorEntry[]; readonly profiles: ProfileFiles } {
  const written = partitions.map((partition) => writePartition(partition, curated, put));
  const { files, names } = profileFiles(curated, evidence, written);
  for (const file of files) put(file);
  return { indicators: written.map(({ entry }) => entry), profiles: names };
}

/** The diagrams of the cities that have one and the tile grid as one file. */
function readAtlas(source: Texts, areas: readonly Area[]): Atlas {
  const read = (name: string) => JSON.parse(source.get(name) ?? "{}") as unknown;
  const drawn = areas.filter(({ level, code }) => level === "city" && source.has(`geo/${code}.json`));
  const cities = Object.fromEntries(
    drawn.map(({ code }) => [code, read(`geo/${code}.json`) as CityShapes] as const),
  );
  return { cities, tiles: read("geo/tiles.json") as TileGrid };
}

/** What the home view opens with and what its measures are made of, and the units of those. */
function homeParts({ indicators }: Curated): readonly [ReadonlySet<IndicatorId>, ReadonlySet<UnitId>] {
  const home = indicators.find(({ id }) => id === HOME_INDICATOR);
  const opened = new Set(
    home
      ? MEASURES.flatMap((measure) => [...operandsOf(measure, home), publishedFor(measure, home) ?? home.id])
      : [],
  );
  return [opened, new Set(indicators.filter(({ id }) => opened.has(id)).map(({ unit }) => unit))];
}
