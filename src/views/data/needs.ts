import type { Need, Needs } from "../../data/needs.ts";
import type { Stock } from "../../data/stock.ts";
import type { Filters } from "../../state/filters.ts";
import { openedItem } from "./opened.ts";

/**
 * Everything is a part: each section stands without the others' files, and the search counts what is there. The figures
 * of an open source show only once the catalog knows it.
 */
export function needs(filters: Filters, { catalog }: Stock): Needs {
  return {
    all: [],
    parts: [
      { kind: "catalog" },
      { kind: "evidence", evidence: "crosschecks" },
      { kind: "evidence", evidence: "derivations" },
      { kind: "rest" },
      ...figuresOf(filters, catalog),
    ],
  };
}

function figuresOf(filters: Filters, catalog: Stock["catalog"]): readonly Need[] {
  if (filters.tab !== "sources" || !catalog) return [];
  const { item } = openedItem(filters, catalog);
  const source = catalog.sources.find(({ id }) => id === item);
  return source ? [{ kind: "source", source: source.id }] : [];
}
