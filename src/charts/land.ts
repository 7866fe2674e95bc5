import type { AreaCode } from "../core/types.ts";
import type { Atlas } from "../data/geo.ts";
import { drawn } from "./drawn.ts";
import type { DrawnSeries, Figure } from "./drawn.ts";
import type { CityBox } from "./map-layout.ts";
import { groundOf } from "./map-spots.ts";
import { titles } from "./parts.ts";
import { placePaint } from "./places.ts";
import type { Place, Shading } from "./places.ts";
import type { Look } from "./types.ts";

export const LAND = "land";

/** How a district is drawn; one that is `isOver` the others is drawn last, so that no neighbour covers its outline. */
type Painted = Omit<Figure, "outline"> & { readonly isOver?: boolean };

/** The districts of all boxes, one of which may hold the same as another. */
export function landSeries(
  { cities }: Atlas,
  parts: readonly { readonly boxes: readonly CityBox[]; readonly paint: (area: AreaCode) => Painted }[],
): DrawnSeries {
  const all = parts.flatMap(({ boxes, paint }) =>
    boxes.flatMap((box) => {
      const shapes = cities[box.city];
      if (!shapes) return [];
      return groundOf(shapes, box).map(({ area, rings }) => ({ ...paint(area), outline: { lines: rings } }));
    }),
  );
  const figures = [false, true].flatMap((over) =>
    all.flatMap(({ isOver = false, ...figure }) => (isOver === over ? [figure] : [])),
  );
  return drawn(LAND, 0, figures);
}

/** The cities' names, at the corners of their boxes. */
export function cityTitles(
  names: ReadonlyMap<AreaCode, string>,
  boxes: readonly CityBox[],
  look: Look,
): DrawnSeries {
  const lines = boxes.map(({ city, titleAt: [left, top] }) => ({ text: names.get(city) ?? "", left, top }));
  return titles(lines, look);
}

/** A district as its place says; the places of one of several maps have names of their own. */
export function paintBy(
  places: ReadonlyMap<AreaCode, Place>,
  shading: Shading,
  look: Look,
  nameOf: (area: AreaCode) => string = (area) => area,
): (area: AreaCode) => Painted {
  const { surface, peer, ink } = look.palette;
  return (area) => {
    const place = places.get(area);
    if (!place) return { ink: { fill: surface, stroke: peer, width: 0.75 } };
    const { outline } = place;
    return {
      name: nameOf(area),
      ink: {
        fill: placePaint(place, shading, look).fill,
        ...{ stroke: outline ?? peer, width: outline === undefined ? 0.75 : 2 },
      },
      lit: { stroke: ink, width: 2 },
      isOver: outline !== undefined,
    };
  };
}
