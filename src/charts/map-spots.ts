import type { AreaCode } from "../core/types.ts";
import { boundsOf } from "../data/geo.ts";
import type { Atlas, CityShapes, Position } from "../data/geo.ts";
import type { Point } from "./drawn.ts";
import { ASPECT } from "./map-layout.ts";
import type { CityBox } from "./map-layout.ts";
import type { Rect } from "./map-names.ts";
import type { Place } from "./places.ts";

/** A district as it is drawn: its place, and where in the box, in pixels. */
export type Spot = {
  readonly place: Place;
  readonly at: Point;
  readonly holds: (point: Point) => boolean;
  /** The corners of what is drawn. */
  readonly outline: readonly Point[];
};

/** Every district that has both an outline and a place. */
export function spotsOf(
  { cities }: Atlas,
  boxes: readonly CityBox[],
  byArea: ReadonlyMap<AreaCode, Place>,
): readonly Spot[] {
  return boxes.flatMap((box) => {
    const shapes = cities[box.city];
    if (!shapes) return [];
    const pixel = pixelOf(shapes, box);
    return shapes.features.flatMap((shape) => {
      const place = byArea.get(shape.properties.code);
      const rings = shape.geometry.coordinates.map((ring) => ring.map(pixel));
      return place
        ? [{ place, at: pixel(shape.properties.center), holds: within(rings), outline: rings.flat() }]
        : [];
    });
  });
}

/** Where a place of a city stands in the box, in pixels. */
export function pixelOf(shapes: CityShapes, box: CityBox): (position: Position) => Point {
  const [west, , , north] = boundsOf(shapes);
  return ([x, y]) => [box.left + (x - west) * ASPECT * box.scale, box.top + (north - y) * box.scale];
}

/** The lines before districts that are drawn nearer than they lie, each from point to point. */
export function insetLines(
  { cities }: Atlas,
  boxes: readonly CityBox[],
): readonly (readonly [Point, Point])[] {
  return boxes.flatMap((box) => {
    const shapes = cities[box.city];
    const points = shapes?.insets?.map(({ line }) => line.map(pixelOf(shapes, box))) ?? [];
    return points.flatMap((line) =>
      line.slice(1).flatMap((to, at) => {
        const from = line[at];
        return from ? [[from, to] as const] : [];
      }),
    );
  });
}

/** The ground of an upright or level line, which no name may cross. */
export function rectAlong([[ax, ay], [bx, by]]: readonly [Point, Point]): Rect {
  return { left: Math.min(ax, bx), top: Math.min(ay, by), right: Math.max(ax, bx), bottom: Math.max(ay, by) };
}

/** Whether a ray from a point crosses the rings an odd number of times. */
function within(rings: readonly (readonly Point[])[]): (point: Point) => boolean {
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
  const [west, east, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return ([x, y]) =>
    x >= west &&
    x <= east &&
    y >= top &&
    y <= bottom &&
    rings.reduce(
      (inside, ring) =>
        ring.reduce((now, [a, b], index) => {
          const [c, d] = ring[(index + 1) % ring.length] ?? [a, b];
          return b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a ? !now : now;
        }, inside),
      false,
    );
}
