import { mapPanelsChart } from "../../../src/charts/map-panels.ts";
import type { MapPanelsModel } from "../../../src/charts/map-panels.ts";
import type { Place } from "../../../src/charts/places.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { Period } from "../../../src/core/types.ts";
import type { Filters } from "../../../src/state/filters.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import type { ChartCase, World } from "../case.ts";
import { plotOf } from "../case.ts";
import { districts, HP, nameOf, TH } from "../made-up.ts";

const ALL: Partial<Filters> = {
  areas: { kind: "preset", preset: "all" },
  when: { kind: "period", period: "2022" as Period },
};

/** Made-up values: some below zero, a zero, one that does not compare, gaps. */
function made(world: World, locale: Locale, suffix = "", periods = ["2019", "2020", "2021"]): Plot {
  const panels = periods.map((period, index) => ({
    period: period as Period,
    label: period,
    isCut: index === 1,
    places: districts(world).map((area, at): Place => {
      const name = nameOf(world, area, locale) + suffix;
      const value = (at - 3) * (periods.length === 1 ? 3 : index + 1);
      const base = { area, name, tip: `${name} ${period}`, facts: {} };
      if (at % 5 === 4) return { ...base, label: "—" };
      if (at % 7 === 6) return { ...base, label: "—", figure: "12", isApart: true, facts: { value: 12 } };
      const outline = area === TH ? { outline: "#0072B2" } : area === HP ? { outline: "#D55E00" } : {};
      return { ...base, ...outline, value, label: String(value).replace("-", "−"), facts: { value } };
    }),
  }));
  const model: MapPanelsModel = {
    atlas: world.atlas,
    panels,
    shading: { kind: "classes", limits: [-9, 0, 20, 54], labels: ["−9–0", "0–20", "20–54"] },
    legendTitle: "%",
    columns: { area: "area", value: "value" },
  };
  return { kind: "maps", chart: mapPanelsChart, model };
}

const two = (filters: Partial<Filters>) => ({ ...ALL, earlier: "2021" as Period, ...filters });

function years(world: World, filters: Partial<Filters>, newest: number): Plot {
  const plot = plotOf(world, "maps", { ...ALL, also: ["years"], ...filters });
  if (plot.kind !== "maps") throw new Error("these are no maps");
  return { ...plot, model: { ...plot.model, panels: plot.model.panels.slice(-newest) } };
}

export const CASES: readonly ChartCase[] = [
  {
    name: "two",
    says: "two periods side by side under one key, every district named",
    plot: (world, locale) => plotOf(world, "maps", two({ measure: "area", locale })),
    width: 1100,
    dark: true,
  },
  {
    name: "symbols",
    says: "totals as circles of one scale",
    plot: (world, locale) => plotOf(world, "maps", two({ locale })),
    width: 1100,
    locale: "en",
  },
  {
    name: "years",
    says: "a map a period, in which districts compare, the chosen districts named",
    plot: (world, locale) => years(world, { measure: "area", locale }, 6),
    width: 960,
    locale: "en",
  },
  {
    name: "years-narrow",
    says: "at the width of a telephone one below the other: half as wide, they were all circles and outlines",
    plot: (world, locale) => years(world, { locale }, 3),
    width: 340,
  },
  {
    name: "narrow",
    says: "one below the other at the width of a telephone",
    plot: (world, locale) => plotOf(world, "maps", two({ measure: "area", locale })),
    width: 340,
  },
  {
    name: "hard",
    says: "values below zero in another hue, gaps, what does not compare, a break before the second map",
    plot: (world, locale) => made(world, locale),
    width: 1000,
  },
  {
    name: "one",
    says: "a single period",
    plot: (world, locale) => made(world, locale, "", ["2020"]),
    width: 480,
  },
  {
    name: "long-names",
    says: "long names keep apart",
    plot: (world, locale) => made(world, locale, " Special Cooperation Zone"),
    width: 700,
    locale: "en",
  },
];
