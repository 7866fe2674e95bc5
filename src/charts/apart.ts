import type { Point } from "./map-names.ts";
import type { Look } from "./types.ts";

/** From dot to dot, in pixels. */
const PITCH = 7;

/** Dots over what has a figure that does not compare: neither the colour of a class nor as empty as no figure. */
export function apartSeries(holds: readonly ((point: Point) => boolean)[], look: Look) {
  const across = Math.ceil(look.width / PITCH);
  const down = Math.ceil(look.height / PITCH);
  const points = Array.from({ length: holds.length === 0 ? 0 : across * down }, (_, index): Point => [
    (index % across) * PITCH,
    Math.floor(index / across) * PITCH,
  ]);
  return dots(
    "apart",
    points.filter((point) => holds.some((has) => has(point))),
    look,
  );
}

/** A swatch of the same dots. */
export function apartSwatch([x, y]: Point, look: Look) {
  const steps = [-3, 0, 3];
  return dots(
    "legend-apart",
    steps.flatMap((right) => steps.map((low): Point => [x + right, y + low])),
    look,
  );
}

function dots(id: string, data: readonly Point[], { palette }: Look) {
  return {
    id,
    type: "scatter",
    silent: true,
    clip: false,
    symbol: "circle",
    symbolSize: 2,
    z: 2,
    itemStyle: { color: palette.muted, opacity: 1 },
    data,
  };
}
