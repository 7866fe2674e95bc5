import { sourceNamed } from "../../data/current-source.ts";
import type { Need, Needs } from "../../data/needs.ts";
import type { Stock } from "../../data/stock.ts";
import type { Filters } from "../../state/filters.ts";

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

function figuresOf({ tab, item }: Filters, catalog: Stock["catalog"]): readonly Need[] {
  if (tab !== "sources") return [];
  const source = catalog && sourceNamed(catalog, item);
  return source ? [{ kind: "source", source: source.id }] : [];
}
