import type { Needs } from "../../../data/needs.ts";
import { RANKED_INDICATORS } from "./claims-first.ts";

/** The articles' figures and reforms, and what their claimed places are places by. */
export function claimsNeeds(): Needs {
  return {
    all: [
      { kind: "evidence", evidence: "reforms" },
      { kind: "evidence", evidence: "derivations" },
      { kind: "rest" },
      ...RANKED_INDICATORS.map((indicator) => ({ kind: "partition", indicator }) as const),
    ],
  };
}
