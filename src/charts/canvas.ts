import { drawn } from "./drawn.ts";
import type { DrawnSeries, Ink, Label, Point } from "./drawn.ts";
import type { Look } from "./types.ts";

/** An option whose axes are the box's own pixels, y downwards, for drawings that place everything themselves. */
export function pixelAxes({ width, height }: Pick<Look, "width" | "height">) {
  const hidden = { type: "value", show: false, min: 0 };
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: "none" },
    xAxis: { ...hidden, max: width },
    yAxis: { ...hidden, max: height, inverse: true },
  };
}

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
