import { heatChart } from "../../../src/charts/heat.ts";
import { heatModel } from "../../../src/views/overview/heat.ts";
import type { ChartCase } from "../case.ts";
import { districts, FT, HP, TH } from "../made-up.ts";
import { heatOf, heatRow, overviewScene } from "../overview-world.ts";

const THREE = [TH, HP, FT];
const REAL = ["gdp", "gdp-growth-real", "resident-population", "urbanization-rate", "census-illiteracy-rate"];
const LONG =
  "An invented indicator whose English name is far longer than any room that a table could ever give it";

export const CASES: readonly ChartCase[] = [
  {
    name: "three",
    says: "a row an indicator, with its newest common period; a place and a quarter only where the value compares",
    plot: (world, locale) => {
      const scene = overviewScene(world, locale, THREE, REAL);
      return { kind: "heat", chart: heatChart, model: heatModel(scene, scene.entries) };
    },
    width: 900,
    dark: true,
  },
  {
    name: "narrow",
    says: "in a narrow box the names stand above their cells, and nothing is cut but names",
    plot: (world, locale) => {
      const scene = overviewScene(world, locale, THREE, REAL.slice(0, 3));
      return { kind: "heat", chart: heatChart, model: heatModel(scene, scene.entries) };
    },
    width: 340,
    locale: "en",
  },
  {
    name: "all",
    says: "beside many districts a cell holds its place alone, and English names stand upright",
    plot: (world, locale) => {
      const scene = overviewScene(world, locale, districts(world), REAL.slice(0, 3));
      return { kind: "heat", chart: heatChart, model: heatModel(scene, scene.entries) };
    },
    width: 900,
    locale: "en",
  },
  {
    name: "hard",
    says: "ties, bounds, gaps, zero, negative values and a single value, by made-up figures; what does not compare has no colour",
    plot: (world, locale) => ({
      kind: "heat",
      chart: heatChart,
      model: heatOf(world, locale, THREE, [
        heatRow(THREE, [
          { label: "1.0", place: "1–2" },
          { label: "1.0", place: "1–2" },
          { label: "0", place: "3", quarter: 4 },
        ]),
        heatRow(THREE, [{ label: "−3.2", place: "2" }, { label: "≥5" }, { label: "−1.0", place: "1" }], {
          key: "b",
          name: "负数与界限",
          level: "caution",
        }),
        heatRow(THREE, [{ label: "12" }, { label: "" }, { label: "" }], {
          key: "c",
          name: "只有一个区",
          polarity: "neutral",
          level: "refuse",
          when: "",
        }),
      ]),
    }),
    width: 560,
  },
  {
    name: "long",
    says: "a name gives way before its unit and period",
    plot: (world, locale) => ({
      kind: "heat",
      chart: heatChart,
      model: heatOf(world, locale, THREE, [
        heatRow(
          THREE,
          [
            { label: "123,456.7", place: "1", quarter: 1 },
            { label: "12,345.6", place: "2", quarter: 2 },
            { label: "0.1", place: "3", quarter: 3 },
          ],
          { name: LONG, unit: "billion yuan" },
        ),
      ]),
    }),
    width: 700,
    locale: "en",
  },
];
