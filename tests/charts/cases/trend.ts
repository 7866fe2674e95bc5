import { trendChart } from "../../../src/charts/trend.ts";
import type { AreaCode } from "../../../src/core/types.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { ChartCase, TextBox } from "../case.ts";
import { plotOf } from "../case.ts";
import { districts, FT, HP, TH, trend, years } from "../made-up.ts";

const NANSHAN = "440305" as AreaCode;

/** A figure a year from a start on. */
function yearly(from: number, values: readonly number[]): readonly (readonly [string, number])[] {
  return values.map((value, index) => [String(from + index), value] as const);
}

/** A figure a month from the first of a year on. */
function monthly(year: number, values: readonly number[]): readonly (readonly [string, number])[] {
  return values.map((value, index) => [`${String(year)}-0${String(index + 1)}`, value] as const);
}

/** The names with values at the ends of lines, and every point. */
export function figuresOf(plot: Plot, texts: readonly TextBox[]): readonly string[] {
  const points =
    plot.kind === "trend"
      ? plot.model.lines.flatMap(({ runs, aside, style }) => [...runs.flat(), ...(style ? aside : [])])
      : [];
  return [...texts.filter(({ bold }) => bold).map(({ text }) => text), ...points.map(({ label }) => label)];
}

export const CASES: readonly ChartCase[] = [
  {
    name: "three",
    says: "highlighted districts are coloured and named at their ends, the others are grey",
    plot: (world, locale) => plotOf(world, "trend", { locale }),
    width: 600,
    height: 300,
    dark: true,
  },
  {
    name: "own-number",
    says: "a number of the reader's own is a dashed line within the plot, however far off it lies, with its name at its start",
    plot: (world, locale) => plotOf(world, "trend", { locale, own: 12000 }),
    width: 600,
    height: 300,
    locale: "en",
  },
  {
    name: "city",
    says: "districts of one city stand beside its own growth, a thin dashed line with its name at its end",
    plot: (world, locale) =>
      plotOf(world, "trend", { locale, measure: "growth", areas: { kind: "preset", preset: "gz" } }),
    width: 600,
    height: 300,
    dark: true,
  },
  {
    name: "narrow",
    says: "at 320 px every second or third year is named and the last one always",
    plot: (world, locale) => plotOf(world, "trend", { locale, areas: { kind: "list", codes: [TH, HP, FT] } }),
    width: 320,
    height: 260,
    locale: "en",
  },
  {
    name: "growth",
    says: "growth rates run around zero",
    plot: (world, locale) =>
      plotOf(world, "trend", {
        locale,
        measure: "growth",
        areas: { kind: "list", codes: [TH, HP, FT, NANSHAN] },
      }),
    width: 600,
    height: 300,
  },
  {
    name: "index",
    says: "an index starts where the scale's end allows, not at zero",
    plot: (world, locale) =>
      plotOf(world, "trend", {
        locale,
        measure: "index",
        areas: { kind: "list", codes: [TH, FT] },
        highlight: [TH, FT],
      }),
    width: 600,
    height: 300,
  },
  {
    name: "months",
    says: "months stand at their place in the year and are named by year and month",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(
        world,
        locale,
        ["2016-01", "2016-02", "2016-03", "2016-04", "2016-05", "2016-06"],
        [
          { code: FT, figures: monthly(2016, [100, 103.2, 108.5, 107.9, 109.4, 110.2]) },
          { code: NANSHAN, figures: monthly(2016, [98, 99.4, 104.1, 106, 105.2, 107.3]) },
        ],
        { zeroBased: false },
      ),
    }),
    width: 480,
    height: 280,
  },
  {
    name: "gap",
    says: "a line is not drawn over a missing year, and a figure on its own is a point",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(world, locale, years(2012, 2022), [
        {
          code: TH,
          figures: [
            ...yearly(2012, [10, 12, 13]),
            undefined,
            ["2017", 18],
            undefined,
            ...yearly(2020, [22, 23, 25]),
          ],
        },
        { code: HP, figures: yearly(2012, [5, 6, 6, 7, 8, 9, 9, 10, 10, 11, 12]) },
      ]),
    }),
    width: 480,
    height: 260,
  },
  {
    name: "break",
    says: "a break is a dashed line with its word, and the line stops on both sides",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(
        world,
        locale,
        years(2010, 2020),
        [
          {
            code: HP,
            figures: [
              ...yearly(2010, [10, 12, 13, 14]),
              undefined,
              ...yearly(2014, [30, 31, 33, 36, 38, 40, 41]),
            ],
          },
          { code: FT, figures: yearly(2010, [20, 22, 23, 24, 26, 28, 29, 31, 33, 35, 36]) },
        ],
        { breaks: [2013.5], now: 2018 },
      ),
    }),
    width: 480,
    height: 260,
    dark: true,
  },
  {
    name: "breaks-close",
    says: "the words of breaks close to each other do not collide",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(
        world,
        locale,
        years(2010, 2020),
        [{ code: HP, figures: yearly(2010, [10, 12, 13, 14, 30, 31, 33, 36, 38, 40, 41]) }],
        { breaks: [2012.5, 2013.5, 2014.5] },
      ),
    }),
    width: 320,
    height: 260,
    locale: "en",
  },
  {
    name: "aside",
    says: "other published figures and bounds are hollow points beside the line",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(world, locale, years(2018, 2022), [
        {
          code: TH,
          figures: yearly(2018, [10, 12, 13, 14, 16]),
          aside: [
            ["2018", 11.5],
            ["2019", 13],
            ["2020", 15, "≥"],
          ],
        },
        { code: FT, figures: [], aside: [["2021", 6, "≥"]] },
      ]),
    }),
    width: 480,
    height: 260,
  },
  {
    name: "single-year",
    says: "a single year is a point in the middle",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(
        world,
        locale,
        ["2020"],
        [
          { code: TH, figures: [["2020", 224.2]] },
          { code: HP, figures: [["2020", 126.4]] },
          { code: FT, figures: [["2020", 155.3]] },
          { code: NANSHAN, figures: [["2020", 179.6]], grey: true },
        ],
        { now: 2020 },
      ),
    }),
    width: 480,
    height: 260,
  },
  {
    name: "many-ends",
    says: "the names of twelve lines that end close together stand apart",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(
        world,
        locale,
        years(2015, 2022),
        districts(world)
          .slice(0, 12)
          .map((code, index) => ({
            code,
            figures: yearly(
              2015,
              [60, 62, 63, 66, 70, 71, 74, 76].map((value) => value + index * 0.6),
            ),
          })),
      ),
    }),
    width: 600,
    height: 300,
    dark: true,
  },
  {
    name: "many-ends-narrow",
    says: "twelve names stand apart at 320 px in English too",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(
        world,
        locale,
        years(2015, 2022),
        districts(world)
          .slice(-12)
          .map((code, index) => ({
            code,
            figures: yearly(
              2015,
              [600, 620, 630, 660, 700, 710, 740, 760].map((value) => value - index * 2.5),
            ),
          })),
      ),
    }),
    width: 320,
    height: 260,
    locale: "en",
  },
  {
    name: "ends-early",
    says: "a line that ends early says its last year beside its name",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(world, locale, years(2015, 2022), [
        { code: TH, figures: yearly(2015, [10, 11, 12, 13, 14, 15, 16, 17]) },
        { code: HP, figures: yearly(2015, [8, 9, 9.5, 10]) },
      ]),
    }),
    width: 480,
    height: 260,
  },
  {
    name: "around-zero",
    says: "values on both sides of zero share one scale",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(
        world,
        locale,
        years(2017, 2022),
        [
          { code: TH, figures: yearly(2017, [8, 7.5, 6, -2.5, 9.1, 0.4]) },
          { code: HP, figures: yearly(2017, [7, 6.1, 4.3, -4.9, 8.1, -1.2]) },
        ],
        { zeroBased: false },
      ),
    }),
    width: 480,
    height: 260,
  },
  {
    name: "places",
    says: "of places in a list the first stands highest, and there is none before it",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(
        world,
        locale,
        years(2017, 2022),
        [
          { code: TH, figures: yearly(2017, [1, 1, 2, 1, 1, 1]) },
          { code: HP, figures: yearly(2017, [4, 3, 3, 3, 2, 2]) },
        ],
        { places: true },
      ),
    }),
    width: 480,
    height: 260,
  },
  {
    name: "none-highlighted",
    says: "without a highlighted district all lines are grey and none is named",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(
        world,
        locale,
        years(2018, 2022),
        districts(world)
          .slice(0, 5)
          .map((code, index) => ({
            code,
            figures: yearly(
              2018,
              [10, 11, 12, 14, 15].map((value) => value + 3 * index),
            ),
            grey: true as const,
          })),
      ),
    }),
    width: 480,
    height: 260,
  },
  {
    name: "large",
    says: "large values are short on the axis",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(world, locale, years(2018, 2022), [
        { code: TH, figures: yearly(2018, [1_746_600, 1_789_000, 2_241_826, 2_240_600, 2_236_400]) },
      ]),
    }),
    width: 320,
    height: 260,
  },
  {
    name: "slope",
    says: "two dates are a slope with a value at each end",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(
        world,
        locale,
        ["2010", "2020"],
        [
          {
            code: TH,
            figures: [
              ["2010", 12.8],
              ["2020", 12.6],
            ],
          },
          {
            code: FT,
            figures: [
              ["2010", 12.5],
              ["2020", 12.3],
            ],
          },
          { code: HP, figures: [["2020", 11.5]] },
          {
            code: "440103" as AreaCode,
            figures: [
              ["2010", 10.6],
              ["2020", 11.1],
            ],
            grey: true,
          },
        ],
        { now: 2020 },
      ),
    }),
    width: 480,
    dark: true,
  },
  {
    name: "near",
    says: "where values lie near each other the axis starts near them, with a jag at its foot, and says so",
    plot: (world, locale) => ({
      kind: "trend",
      chart: trendChart,
      model: trend(world, locale, years(2018, 2022), [
        { code: TH, figures: years(2018, 2022).map((year, index) => [year, 120_400 + index * 700] as const) },
        { code: HP, figures: years(2018, 2022).map((year, index) => [year, 118_100 + index * 900] as const) },
      ]),
    }),
    width: 320,
    locale: "en",
  },
];
