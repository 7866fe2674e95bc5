import type { Need, Needs } from "../../data/needs.ts";
import type { Filters } from "../../state/filters.ts";

const LIBRARY: readonly Need[] = [
  { kind: "evidence", evidence: "reforms" },
  { kind: "evidence", evidence: "derivations" },
];

/** The reforms and the values derived from their figures; a search also asks for the areas' pinyin and initials. */
export function needs({ query }: Filters): Needs {
  return { all: query === "" ? LIBRARY : [...LIBRARY, { kind: "rest" }] };
}
