import { createHash } from "node:crypto";
import { checkCurated } from "../src/data/check.ts";
import { encodeEntry, encodeManifest, encodeOrigin, encodePartition } from "../src/data/encode.ts";
import type { Atlas, CityShapes, TileGrid } from "../src/data/geo.ts";
import type { Problem } from "../src/data/problem.ts";
import { readCurated } from "../src/data/read.ts";
import type { Curated, Files } from "../src/data/read.ts";
import type { Manifest } from "../src/data/wire.ts";
import { searchKeys } from "./search-keys.ts";

/** What the browser loads: file name → content; `manifest` and `partitions` name the files among them. */
export type Bundle = {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  readonly manifestFile: string;
};

export type Bundled = {
  readonly curated: Curated;
  readonly problems: readonly Problem[];
  readonly bundle: Bundle;
};

function hashOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}

function hashed(name: string, content: string): readonly [string, string] {
  return [`${name}-${hashOf(content)}.json`, content];
}

/** Validates the curated files and writes a manifest, one partition an indicator, and the atlas. */
export function bundleData(source: Files): Bundled {
  const { curated, problems } = readCurated(source);
  const checked = problems.length > 0 ? problems : checkCurated(curated);
  const areas = curated.areas.map(({ code }) => code);
  const partitions = curated.indicators.map((indicator) => {
    const [originFile, origin] = hashed(
      `${indicator.id}.origin`,
      JSON.stringify(encodeOrigin(curated, indicator)),
    );
    const partition = encodePartition(curated, indicator, originFile);
    const [file, content] = hashed(indicator.id, JSON.stringify(partition));
    const names = [indicator.name.en, ...(indicator.aliases ?? [])];
    return {
      file,
      content,
      originFile,
      origin,
      entry: encodeEntry(partition, areas, searchKeys(indicator.name.zh, names), file),
    };
  });
  const [atlasFile, atlas] = hashed("atlas", JSON.stringify(readAtlas(source)));
  const releaseId = hashOf(partitions.map(({ file }) => file).join("\n")).slice(0, 8);
  const indicators = partitions.map(({ entry }) => entry);
  const manifest = encodeManifest(curated, { indicators, geo: { atlas: atlasFile }, releaseId }, searchKeys);
  const [manifestFile, manifestText] = hashed("manifest", JSON.stringify(manifest));
  const files = new Map<string, string>([
    ...partitions.flatMap(({ file, content, originFile, origin }) => [
      [file, content] as const,
      [originFile, origin] as const,
    ]),
    [atlasFile, atlas],
    [manifestFile, manifestText],
  ]);
  return { curated, problems: checked, bundle: { files, manifest, manifestFile } };
}

/** The boundaries of the cities and the tile grid as one file. */
export function readAtlas(source: Files): Atlas {
  const read = (name: string) => JSON.parse(source.get(name) ?? "{}") as unknown;
  const cities = Object.fromEntries(
    ["440100", "440300"].map((code) => [code, read(`geo/${code}.json`) as CityShapes] as const),
  );
  return { cities, tiles: read("geo/tiles.json") as TileGrid };
}
