import { loadAs } from "./load.ts";
import type { FetchText, Loaded } from "./load.ts";
import { hasShape } from "./shape.ts";
import type { CatalogSource, CatalogWire, SourceWire } from "./wire-catalog.ts";
import type { Manifest } from "./wire.ts";

function isCatalog(json: unknown): json is CatalogWire {
  return hasShape(json, {
    format: 1,
    changes: "list",
    sources: "list",
    formerSources: "object",
    indicators: "list",
    vintages: "list",
    units: "list",
    conflicts: "list",
    downloads: "list",
  });
}

export function loadCatalog(
  fetchText: FetchText,
  { catalog }: Pick<Manifest, "catalog">,
): Promise<Loaded<CatalogWire>> {
  return loadAs(fetchText, catalog, (json) => (isCatalog(json) ? json : undefined));
}

function isSource(json: unknown): json is SourceWire {
  return hasShape(json, { format: 1, figures: "list" });
}

export function loadSource(
  fetchText: FetchText,
  { id, file }: Pick<CatalogSource, "id" | "file">,
): Promise<Loaded<SourceWire>> {
  return loadAs(fetchText, file, (json) => (isSource(json) && json.source === id ? json : undefined));
}
