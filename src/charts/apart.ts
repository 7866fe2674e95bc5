import { segments } from "./canvas.ts";
import type { Point } from "./drawn.ts";
import type { Look } from "./types.ts";

/** From dot to dot, in pixels. */
const PITCH = 7;
const SWATCH_PITCH = 3;

/** A dash as short as every program still draws. */
const LEAST = 0.01;

/** What is dotted: its corners, and which places lie on it. */
type Ground = { readonly outline: readonly Point[]; readonly holds: (point: Point) => boolean };

/** Dots over what has a figure that does not compare: neither the colour of a class nor as empty as no figure. */
export function apartSeries(grounds: readonly Ground[], look: Look) {
  return dots("apart", apartDots(grounds, look), PITCH, look);
}

/** Where they stand, row by row: on a grid over the whole box, so that neighbours' meet. */
export function apartDots(
  grounds: readonly Ground[],
  { width, height }: Pick<Look, "width" | "height">,
): readonly Point[] {
  const across = Math.ceil(width / PITCH);
  const found = new Set<number>();
  for (const { outline, holds } of grounds) {
    const columns = gridOver(
      outline.map(([x]) => x),
      width,
    );
    for (const row of gridOver(
      outline.map(([, y]) => y),
      height,
    ))
      // oxfmt-ignore
      for (const column of columns) if (holds([column * PITCH, row * PITCH])) found.add(row * across + column);
  }
  const inOrder = [...found].sort((a, b) => a - b);
  return inOrder.map((index) => [(index % across) * PITCH, Math.floor(index / across) * PITCH]);
}

/** The lines of the grid between the ends of something, as far as they are in the box. */
function gridOver(ends: readonly number[], size: number): readonly number[] {
  const first = Math.max(0, Math.ceil(Math.min(...ends) / PITCH));
  const last = Math.min(Math.ceil(size / PITCH) - 1, Math.floor(Math.max(...ends) / PITCH));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
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
