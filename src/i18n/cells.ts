import type { TableCell, TableColumn } from "../core/table.ts";
import { MISSING } from "./format.ts";

export function textColumn(id: string, label: string): TableColumn {
  return { id, label, numeric: false };
}

export function numberColumn(id: string, label: string): TableColumn {
  return { id, label, numeric: true };
}

/** A cell of words, which is sorted and filed as it reads. */
export function wordsCell(text: string): TableCell {
  return { text, value: text };
}

/** Where nothing is known. */
export const NO_CELL: TableCell = { text: MISSING };
