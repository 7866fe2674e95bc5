import type { Table, TableRow } from "./types.ts";

/** A table that stands for itself: all figures of a comparison with their marks. */
export type TableModel = Table & {
  readonly rows: readonly (TableRow & { readonly sort: readonly (number | string)[] })[];
};
