import type { Observation } from "../core/types.ts";

/** The fields of an observation that most rows leave at their default. */
export const SPARSE_FIELDS = [
  "id",
  "step",
  "decimals",
  "bound",
  "basis",
  "vintage",
  "variant",
  "scope",
  "nature",
  "boundary",
  "coverage",
  "sample",
  "vintageInferred",
  "superseded",
  "periodDisputed",
  "disputed",
  "prefer",
] as const satisfies readonly (keyof Observation)[];

/** What only the origin of a figure needs: these travel in a file of their own, when an origin is opened. */
export const ORIGIN_FIELDS = [
  "basisNote",
  "asWritten",
  "line",
  "locator",
  "confirmedBy",
  "note",
] as const satisfies readonly (keyof Observation)[];

export type SparseField = (typeof SPARSE_FIELDS | typeof ORIGIN_FIELDS)[number];

/** The defaults, said once: what a row means that a sparse column does not name. */
export const DEFAULTS = {
  bound: "exact",
  basis: "stated",
  nature: "result",
  confirmedBy: [],
} as const satisfies Partial<Observation>;

/** A printed value mostly shows its step: one unit of its last decimal. */
export function isDefault(field: SparseField, value: unknown, shown: number): boolean {
  if (field === "step") return value === shown;
  if (field === "confirmedBy") return Array.isArray(value) && value.length === 0;
  return field in DEFAULTS && value === DEFAULTS[field as keyof typeof DEFAULTS];
}
