import { mapChart } from "../../../src/charts/map.ts";
import type { AreaCode, IndicatorId, Period } from "../../../src/core/types.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { ChartCase } from "../case.ts";
import { plotOf } from "../case.ts";
import { classes, districts, map, places, symbols } from "../made-up.ts";

const FIVE = [10, 20, 40, 80, 160, 320];

/** Each district's name and value, drawn or pointed at. */
export function figuresOf(plot: Plot): readonly string[] {
  return plot.kind === "map" ? plot.model.places.flatMap(({ name, label }) => [name, label]) : [];
}

export const CASES: readonly ChartCase[] = [
  {
    name: "symbols",
    says: "a total is a symbol whose surface is proportional to it, named where there is room",
    plot: (world, locale) => plotOf(world, "map", { locale }),
    width: 700,
    height: 500,
    dark: true,
  },
  {
    name: "classes",
    says: "a ratio is one of five classes of one hue, with limits and the districts' places in the key",
    plot: (world, locale) =>
      plotOf(world, "map", {
        locale,
        measure: "head",
        when: { kind: "period", period: "2020" as Period },
      }),
    width: 700,
    height: 500,
    dark: true,
  },
  {
    name: "narrow-symbols",
    says: "in a narrow box the cities stand below each other at one scale",
    plot: (world, locale) => plotOf(world, "map", { locale }),
    width: 320,
    height: 560,
  },
  {
    name: "narrow-classes",
    says: "English names and the limits of five classes fit at 320 px",
    plot: (world, locale) => ({
      kind: "map",
      chart: mapChart,
      model: map(
        world,
        locale,
        places(world, locale, (index) => 10 + index * 14),
        classes(FIVE, locale),
      ),
    }),
    width: 320,
    height: 560,
    locale: "en",
  },
  {
    name: "two-classes",
    says: "fewer classes reach from the lightest to the darkest colour",
    plot: (world, locale) => ({
      kind: "map",
      chart: mapChart,
      model: map(
        world,
        locale,
        places(world, locale, (index) => (index % 3 === 0 ? 15 : 5)),
        classes([5, 10, 15], locale),
      ),
    }),
    width: 600,
    height: 420,
  },
  {
    name: "one-value",
    says: "a single value is a single class",
    plot: (world, locale) => ({
      kind: "map",
      chart: mapChart,
      model: map(
        world,
        locale,
        places(world, locale, (index) => (index === 3 ? 7 : undefined)),
        classes([7, 7], locale),
      ),
    }),
    width: 600,
    height: 420,
  },
  {
    name: "missing",
    says: "districts without a value are blank, never zero",
    plot: (world, locale) => ({
      kind: "map",
      chart: mapChart,
      model: map(
        world,
        locale,
        places(world, locale, (index) => (index % 2 === 0 ? undefined : 10 + index * 14)),
        classes(FIVE, locale),
      ),
    }),
    width: 600,
    height: 420,
    dark: true,
  },
  {
    name: "none",
    says: "without any value the map is blank and its key empty",
    plot: (world, locale) => ({
      kind: "map",
      chart: mapChart,
      model: map(
        world,
        locale,
        places(world, locale, () => undefined),
        classes([], locale),
      ),
    }),
    width: 600,
    height: 420,
  },
  {
    name: "outlines",
    says: "no neighbour covers the outline of a highlighted district",
    plot: (world, locale) => ({
      kind: "map",
      chart: mapChart,
      model: map(
        world,
        locale,
        places(world, locale, (index) => 10 + index * 14, districts(world).slice(0, 11)),
        classes(FIVE, locale),
      ),
    }),
    width: 600,
    height: 420,
  },
  {
    name: "english-symbols",
    says: "English names do not cover each other",
    plot: (world, locale) => ({
      kind: "map",
      chart: mapChart,
      model: map(
        world,
        locale,
        places(world, locale, (index) => 100 + index * 30),
        symbols(8000, locale),
      ),
    }),
    width: 480,
    height: 420,
    locale: "en",
  },
  {
    name: "large",
    says: "large limits are short in the key",
    plot: (world, locale) =>
      plotOf(world, "map", {
        locale,
        indicator: "resident-population" as IndicatorId,
        measure: "area",
        when: { kind: "period", period: "2020" as Period },
        highlight: ["440305"] as readonly string[] as readonly AreaCode[],
        areas: { kind: "preset", preset: "sz" },
      }),
    width: 400,
    height: 420,
  },
];
