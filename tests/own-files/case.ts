import type { SlotError } from "../../src/curate/table/fates.ts";
import type { FileTrouble } from "../../src/curate/table/grid.ts";
import { cellsOf } from "./book.ts";

/** A figure as it is expected: `gdp 440106 2023 12.5`, a bound before the number, a mark after it. */
export type FigureLine = string;
/** A cell that cannot be taken: sheet, cell and why, `表1!B7 unknown-area`. */
export type RejectedLine = `${string} ${SlotError}`;

/** A table file of made-up figures, and what is to become of it without a word of the reader. */
export type OwnFileCase = {
  /** The name under which it stands in `files/`, or is made when it is needed. */
  readonly file: string;
  readonly about: string;
  readonly bytes: () => Uint8Array;
} & (
  | { readonly figures: readonly FigureLine[]; readonly rejected?: readonly RejectedLine[] }
  | { readonly refused: FileTrouble["trouble"]; readonly detail?: string }
);

/** A typed table as the text of a file. */
export function delimited(text: string, delimiter: string, end = "\r\n"): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter);
  return cellsOf(text)
    .map((cells) => line(cells) + end)
    .join("");
}

/** The same indicator over areas and periods, row by row. */
export function figuresOf(
  indicator: string,
  areas: readonly string[],
  periods: readonly string[],
  values: readonly (readonly (number | string)[])[],
): readonly FigureLine[] {
  return areas.flatMap((area, row) =>
    periods.flatMap((period, column) => {
      const value = values[row]?.[column];
      return value === undefined || value === "" ? [] : [`${indicator} ${area} ${period} ${value}`];
    }),
  );
}
