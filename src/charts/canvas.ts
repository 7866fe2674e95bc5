import { drawn } from "./drawn.ts";
import type { DrawnSeries, Ink, Label, Point } from "./drawn.ts";

/** Straight lines as one series, each from point to point. */
export function segments(
  id: string,
  lines: readonly (readonly [Point, Point])[],
  { color, ...style }: { readonly color: string } & Pick<Ink, "width" | "dash" | "cap">,
): DrawnSeries {
  const ink = { stroke: color, ...style };
  return drawn(id, 1, lines.length > 0 ? [{ outline: { lines, isOpen: true }, ink }] : [], true);
}

/** A text; all of a series are of one size. */
export type Word = Omit<Label, "size">;

/** Texts at their places, as one series. */
export function words(id: string, items: readonly Word[], size: number): DrawnSeries {
  const labels = items.map((item) => ({ ...item, size }));
  return drawn(id, 3, labels, true);
}
