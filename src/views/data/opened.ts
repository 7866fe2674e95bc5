import { currentSourceId } from "../../data/current-source.ts";
import type { CatalogWire } from "../../data/wire-catalog.ts";
import type { Filters } from "../../state/filters.ts";

/** The record that is open; a source by the id that it has now, whatever the link calls it. */
export function openedItem({ tab, item }: Filters, catalog: CatalogWire): Pick<Filters, "item"> {
  if (item === undefined) return {};
  return { item: tab === "sources" ? currentSourceId(catalog, item) : item };
}
