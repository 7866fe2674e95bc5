import type { Needs } from "../../../data/needs.ts";
import type { Stock } from "../../../data/stock.ts";
import type { Filters } from "../../../state/filters.ts";
import { RANKED_INDICATORS } from "./claims-first.ts";

/** The articles' figures and reforms, and what their claimed places are places by, once the list of those is there. */
export function claimsNeeds(_: Filters, { manifest }: Stock): Needs {
  const known = new Set(manifest.indicators.map(({ id }) => id));
  return {
    all: [
      { kind: "evidence", evidence: "reforms" },
      { kind: "evidence", evidence: "derivations" },
      { kind: "rest" },
      ...RANKED_INDICATORS.filter((id) => known.has(id)).map(
        (indicator) => ({ kind: "partition", indicator }) as const,
      ),
    ],
  };
}
