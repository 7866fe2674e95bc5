import type { AreaCode } from "../core/types.ts";
import { recent } from "../core/recent.ts";
import type { Atlas, CityShapes, Position } from "../data/geo.ts";
import type { Point } from "./drawn.ts";
import { ASPECT, boundsOf } from "./map-layout.ts";
import type { CityBox } from "./map-layout.ts";
import type { Rect } from "./rects.ts";
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
    return groundOf(shapes, box).flatMap(({ area, ...ground }) => {
      const place = byArea.get(area);
      return place ? [{ place, ...ground }] : [];
    });
  });
}

/** The districts of a city as they lie in the box, in pixels, whatever is shown of them. */
export function groundOf(shapes: CityShapes, { left, top, scale }: CityBox) {
  return grounds(shapes, left, top, scale);
}

const grounds = recent(16, (shapes: CityShapes, left: number, top: number, scale: number) => {
  const pixel = pixelOf(shapes, { left, top, scale });
  return shapes.features.map(({ properties, geometry }) => {
    const rings = geometry.coordinates.map((ring) => ring.map(pixel));
    const place = { area: properties.code, at: pixel(properties.center) };
    return { ...place, rings, holds: within(rings), outline: rings.flat() };
  });
});

/** Where a place of a city stands in the box, in pixels. */
export function pixelOf(
  shapes: CityShapes,
  box: Pick<CityBox, "left" | "top" | "scale">,
): (position: Position) => Point {
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
  return ([x, y]) => {
    if (x < west || x > east || y < top || y > bottom) return false;
    // Asked hundreds of times for the names of a map: nothing is made on the way.
    let isInside = false;
    for (const ring of rings) {
      let before = ring.at(-1);
      for (const point of ring) {
        if (before && crosses(before, point, x, y)) isInside = !isInside;
        before = point;
      }
    }
    return isInside;
  };
}

/** Whether the edge from `a` to `b` lies to the right of a point and passes its height. */
function crosses(a: Point, b: Point, x: number, y: number): boolean {
  if (a[1] > y === b[1] > y) return false;
  return x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0];
}
