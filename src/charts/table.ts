import type { Table, TableRow } from "../core/table.ts";
import type { Locale } from "../i18n/text.ts";

/** Orders rows by the values of one column; rows without a value stay last whichever way the column is sorted. */
export function sortRows(
  rows: Table["rows"],
  column: number,
  descending: boolean,
  locale: Locale,
): readonly TableRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a.cells[column]?.value, b.cells[column]?.value];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return sign * compareValues(x, y, locale);
  });
}

/** Numbers by size and before texts; texts in the language's own order, which in Chinese is by sound. */
function compareValues(a: number | string, b: number | string, locale: Locale): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, locale);
  return typeof a === "number" ? -1 : 1;
}
