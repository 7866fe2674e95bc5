import { createHash } from "node:crypto";
import { checkEvidence } from "../src/data/check-evidence.ts";
import { MEASURES, operandsOf } from "../src/core/measure.ts";
import type { IndicatorId } from "../src/core/types.ts";
import { checkCurated } from "../src/data/check.ts";
import { encodeEntry, encodeManifest, encodeOrigin, encodePartition } from "../src/data/encode.ts";
import { encodeCatalog, encodeSource } from "../src/data/encode-catalog.ts";
import { encodeAreaReforms, encodeProfile } from "../src/data/encode-profile.ts";
import { checksByFigure, encodeEvidence } from "../src/data/encode-evidence.ts";
import type { Atlas, CityShapes, TileGrid } from "../src/data/geo.ts";
import type { Problem } from "../src/data/problem.ts";
import { splitManifest } from "../src/data/rest.ts";
import { readEvidence } from "../src/data/read-evidence.ts";
import type { Evidence } from "../src/data/read-evidence.ts";
import { readCurated } from "../src/data/read.ts";
import type { Curated, Files } from "../src/data/read.ts";
import type { EvidenceFiles } from "../src/data/wire-evidence.ts";
import type { Manifest, PartitionWire, ProfileFiles } from "../src/data/wire.ts";
import { writeDownloads } from "./downloads/write.ts";
import { HOME_INDICATOR } from "../src/state/home.ts";
import { searchKeys } from "./search-keys.ts";

/** What the browser loads: file name → content; `manifest` and `partitions` name the files among them. */
export type Bundle = {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  readonly manifestFile: string;
};

export type Bundled = {
  readonly curated: Curated;
  readonly evidence: Evidence;
  readonly problems: readonly Problem[];
  readonly bundle: Bundle;
};

function hashOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

function hashed(name: string, content: string): readonly [string, string] {
  return [`${name}-${hashOf(content)}.json`, content];
}

/** Validates the curated files and writes a manifest, one partition an indicator, the evidence and the atlas. */
export function bundleData(source: Files): Bundled {
  const { curated, evidence, problems } = readAll(source);
  const checks = checksByFigure(curated, evidence);
  const areas = curated.areas.map(({ code }) => code);
  const partitions = curated.indicators.map((indicator) => {
    const [originFile, origin] = hashed(
      `${indicator.id}.origin`,
      JSON.stringify(encodeOrigin(curated, indicator, checks)),
    );
    const partition = encodePartition(curated, indicator, originFile);
    const [file, content] = hashed(indicator.id, JSON.stringify(partition));
    const names = [indicator.name.en, ...(indicator.aliases ?? [])];
    return {
      wire: partition,
      file,
      content,
      originFile,
      origin,
      entry: encodeEntry(partition, areas, searchKeys(indicator.name.zh, names), file),
    };
  });
  const [atlasFile, atlas] = hashed("atlas", JSON.stringify(readAtlas(source)));
  const said = evidenceFiles(curated, evidence);
  const profiles = profileFiles(
    curated,
    evidence,
    partitions.map(({ wire }) => wire),
  );
  const named = [...partitions.map(({ file }) => file), ...said.files.keys()];
  const releaseId = hashOf(named.join("\n")).slice(0, 8);
  const indicators = partitions.map(({ entry }) => entry);
  const geo = { atlas: atlasFile };
  const release = { id: releaseId, date: curated.release.date };
  const about = catalogFiles(curated, evidence, release);
  const parts = {
    indicators,
    geo,
    evidence: said.names,
    catalog: about.catalog,
    profile: profiles.names,
    releaseId,
  };
  const manifest = encodeManifest(curated, parts, searchKeys);
  const { first, rest } = splitManifest(manifest, homeIndicators(curated));
  const [restFile, restText] = hashed("rest", JSON.stringify(rest));
  const [manifestFile, manifestText] = hashed("manifest", JSON.stringify({ ...first, rest: restFile }));
  const files = new Map<string, string>([
    ...partitions.flatMap(({ file, content, originFile, origin }) => [
      [file, content] as const,
      [originFile, origin] as const,
    ]),
    ...said.files,
    ...about.files,
    ...profiles.files,
    [atlasFile, atlas],
    [restFile, restText],
    [manifestFile, manifestText],
  ]);
  return { curated, evidence, problems, bundle: { files, manifest, manifestFile } };
}

