import type { TableCell, TableColumn } from "../core/table.ts";
import { MISSING } from "./format.ts";

export function textColumn(id: string, label: string): TableColumn {
  return { id, label, numeric: false };
}

export function numberColumn(id: string, label: string): TableColumn {
  return { id, label, numeric: true };
}

/** A cell of words, which is sorted and filed as it reads; without any it is blank. */
export function wordsCell(text: string): TableCell {
  return text === "" ? { text } : { text, value: text };
}

/** A unit as texts print it; files keep the one of the data. */
export function unitCell(unit: string, own = unit): TableCell {
  return unit === "" ? { text: unit } : { text: unit, value: own };
}

/** Words that lead to a record, where it has a page of its own. */
export function linkCell(text: string, href: string | undefined): TableCell {
  return { ...wordsCell(text), ...(href !== undefined && { href }) };
}

/** Where nothing is known. */
export const NO_CELL: TableCell = { text: MISSING };
