import { isAtlas } from "../../src/data/geo.ts";
import type { Atlas, CityShapes, Position, Shape } from "../../src/data/geo.ts";
import { bundled, bundledJson, data } from "../fixture.ts";
import { curatedStock } from "../stock.ts";
import type { World } from "./case.ts";

const STEP = 0.02;

function readAtlas(): Atlas {
  const atlas = bundledJson(bundled.bundle.manifest.geo["atlas"] ?? "");
  if (!isAtlas(atlas)) throw new Error("The build made no atlas.");
  return atlas;
}

/** The boundaries on a coarse grid, on which neighbours still meet: a drawing is then a tenth as long. */
function coarse({ cities, tiles }: Atlas): Atlas {
  const entries = Object.entries(cities).map(([code, shapes]): [string, CityShapes] => [
    code,
    { ...shapes, features: shapes.features.map(coarseShape) },
  ]);
  return { cities: Object.fromEntries(entries), tiles };
}

function coarseShape(shape: Shape): Shape {
  const { geometry } = shape;
  return {
    ...shape,
    geometry:
      geometry.type === "Polygon"
        ? { type: "Polygon", coordinates: geometry.coordinates.map(coarseRing) }
        : { type: "MultiPolygon", coordinates: geometry.coordinates.map((part) => part.map(coarseRing)) },
  };
}

function coarseRing(ring: readonly Position[]): readonly Position[] {
  const snapped = ring.map(([x, y]) => [snap(x), snap(y)] as const);
  return snapped.filter(([x, y], index) => {
    const before = snapped[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

function snap(degrees: number): number {
  return Number((Math.round(degrees / STEP) * STEP).toFixed(2));
}

/** The curated data with boundaries fit for stored drawings. */
const atlas = coarse(readAtlas());
export const world: World = { stock: { ...curatedStock(), atlas }, data, atlas };
