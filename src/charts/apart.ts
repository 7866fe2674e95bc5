import { segments } from "./canvas.ts";
import type { Point } from "./drawn.ts";
import type { Look } from "./types.ts";

/** From dot to dot, in pixels. */
const PITCH = 7;
const SWATCH_PITCH = 3;

/** A dash as short as every program still draws. */
const LEAST = 0.01;

/** Dots over what has a figure that does not compare: neither the colour of a class nor as empty as no figure. */
export function apartSeries(holds: readonly ((point: Point) => boolean)[], look: Look) {
  return dots("apart", apartDots(holds, look), PITCH, look);
}

/** Where they stand: on a grid over the whole box, so that neighbours' meet. */
export function apartDots(
  holds: readonly ((point: Point) => boolean)[],
  { width, height }: Pick<Look, "width" | "height">,
): readonly Point[] {
  const across = Math.ceil(width / PITCH);
  const down = Math.ceil(height / PITCH);
  const points = Array.from({ length: holds.length === 0 ? 0 : across * down }, (_, index): Point => [
    (index % across) * PITCH,
    Math.floor(index / across) * PITCH,
  ]);
  return points.filter((point) => holds.some((has) => has(point)));
}

/** A swatch of the same dots, nearer to one another. */
export function apartSwatch([x, y]: Point, look: Look) {
  const steps = [-SWATCH_PITCH, 0, SWATCH_PITCH];
  const points = steps.flatMap((low) => steps.map((right): Point => [x + right, y + low]));
  return { ...dots("legend-apart", points, SWATCH_PITCH, look), z: 3 };
}

/** Rows of dots as dashes of no length with round ends: as shapes, hundreds would be made and compared at each change. */
function dots(id: string, points: readonly Point[], pitch: number, { palette }: Look) {
  const style = { color: palette.muted, width: 2, cap: "round", dash: [LEAST, pitch - LEAST] } as const;
  return { ...segments(id, rowsOf(points, pitch), style), z: 2 };
}

/** From the first dot of a row to a little behind its last: what has no length is not drawn. */
function rowsOf(points: readonly Point[], pitch: number): readonly (readonly [Point, Point])[] {
  const isNext = ([x, y]: Point, other: Point | undefined) => other?.[0] === x + pitch && other[1] === y;
  const firsts = points.filter((_, at) => at === 0 || !isNext(points[at - 1] ?? [0, 0], points[at]));
  const lasts = points.filter((point, at) => !isNext(point, points[at + 1]));
  return firsts.map((first, at) => {
    const [x, y] = lasts[at] ?? first;
    return [first, [x + 1, y]];
  });
}
