import type { Measure } from "../../core/measures.ts";
import type { AreaCode, IndicatorId, Period, Text } from "../../core/types.ts";
import type { Patch } from "../store.ts";

/** One way to answer: a view, and what is to be said of how it answers. */
export type Variant = { readonly patch: Patch; readonly measure?: Measure; readonly notes: readonly Text[] };

/**
 * One answer to a question: a view of the site. Where what was asked for may not be in the data, the variants stand for one
 * another: of the first group that has a figure for an area that is wanted, the one that has it for most.
 */
export type Row = {
  readonly key: string;
  /** The indicator that is compared. */
  readonly indicator?: IndicatorId;
  readonly wanted: readonly AreaCode[];
  /** Whether the areas were named one by one, so that each that has no figure is named too. */
  readonly isNamed: boolean;
  /** The period that was asked for. */
  readonly asked?: Period;
  readonly variants: readonly (readonly Variant[])[];
};

/** A view that is there whatever the data hold. */
export function plainRow(key: string, patch: Patch): Row {
  return { key, wanted: [], isNamed: false, variants: [[{ patch, notes: [] }]] };
}
