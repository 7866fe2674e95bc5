import fc from "fast-check";
import { expect, it } from "vitest";
import { placeClass } from "../../../src/charts/places.ts";
import type { Place, Shading } from "../../../src/charts/places.ts";
import type { Measure } from "../../../src/core/measures.ts";
import type { IndicatorId } from "../../../src/core/types.ts";
import { placesBlock } from "../../../src/views/compare/places.ts";
import { sceneOf } from "../../../src/views/compare/scene.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { curatedStock } from "../../stock.ts";

// What a reader pins is true of every value that is painted by it, whatever the limits.

const STOCK = curatedStock();
const VIEWS: readonly (readonly [string, Measure])[] = [
  ["gdp", "area"],
  ["gdp", "head"],
  ["gdp", "raw"],
  ["gdp-growth-real", "raw"],
];

/** The tiles of all districts under pinned limits. */
function tilesOf(
  indicator: string,
  measure: Measure,
  limits: readonly number[],
): readonly [readonly Place[], Shading] {
  const scene = sceneOf(STOCK.data, {
    ...ADDRESS.defaults,
    indicator: indicator as IndicatorId,
    measure,
    areas: { kind: "preset", preset: "all" },
    map: "tiles",
    method: "manual",
    limits,
  });
  const { plot } = (scene && STOCK.atlas && placesBlock(scene, STOCK.atlas, "")) ?? {};
  if (plot?.kind !== "tiles") throw new Error("There are no tiles.");
  return [plot.model.places, plot.model.shading];
}

const pinned = fc
  .uniqueArray(fc.double({ min: -200, max: 300_000, noNaN: true }), { minLength: 2, maxLength: 8 })
  .map((limits) => [...limits].sort((a, b) => a - b));

it.each(VIEWS)("the class of a value holds it, open below and above: %s %s", (indicator, measure) => {
  fc.assert(
    fc.property(pinned, (limits) => {
      const [places, shading] = tilesOf(indicator, measure, limits);
      if (shading.kind !== "classes") throw new Error("Tiles have classes.");
      const valued = places.filter(({ value }) => value !== undefined);
      expect(valued.length).toBeGreaterThan(2);
      for (const place of valued) {
        const { value = 0 } = place;
        const at = placeClass(place, shading) ?? -1;
        const [low = Number.NaN, high = Number.NaN] = shading.limits.slice(at);
        const isLast = at === shading.labels.length - 1;
        expect(value >= low && (isLast ? value <= high : value < high)).toBe(true);
        const label = shading.labels[at] ?? "";
        expect([label.startsWith("<"), label.startsWith("≥")]).toEqual([
          low === -Infinity,
          high === Infinity,
        ]);
      }
    }),
    { numRuns: 8 },
  );
});
