import { encodeCatalog, encodeSource } from "../src/curate/encode-catalog.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";
import type { Curated } from "../src/curate/read.ts";
import type { Manifest } from "../src/data/wire.ts";
import { writeDownloads } from "./downloads/write.ts";
import { hashed } from "./hashed.ts";
import type { BundleFile } from "./hashed.ts";
import { searchKeys } from "./search-keys.ts";

/** The catalog, each source's figures, and what can be downloaded. */
export function catalogFiles(
  curated: Curated,
  evidence: Evidence,
  release: Manifest["release"],
): { readonly files: readonly BundleFile[]; readonly catalog: string } {
  const downloads = writeDownloads(curated, evidence, release);
  const sources = curated.sources.map((source) => ({
    id: source.id,
    file: hashed(`source-${source.id}`, encodeSource(curated, source)),
  }));
  const files = new Map(sources.map(({ id, file: [name] }) => [id, name]));
  const catalog = hashed(
    "catalog",
    encodeCatalog(curated, { downloads: downloads.list, files, keysOf: searchKeys }),
  );
  return {
    files: [...sources.map(({ file }) => file), catalog, ...downloads.files],
    catalog: catalog[0],
  };
}
