import { coverageChart } from "../../../src/charts/coverage.ts";
import { coverageModel } from "../../../src/views/overview/coverage.ts";
import type { ChartCase } from "../case.ts";
import { districts, FT, HP, TH } from "../made-up.ts";
import { overviewScene } from "../overview-world.ts";

const THREE = [TH, HP, FT];
const REAL = ["gdp", "gdp-growth-real", "resident-population", "census-illiteracy-rate"];

export const CASES: readonly ChartCase[] = [
  {
    name: "three",
    says: "a mark a district and year, hollow where the source is weak; empty where no source prints a figure",
    plot: (world, locale) => {
      const scene = overviewScene(world, locale, THREE, REAL);
      return { kind: "coverage", chart: coverageChart, model: coverageModel(scene, scene.entries) };
    },
    width: 900,
    dark: true,
  },
  {
    name: "narrow",
    says: "a narrow box shows the newest years that have room",
    plot: (world, locale) => {
      const scene = overviewScene(world, locale, THREE, REAL);
      return { kind: "coverage", chart: coverageChart, model: coverageModel(scene, scene.entries) };
    },
    width: 340,
    locale: "en",
  },
  {
    name: "all",
    says: "many districts are counted, the darker the more",
    plot: (world, locale) => {
      const scene = overviewScene(world, locale, districts(world), REAL);
      return { kind: "coverage", chart: coverageChart, model: coverageModel(scene, scene.entries) };
    },
    width: 900,
  },
];
