import type { Needs } from "../../data/needs.ts";
import type { Filters } from "../../state/filters.ts";

/** The reforms and the values derived from their figures; the rest of the list has their units and the search keys. */
export function needs({ item, reformLayout }: Filters): Needs {
  return {
    ...(reformLayout === "map" && item === undefined && { parts: [{ kind: "atlas" }] }),
    all: [
      { kind: "evidence", evidence: "reforms" },
      { kind: "evidence", evidence: "derivations" },
      { kind: "rest" },
    ],
  };
}
