import type { Table, TableRow } from "./types.ts";

/** A sortable table: what is printed, and by what each column sorts (numbers before texts, missing last). */
export type TableModel = Omit<Table, "rows"> & {
  readonly rows: readonly (TableRow & { readonly sort: readonly (number | string | undefined)[] })[];
};

type SortKey = number | string | undefined;

/** Orders rows by one column; rows without a value stay last whichever way the column is sorted. */
export function sortRows(rows: TableModel["rows"], column: number, descending: boolean): TableModel["rows"] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a.sort[column], b.sort[column]];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return sign * compareKeys(x, y);
  });
}

function compareKeys(a: Exclude<SortKey, undefined>, b: Exclude<SortKey, undefined>): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "zh");
}
