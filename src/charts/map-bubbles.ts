import { drawn } from "./drawn.ts";
import type { Ink } from "./drawn.ts";
import type { CityBox } from "./map-layout.ts";
import type { Spot } from "./map-spots.ts";
import type { Shading } from "./places.ts";
import type { Look } from "./types.ts";

type Symbols = Extract<Shading, { kind: "symbols" }>;

/** How wide the symbol of a district is in pixels; none where nothing is known of it. */
export function diameterOf(
  { value }: { readonly value?: number },
  { largest, biggest = BIGGEST_SYMBOL }: Symbols,
): number {
  return value === undefined ? 0 : symbolDiameter(value, largest, biggest);
}

/** Pixels per degree from which on a map has room for symbols of full size, and the share of it that is left to a tiny one. */
const ROOMY = 320;
const LEAST = 0.45;

/** Symbols of a map that is drawn small are so too, or they would hide it; boxes of one map have one scale. */
export function symbolsOn(shading: Shading, [box]: readonly CityBox[] = []): Shading {
  if (shading.kind !== "symbols" || !box) return shading;
  return { ...shading, biggest: BIGGEST_SYMBOL * Math.min(1, Math.max(LEAST, box.scale / ROOMY)) };
}

/**
 * Symbols at the districts' centres, the small ones on top. They let through what is below, so that none hides an
 * outline or another; what is not above zero is hollow.
 */
export function bubbleSeries(spots: readonly Spot[], shading: Symbols, { palette }: Look) {
  const shown = spots
    .filter(({ place }) => place.value !== undefined)
    .map(({ place, at }) => ({ place, at, diameter: diameterOf(place, shading) }))
    .sort((a, b) => b.diameter - a.diameter);
  return drawn(
    "bubbles",
    2,
    shown.map(({ place, at: [cx, cy], diameter }) => ({
      name: place.area,
      outline: { cx, cy, r: diameter / 2 },
      ink: symbolInk(place.value ?? 0, place.outline ?? palette.muted),
      lit: { stroke: palette.ink, width: 2 },
    })),
  );
}

/** Filled above zero, a ring at zero, a broken ring below. */
export function symbolInk(value: number, color: string): Ink {
  return {
    fill: value > 0 ? letThrough(color) : "transparent",
    stroke: color,
    width: 1.5,
    ...(value < 0 && { dash: "dashed" }),
  };
}

/** `#rrggbb` at two fifths, said so that a picture keeps colour and opacity apart, as other programs need it. */
function letThrough(color: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `rgba(${parts.join(",")},0.4)`;
}

/** Diameter in pixels of a symbol whose surface is proportional to the size of its value; zero is a small ring. */
export function symbolDiameter(value: number, largest: number, biggest: number): number {
  return largest > 0 ? Math.max(value === 0 ? 5 : 3, Math.sqrt(Math.abs(value) / largest) * biggest) : 5;
}

export const BIGGEST_SYMBOL = 40;
