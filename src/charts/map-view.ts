import type { Atlas } from "../data/geo.ts";
import type { Point } from "./drawn.ts";
import { layOutCities } from "./map-layout.ts";
import type { Box, CityBox } from "./map-layout.ts";
import { spotsOf } from "./map-spots.ts";
import type { Spot } from "./map-spots.ts";
import type { Place } from "./places.ts";

/** What of a map is in its box: how many times as large, and which place of the whole, in shares of it, is in the middle. */
export type MapView = { readonly times: number; readonly x: number; readonly y: number };

export const WHOLE: MapView = { times: 1, x: 0.5, y: 0.5 };

const LARGEST = 12;

/** Within the map, and no smaller than whole. */
function kept({ times, x, y }: MapView): MapView {
  const by = Math.min(LARGEST, Math.max(1, times));
  const inside = (share: number) => Math.min(1 - 0.5 / by, Math.max(0.5 / by, share));
  return { times: by, x: inside(x), y: inside(y) };
}

/** Enlarged about a place of the box, in shares of it, which stays where it is. */
export function zoomed(view: MapView, by: number, [x, y]: Point = [0.5, 0.5]): MapView {
  const times = Math.min(LARGEST, Math.max(1, view.times * by));
  const stay = (middle: number, at: number) => middle + (at - 0.5) * (1 / view.times - 1 / times);
  return kept({ times, x: stay(view.x, x), y: stay(view.y, y) });
}

/** Moved with a pointer that went so far, in shares of the box. */
export function moved(view: MapView, [across, down]: Point): MapView {
  return kept({ ...view, x: view.x - across / view.times, y: view.y - down / view.times });
}

/** The cities' boxes as they stand in such a view of a box of these sides. */
export function boxesIn(
  boxes: readonly CityBox[],
  { times, x, y }: MapView,
  width: number,
  height: number,
): readonly CityBox[] {
  if (times === 1) return boxes;
  const across = (at: number) => (at - x * width) * times + width / 2;
  const down = (at: number) => (at - y * height) * times + height / 2;
  return boxes.map(({ city, scale, titleAt: [left, top], ...box }) => ({
    city,
    scale: scale * times,
    left: across(box.left),
    top: down(box.top),
    width: box.width * times,
    height: box.height * times,
    titleAt: [across(left), down(top)],
  }));
}

/** Whether a place is in the picture, and not below its key. */
export function isInSight(key: Box, width: number, height: number): (at: Point) => boolean {
  return ([x, y]) =>
    x >= 0 &&
    y >= 0 &&
    x <= width &&
    y <= height &&
    !(x >= key.left && x <= key.left + key.width && y >= key.top && y <= key.top + key.height);
}

type Drawn = { readonly atlas: Atlas; readonly places: readonly Place[] };

/** Room that is left around what is looked at. */
const AROUND = 1.3;

/** The view that holds the highlighted districts; nothing where none is highlighted. */
export function viewOfChosen(
  { atlas, places }: Drawn,
  width: number,
  height: number,
  key: number,
): MapView | undefined {
  const chosen = new Map(
    places.flatMap((place) => (place.outline === undefined ? [] : [[place.area, place] as const])),
  );
  const spots = spotsOf(atlas, layOutCities(atlas, width, height, key).boxes, chosen);
  const ends = extentOf(spots);
  if (!ends) return undefined;
  const [west, north, east, south] = ends;
  const times = Math.min(width / ((east - west) * AROUND), height / ((south - north) * AROUND));
  return kept({ times, x: (west + east) / 2 / width, y: (north + south) / 2 / height });
}

function extentOf(spots: readonly Spot[]): readonly [number, number, number, number] | undefined {
  const points = spots.flatMap(({ outline }) => outline);
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
