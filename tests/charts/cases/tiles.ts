import { tilesChart } from "../../../src/charts/tiles.ts";
import type { Period } from "../../../src/core/types.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { ChartCase } from "../case.ts";
import { plotOf } from "../case.ts";
import { classes, places, tiles } from "../made-up.ts";

const FIVE = [10, 20, 40, 80, 160, 320];

/** Each district's name and value, drawn or pointed at. */
export function figuresOf(plot: Plot): readonly string[] {
  return plot.kind === "tiles" ? plot.model.places.flatMap(({ name, label }) => [name, label]) : [];
}

export const CASES: readonly ChartCase[] = [
  {
    name: "wide",
    says: "each district is one tile with its name and figure, the cities beside each other",
    plot: (world, locale) =>
      plotOf(world, "tiles", {
        locale,
        map: "tiles",
        measure: "head",
        when: { kind: "period", period: "2020" as Period },
      }),
    width: 700,
    height: 410,
    dark: true,
  },
  {
    name: "narrow",
    says: "in a narrow box the cities stand below each other",
    plot: (world, locale) =>
      plotOf(world, "tiles", {
        locale,
        map: "tiles",
        measure: "head",
        when: { kind: "period", period: "2020" as Period },
      }),
    width: 320,
    height: 538,
  },
  {
    name: "english-narrow",
    says: "long English names are cut with an ellipsis within their tile",
    plot: (world, locale) => ({
      kind: "tiles",
      chart: tilesChart,
      model: tiles(
        world,
        locale,
        places(world, locale, (index) => 10_000 + index * 14_000),
        classes(
          FIVE.map((limit) => limit * 1000),
          locale,
        ),
      ),
    }),
    width: 320,
    height: 538,
    locale: "en",
  },
  {
    name: "missing",
    says: "a district without a value is blank with a dash",
    plot: (world, locale) => ({
      kind: "tiles",
      chart: tilesChart,
      model: tiles(
        world,
        locale,
        places(world, locale, (index) => (index % 2 === 0 ? undefined : 10 + index * 14)),
        classes(FIVE, locale),
      ),
    }),
    width: 600,
    height: 360,
    dark: true,
  },
  {
    name: "none",
    says: "without any value all tiles are blank and the key is empty",
    plot: (world, locale) => ({
      kind: "tiles",
      chart: tilesChart,
      model: tiles(
        world,
        locale,
        places(world, locale, () => undefined),
        classes([], locale),
      ),
    }),
    width: 600,
    height: 360,
  },
];