/** The curated files and every problem in them; what depends on their form is checked once that is right. */
function readAll(source: Files): Pick<Bundled, "curated" | "evidence" | "problems"> {
  const { curated, problems } = readCurated(source);
  const said = readEvidence(source);
  const form = [...problems, ...said.problems];
  const { evidence } = said;
  return {
    curated,
    evidence,
    problems: form.length > 0 ? form : [...checkCurated(curated), ...checkEvidence(curated, evidence)],
  };
}

function evidenceFiles(
  curated: Curated,
  evidence: Evidence,
): { readonly files: ReadonlyMap<string, string>; readonly names: EvidenceFiles } {
  const wires = encodeEvidence(curated, evidence, searchKeys);
  const derivations = hashed("derivations", JSON.stringify(wires.derivations));
  const crosschecks = hashed("crosschecks", JSON.stringify(wires.crosschecks));
  const reforms = hashed("reforms", JSON.stringify(wires.reforms));
  return {
    files: new Map([derivations, crosschecks, reforms]),
    names: { derivations: derivations[0], crosschecks: crosschecks[0], reforms: reforms[0] },
  };
}

/** The catalog, each source's figures, and what can be downloaded. */
function catalogFiles(
  curated: Curated,
  evidence: Evidence,
  release: Manifest["release"],
): { readonly files: ReadonlyMap<string, string>; readonly catalog: string } {
  const downloads = writeDownloads(curated, evidence, release);
  const sources = curated.sources.map((source) => ({
    id: source.id,
    file: hashed(`source-${source.id}`, JSON.stringify(encodeSource(curated, source))),
  }));
  const files = new Map(sources.map(({ id, file: [name] }) => [id, name]));
  const content = encodeCatalog(curated, { downloads: downloads.list, files, keysOf: searchKeys });
  const catalog = hashed("catalog", JSON.stringify(content));
  return {
    files: new Map([...sources.map(({ file }) => file), catalog, ...downloads.files]),
    catalog: catalog[0],
  };
}

/** The statistics of all profiles in one file, and each area's reforms in one of its own. */
function profileFiles(
  curated: Curated,
  evidence: Evidence,
  partitions: readonly PartitionWire[],
): { readonly files: ReadonlyMap<string, string>; readonly names: ProfileFiles } {
  const statistics = hashed("profile", JSON.stringify(encodeProfile(curated, partitions)));
  const reforms = [...encodeAreaReforms(curated, evidence)].map(
    ([area, wire]) => [area, hashed(`reforms-of-${area}`, JSON.stringify(wire))] as const,
  );
  return {
    files: new Map([statistics, ...reforms.map(([, file]) => file)]),
    names: {
      statistics: statistics[0],
      reforms: Object.fromEntries(reforms.map(([area, [name]]) => [area, name])),
    },
  };
}

/** The boundaries of the cities and the tile grid as one file. */
export function readAtlas(source: Files): Atlas {
  const read = (name: string) => JSON.parse(source.get(name) ?? "{}") as unknown;
  const cities = Object.fromEntries(
    ["440100", "440300"].map((code) => [code, read(`geo/${code}.json`) as CityShapes] as const),
  );
  return { cities, tiles: read("geo/tiles.json") as TileGrid };
}

/** What the home view opens with, and what its measures are made of. */
function homeIndicators({ indicators }: Curated): ReadonlySet<IndicatorId> {
  const home = indicators.find(({ id }) => id === HOME_INDICATOR);
  return new Set(home ? MEASURES.flatMap((measure) => operandsOf(measure, home)) : []);
}
