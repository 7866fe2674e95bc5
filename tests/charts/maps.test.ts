import { describe, expect, it } from "vitest";
import { stillOf } from "../../src/charts/still.ts";
import { CASES } from "./cases/registry.ts";
import { normalise, PALETTES } from "./svg.ts";
import { world } from "./world.ts";

const city = world.atlas.cities["440100" as never];
if (!city) throw new Error("the atlas has no such city");
const [first] = CASES.map;
if (!first) throw new Error("the map has no case");
const look = { palette: PALETTES.light, locale: "zh" } as const;
/** The map as it is, or with the districts of a city in each other's place. */
const drawn = (moved: boolean) => {
  const plot = first.plot(world, "zh");
  if (plot.kind !== "map") throw new Error("this is no map");
  const [code = "", shapes = city] = Object.entries(plot.model.atlas.cities)[0] ?? [];
  const other = {
    ...shapes,
    features: shapes.features.map((feature, index) => ({
      ...feature,
      geometry: shapes.features[(index + 1) % shapes.features.length]?.geometry ?? feature.geometry,
    })),
  };
  const atlas = moved
    ? { ...plot.model.atlas, cities: { ...plot.model.atlas.cities, [code]: other } }
    : plot.model.atlas;
  const plotted = { ...plot, model: { ...plot.model, atlas } };
  return normalise(stillOf(plotted, look, { width: 600 }), PALETTES.light);
};

describe("boundaries", () => {
  it("are those of the drawing, whatever was drawn before under the same name", () => {
    const before = drawn(false);
    expect(drawn(true)).not.toBe(before);
    expect(drawn(false)).toBe(before);
  });
});
