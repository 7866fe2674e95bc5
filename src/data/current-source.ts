import type { CatalogWire } from "./wire-catalog.ts";

/** The id under which a link's source is known now; one that no source ever had stays as it is. */
export function currentSourceId({ formerSources }: Pick<CatalogWire, "formerSources">, id: string): string {
  return Object.hasOwn(formerSources, id) ? (formerSources[id] ?? id) : id;
}
