import type { AreaCode } from "../core/types.ts";
import { recent } from "../core/recent.ts";
import type { Atlas, CityShapes } from "../data/geo.ts";

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
/** `scale` is pixels per degree of latitude, the same for all cities. */
export type CityBox = Box & {
  readonly city: AreaCode;
  readonly scale: number;
  readonly titleAt: readonly [number, number];
};

/** Degrees of longitude are shorter than degrees of latitude by cos(23°), the mean latitude of both cities. */
export const ASPECT = Math.cos((23 * Math.PI) / 180);

const TITLE = 20;
const GAP = 24;
/** Above a key below the cities: a line of swatches may stand there. */
const ABOVE_KEY = 18;
/** A key that is narrower than this cannot be read. */
const NARROWEST_KEY = 120;

/**
 * Places the cities in a box at one scale: beside each other where the box is wide, below each other where it is
 * narrow. Returns each city's box and what is left for the legend.
 */
export const layOutCities = recent(8, laidOut);

function laidOut(
  { cities }: Atlas,
  width: number,
  height: number,
  legendHeight: number,
): { readonly boxes: readonly CityBox[]; readonly legend: Box } {
  const sizes = Object.entries(cities).map(([code, shapes]) => {
    const [west, south, east, north] = boundsOf(shapes);
    return { city: code as AreaCode, width: (east - west) * ASPECT, height: north - south };
  });
  const totalWidth = sizes.reduce((sum, size) => sum + size.width, 0);
  const tallest = Math.max(...sizes.map((size) => size.height));
  const totalHeight = sizes.reduce((sum, size) => sum + size.height, 0);
  const widest = Math.max(...sizes.map((size) => size.width));
  const beside = Math.min(
    (width - GAP * (sizes.length - 1) - 8) / totalWidth,
    (height - TITLE - 8) / tallest,
  );
  const below = Math.min(
    (width - 8) / widest,
    (height - (legendHeight > 0 ? legendHeight + ABOVE_KEY - 8 : 0) - (TITLE + 8) * sizes.length) /
      totalHeight,
  );
  return beside >= below
    ? layOutBeside(sizes, beside, width, height, legendHeight)
    : layOutBelow(sizes, below, width, height, legendHeight);
}

type Size = { readonly city: AreaCode; readonly width: number; readonly height: number };

function layOutBeside(
  sizes: readonly Size[],
  scale: number,
  width: number,
  height: number,
  legendHeight: number,
) {
  const used = sizes.reduce((sum, size) => sum + size.width * scale, 0) + GAP * (sizes.length - 1);
  let left = Math.max(4, (width - used) / 2);
  const boxes = sizes.map((size) => {
    const box = {
      city: size.city,
      scale,
      left,
      top: TITLE,
      width: size.width * scale,
      height: size.height * scale,
    };
    left += box.width + GAP;
    return { ...box, titleAt: [box.left, 4] as const };
  });
  const last = boxes.at(-1);
  // Below the last city, and further left where it would leave the box there.
  const legendLeft = Math.max(4, Math.min(last?.left ?? 0, width - NARROWEST_KEY - 8));
  return {
    boxes,
    legend: {
      left: legendLeft,
      top: height - legendHeight,
      width: width - legendLeft - 8,
      height: legendHeight,
    },
  };
}

function layOutBelow(
  sizes: readonly Size[],
  scale: number,
  width: number,
  height: number,
  legendHeight: number,
) {
  let top = 0;
  const boxes = sizes.map((size) => {
    const box = {
      city: size.city,
      scale,
      left: Math.max(4, (width - size.width * scale) / 2),
      top: top + TITLE,
      width: size.width * scale,
      height: size.height * scale,
    };
    const titleAt = [4, top + 4] as const;
    top += box.height + TITLE + 8;
    return { ...box, titleAt };
  });
  return { boxes, legend: { left: 4, top: height - legendHeight, width: width - 8, height: legendHeight } };
}

/** West, south, east and north of all shapes. */
export const boundsOf = recent(8, ({ features }: CityShapes): Bounds => {
  const points = features.flatMap(({ geometry }) => geometry.coordinates.flat());
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
});

type Bounds = readonly [number, number, number, number];
