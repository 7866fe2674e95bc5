import { spineChart } from "../../../src/charts/spine.ts";
import { spineModel } from "../../../src/views/area/spine.ts";
import type { SpineRow } from "../../../src/charts/spine-model.ts";
import type { Period } from "../../../src/core/types.ts";
import type { ChartCase } from "../case.ts";
import { FT, HP, TH } from "../made-up.ts";
import { spinePlot } from "../profile-world.ts";

const ECONOMY = ["gdp", "gdp-growth-real"];
const SHARES = ["urbanization-rate", "census-illiteracy-rate"];

const cell = (value: number) => ({ text: String(value), value });

function row(fields: Partial<SpineRow>): SpineRow {
  return {
    key: "made-up",
    period: "2022" as Period,
    name: "编造的指标",
    unit: "%",
    when: "2022",
    polarity: "higher",
    quartiles: [0.3, 0.5, 0.7],
    ends: ["1", "9"],
    spread: [cell(1), cell(3), cell(5), cell(7), cell(9)],
    place: "3/9",
    rank: 3,
    lastRank: 3,
    marks: [],
    ...fields,
  };
}

export const CASES: readonly ChartCase[] = [
  {
    name: "economy",
    says: "a district's place on each row, the best on the right, with the ends of the scale in figures",
    plot: (world, locale) => spinePlot(world, locale, TH, ECONOMY),
    width: 600,
    dark: true,
  },
  {
    name: "against",
    says: "a second district is marked on the same period",
    plot: (world, locale) => spinePlot(world, locale, HP, ECONOMY, FT),
    width: 480,
  },
  {
    name: "neutral",
    says: "rows without better and worse carry a sign, and lower is better runs the other way",
    plot: (world, locale) => spinePlot(world, locale, HP, SHARES),
    width: 600,
  },
  {
    name: "narrow",
    says: "long English names wrap at 320 px, and nothing is cut",
    plot: (world, locale) => spinePlot(world, locale, TH, SHARES),
    width: 320,
    locale: "en",
  },
  {
    name: "same-values",
    says: "where all values are the same everything stands in the middle",
    plot: (_, locale) => ({
      kind: "spine",
      chart: spineChart,
      model: spineModel([row({ quartiles: [0.5, 0.5, 0.5], ends: ["5", "5"] })], locale),
    }),
    width: 480,
  },
  {
    name: "none",
    says: "without a row only the meaning of the ends stands there",
    plot: (_, locale) => ({ kind: "spine", chart: spineChart, model: spineModel([], locale) }),
    width: 480,
  },
];
