import { multiplesChart } from "../../../src/charts/multiples.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import type { ChartCase, World } from "../case.ts";
import { FT, HP, TH, trend, years } from "../made-up.ts";
import { multiplesPlot } from "../profile-world.ts";

const COLUMNS = { indicator: "指标", unit: "单位", period: "时期" };

/** Nine indicators with a gap in the third, a break in the fourth and a late start in the fifth. */
function nine(world: World, locale: Locale): Plot {
  const panels = Array.from({ length: 9 }, (_, index) => {
    const values = years(2012, 2022).map(
      (year, place) => [year, 10 + index * 20 + place * (index - 2)] as const,
    );
    const kept = index === 4 ? values.slice(4) : values;
    // Lines stop at a gap and at a break.
    const figures = kept.flatMap((figure, place) => {
      if (index === 2 && place === 5) return [undefined];
      return index === 3 && place === 7 ? [undefined, figure] : [figure];
    });
    const breaks = index === 3 ? [2018.5] : [];
    return {
      key: String(index),
      title: `编造的指标${String(index + 1)}`,
      trend: trend(world, locale, years(2012, 2022), [{ code: TH, figures }], { breaks }),
    };
  });
  return { kind: "multiples", chart: multiplesChart, model: { columns: COLUMNS, panels } };
}

export const CASES: readonly ChartCase[] = [
  {
    name: "nine",
    says: "nine small trends over the same years, each with its unit, cut at gaps and breaks",
    plot: nine,
    width: 840,
    height: 450,
    dark: true,
  },
  {
    name: "against",
    says: "two districts in their colours and symbols, each with its last value",
    plot: (world, locale) => multiplesPlot(world, locale, FT, HP),
    width: 560,
    height: 300,
  },
  {
    name: "narrow",
    says: "at 320 px the panels stand below one another and fewer years are named",
    plot: (world, locale) => multiplesPlot(world, locale, HP),
    width: 320,
    height: 600,
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
