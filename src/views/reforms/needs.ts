import type { Needs } from "../../data/needs.ts";

/** The reforms and the values derived from their figures; the rest of the list has their units and the search keys. */
export function needs(): Needs {
  return {
    all: [
      { kind: "evidence", evidence: "reforms" },
      { kind: "evidence", evidence: "derivations" },
      { kind: "rest" },
    ],
  };
}
