import type { AreaCode } from "../core/types.ts";
import { boundsOf } from "../data/geo.ts";
import type { Atlas, CityShapes, Position, Shape } from "../data/geo.ts";
import { ASPECT } from "./map-layout.ts";
import type { CityBox } from "./map-layout.ts";
import type { Point } from "./map-names.ts";
import type { Place } from "./places.ts";

/** A district as it is drawn: its place, and where in the box, in pixels. */
export type Spot = {
  readonly place: Place;
  readonly at: Point;
  readonly holds: (point: Point) => boolean;
};

/** Every district that has both boundaries and a place. */
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
      const rings = ringsOf(shape).map((ring) => ring.map(pixel));
      return place ? [{ place, at: pixel(shape.properties.center), holds: within(rings) }] : [];
    });
  });
}

/** Where a place of a city stands in the box, in pixels. */
export function pixelOf(shapes: CityShapes, box: CityBox): (position: Position) => Point {
  const [west, , , north] = boundsOf(shapes);
  return ([x, y]) => [box.left + (x - west) * ASPECT * box.scale, box.top + (north - y) * box.scale];
}

/** The outlines of a district, holes among them. */
export function ringsOf({ geometry }: Shape): readonly (readonly Position[])[] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** Whether a ray from a point crosses the rings an odd number of times. */
function within(rings: readonly (readonly Point[])[]): (point: Point) => boolean {
  return ([x, y]) =>
    rings.reduce(
      (inside, ring) =>
        ring.reduce((now, [a, b], index) => {
          const [c, d] = ring[(index + 1) % ring.length] ?? [a, b];
          return b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a ? !now : now;
        }, inside),
      false,
    );
}
