import type { GridSheet, Merge } from "../../../src/curate/table/grid.ts";

/** A sheet as it would be typed: rows on lines, cells between bars. */
export function sheetOf(text: string, merges: readonly Merge[] = [], name = ""): GridSheet {
  const rows = text
    .replace(/^\n/, "")
    .split("\n")
    .map((line) =>
      line
        .trim()
        .split("|")
        .map((cell) => cell.trim()),
    );
  return { name, rows, isHidden: false, merges, troubles: new Map() };
}
