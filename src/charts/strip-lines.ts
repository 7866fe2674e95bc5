import { textWidth } from "./parts.ts";
import { placeReferences } from "./ranking-references.ts";
import { SMALL } from "./sizes.ts";

/** What values are held against: a line across, and what it says. */
export type StripLine = { readonly value: number; readonly label: string; readonly strong: boolean };

/** Above the dots, a row of what lines say. */
const HEAD = 8;
const ROW = 16;
/** Between what two lines say. */
const BETWEEN = 10;

/** What the lines say stands in one row, or in turn in as many as it needs. */
function rowsOf(lines: readonly StripLine[], width: number): number {
  const long = lines.reduce((sum, { label }) => sum + textWidth(label, SMALL) + BETWEEN, 0);
  return Math.max(1, Math.min(lines.length, Math.ceil(long / width)));
}

/** The room in pixels that what the lines say takes above the dots. */
export function headOf(lines: readonly StripLine[], width: number): number {
  return HEAD + ROW * rowsOf(lines, width);
}

/** Where each line stands, from left to right in each row, and what it says. */
export function placeLines(lines: readonly StripLine[], width: number, x: (value: number) => number) {
  const count = rowsOf(lines, width);
  const sorted = [...lines].sort((a, b) => a.value - b.value);
  return Array.from({ length: count }, (_, row) =>
    placeReferences(
      sorted.filter((__, at) => at % count === row),
      width,
      x,
    ).map((line) => ({ ...line, labelTop: HEAD + 1 + row * ROW })),
  ).flat();
}
