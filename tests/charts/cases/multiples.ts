import { multiplesChart } from "../../../src/charts/multiples.ts";
import type { ChartCase } from "../case.ts";
import { FT, HP, TH, trend, years } from "../made-up.ts";
import { multiplesPlot } from "../profile-world.ts";

const COLUMNS = { indicator: "指标", unit: "单位", period: "时期" };

export const CASES: readonly ChartCase[] = [
  {
    name: "nine",
    says: "nine small trends over the same years, each with its unit, cut at gaps and breaks",
    plot: (world, locale) => multiplesPlot(world, locale, TH),
    width: 840,
    height: 450,
    dark: true,
  },
  {
    name: "against",
    says: "two districts in their colours and symbols, each with its last value",
    plot: (world, locale) => multiplesPlot(world, locale, FT, HP),
    width: 560,
    height: 750,
  },
  {
    name: "narrow",
    says: "at 320 px the panels stand below one another and fewer years are named",
    plot: (world, locale) => multiplesPlot(world, locale, HP),
    width: 320,
    height: 1350,
    locale: "en",
  },
  {
    name: "single-point",
    says: "a figure on its own is a point, and a bound is hollow",
    plot: (world, locale) => ({
      kind: "multiples",
      chart: multiplesChart,
      model: {
        columns: COLUMNS,
        panels: [
          {
            key: "one",
            title: "编造的指标",
            trend: trend(world, locale, years(2018, 2022), [
              { code: TH, figures: [["2020", 12]], aside: [["2022", 15, "≥"]] },
            ]),
          },
        ],
      },
    }),
    width: 320,
    height: 150,
  },
];
