import { bySource } from "../src/curate/by.ts";
import { encodeCatalog, encodeSource } from "../src/curate/encode-catalog.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";
import type { Curated } from "../src/curate/read.ts";
import type { Manifest } from "../src/data/wire.ts";
import { writeDownloads } from "./downloads/write.ts";
import { hashed } from "./hashed.ts";
import type { Put } from "./hashed.ts";
import { searchKeys } from "./search-keys.ts";

/** The catalog, each source's figures, and what can be downloaded; the catalog's name. */
export function catalogFiles(
  curated: Curated,
  evidence: Evidence,
  release: Manifest["release"],
  put: Put,
): string {
  const figures = bySource(curated.observations);
  const files = new Map(
    curated.sources.map((source) => {
      const file = hashed(`source-${source.id}`, encodeSource(source, figures.get(source.id) ?? []));
      put(file);
      return [source.id, file[0]] as const;
    }),
  );
  const downloads = writeDownloads(curated, evidence, release, put);
  const catalog = hashed("catalog", encodeCatalog(curated, { downloads, files, keysOf: searchKeys }));
  put(catalog);
  return catalog[0];
}
