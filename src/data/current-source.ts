import type { CatalogSource, CatalogWire } from "./wire-catalog.ts";

/** The id under which a link's source is known now; one that no source ever had stays as it is. */
export function currentSourceId({ formerSources }: Pick<CatalogWire, "formerSources">, id: string): string {
  return Object.hasOwn(formerSources, id) ? (formerSources[id] ?? id) : id;
}

/** The source of a link, by its present id or a former one. */
export function sourceNamed(catalog: CatalogWire, id: string | undefined): CatalogSource | undefined {
  if (id === undefined) return undefined;
  const current = currentSourceId(catalog, id);
  return catalog.sources.find((source) => source.id === current);
}
