import type { Facets } from "./facets.ts";

/** What the words of a label column or a head row are about. */
export const ROLES = ["area", "period", "indicator", "unit", "any", "ignore"] as const;
export type Role = (typeof ROLES)[number];

/** One row of heads or one column of labels. */
export type Strip = { readonly at: number; readonly role: Role };

/** How one table on a sheet is read: which rows and columns name, and which hold figures. Rows and columns from 0. */
export type TablePlan = {
  /** First and last row of figures. */
  readonly top: number;
  readonly bottom: number;
  readonly heads: readonly Strip[];
  readonly labels: readonly Strip[];
  readonly values: readonly number[];
  /** What title, sheet and file say of all figures. */
  readonly whole: Facets;
  /** What the table is called: it names what nothing in the table does, for the reader to say what it is. */
  readonly called: string;
  /** The words above the table that are no heads, and those below it. */
  readonly title: readonly string[];
  readonly notes: readonly string[];
};
