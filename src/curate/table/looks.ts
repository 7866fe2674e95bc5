import { cellName } from "./grid.ts";
import type { GridSheet } from "./grid.ts";
import { isYear } from "./period-names.ts";
import { readCell } from "./read-cell.ts";

/** What a cell looks like before anything is known of its column; a whole number that may be a year is one. */
export type Look = "empty" | "number" | "year" | "missing" | "words";

/** The looks of all cells of a sheet, read once. */
export type Looks = {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Look;
  readonly text: (row: number, column: number) => string;
};

const LOOKS = ["empty", "number", "year", "missing", "words"] as const satisfies readonly Look[];

export function looksOf(sheet: GridSheet): Looks {
  const rows = sheet.rows.length;
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const looks = new Uint8Array(rows * columns);
  sheet.rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      const trouble = sheet.troubles.has(cellName(row, column));
      looks[row * columns + column] = LOOKS.indexOf(trouble ? "number" : lookOf(text));
    });
  });
  return {
    rows,
    columns,
    at: (row, column) =>
      (row < 0 || column < 0 || row >= rows || column >= columns
        ? undefined
        : LOOKS[looks[row * columns + column] ?? 0]) ?? "empty",
    text: (row, column) => sheet.rows[row]?.[column] ?? "",
  };
}

/** 6215,72, 下降1.2, 持平, =B2*2 and #REF! are meant for figures, whatever they say: among words they would be lost, or name. */
const MEANT =
  /^(?:持平|=.+|#(?:REF|VALUE|DIV\/0|NAME|NUM|NULL|N\/A)[!?]?|(?:上升|增长|提高|下降|减少|回落|[↑↓])?\s*[-+−]?\d[\d.,，]*\s*(?:[%‰]|个?百分点|±|[(（][^()（）\d]*[)）])?)$/;

function lookOf(text: string): Look {
  if (text === "") return "empty";
  const read = readCell(text);
  if (read.kind === "code") return "words";
  if (read.kind === "words" && MEANT.test(text.trim())) return "number";
  if (read.kind !== "number") return read.kind;
  if (isYear(text.trim())) return "year";
  // 2023年 and 6月 are read as numbers with a unit; 5% is one.
  return read.unit !== undefined && /^(?:年|月|日|季度|号|岁)/.test(read.unit) ? "words" : "number";
}
