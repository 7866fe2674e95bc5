import { scatterChart } from "../../../src/charts/scatter.ts";
import type { ScatterEnd, ScatterModel, ScatterPoint } from "../../../src/charts/scatter-model.ts";
import { areaStyles } from "../../../src/charts/area-style.ts";
import type { AreaCode, IndicatorId, Period } from "../../../src/core/types.ts";
import type { Filters } from "../../../src/state/filters.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import type { ChartCase, World } from "../case.ts";
import { plotOf } from "../case.ts";
import { districts, FT, HP, nameOf, TH } from "../made-up.ts";

function against(other: string, indicator: string, period: string, more: Partial<Filters> = {}) {
  return {
    other: other as IndicatorId,
    indicator: indicator as IndicatorId,
    when: { kind: "period", period: period as Period },
    ...more,
  } as const;
}

type Made = {
  readonly area: AreaCode;
  readonly x: readonly [number, number?, number?];
  readonly y: readonly [number, number?, number?];
  readonly name?: string;
};

/** Made-up values, chosen where their district is of the three. */
function made(world: World, locale: Locale, items: readonly Made[], log = false): ScatterModel {
  const styles = areaStyles(world.data.areas);
  const end = ([value, low = value, high = value]: Made["x"]): ScatterEnd => ({
    ...{ value, low, high },
    label: String(value).replace("-", "−"),
    facts: { value },
  });
  const points = items.map(({ area, x, y, name = nameOf(world, area, locale) }): ScatterPoint => {
    const style = [TH, HP, FT].includes(area) || name.length > 12 ? styles.get(area) : undefined;
    return {
      ...{ area, name, tip: name, x: end(x), y: end(y), verdict: "" },
      period: "2022" as Period,
      periodLabel: "2022",
      hollow: x.length > 1 || y.length > 1,
      ...(style && { color: style.color, symbol: style.symbol }),
    };
  });
  const axis = (name: string, at: "x" | "y") => ({
    ...{ name, unit: "%", own: "%", mayLog: log, log },
    ...(points.length >= 5 && {
      median: {
        value: [...points].sort((a, b) => a[at].value - b[at].value)[2]?.[at].value ?? 0,
        label: "median",
      },
    }),
  });
  return {
    x: axis("a made-up share", "x"),
    y: axis("another made-up share", "y"),
    points,
    apart: [],
    columns: {
      area: "area",
      period: "period",
      verdict: "verdict",
      source: "source",
      none: "no area has both",
    },
  };
}

export const CASES: readonly ChartCase[] = [
  {
    name: "all",
    says: "one point a district, the chosen named in their colours, medians as dashed lines, outlines where caution is due",
    plot: (world, locale) =>
      plotOf(world, "scatter", {
        ...against("gdp", "retail-sales", "2022", { areas: { kind: "preset", preset: "all" } }),
        locale,
      }),
    width: 720,
    dark: true,
  },
  {
    name: "log",
    says: "by powers of ten where that was asked for, and the axes say so",
    plot: (world, locale) => ({
      kind: "scatter",
      chart: scatterChart,
      model: made(
        world,
        locale,
        districts(world).map((area, at) => ({
          area,
          x: [3 * 1.6 ** at],
          y: [0.02 * 1.3 ** ((at * 5) % 22)],
        })),
        true,
      ),
    }),
    width: 640,
    locale: "en",
  },
  {
    name: "narrow",
    says: "at the width of a telephone",
    plot: (world, locale) =>
      plotOf(world, "scatter", {
        ...against("gdp", "retail-sales", "2022", { areas: { kind: "preset", preset: "all" } }),
        locale,
      }),
    width: 340,
    locale: "en",
  },
  {
    name: "hard",
    says: "ties, zero, values below zero, a range wider than its mark and bounds that are open to one side",
    plot: (world, locale) => ({
      kind: "scatter",
      chart: scatterChart,
      model: made(world, locale, [
        { area: TH, x: [0], y: [-3.5, -5, -2] },
        { area: HP, x: [0], y: [-3.5] },
        { area: FT, x: [12, 12, Infinity], y: [4, -Infinity, 4] },
        { area: districts(world)[0] ?? TH, x: [0], y: [0] },
        { area: districts(world)[1] ?? TH, x: [-4, -6, -2], y: [4] },
      ]),
    }),
    width: 480,
  },
  {
    name: "one",
    says: "a single point, with no middle of anything",
    plot: (world, locale) => ({
      kind: "scatter",
      chart: scatterChart,
      model: made(world, locale, [{ area: TH, x: [3], y: [3] }]),
    }),
    width: 340,
  },
  {
    name: "none",
    says: "that there is none",
    plot: (world, locale) => ({ kind: "scatter", chart: scatterChart, model: made(world, locale, []) }),
    width: 340,
  },
  {
    name: "long-names",
    says: "long names of districts that lie close together keep apart",
    plot: (world, locale) => ({
      kind: "scatter",
      chart: scatterChart,
      model: made(
        world,
        locale,
        districts(world)
          .slice(0, 9)
          .map((area, at) => ({
            area,
            x: [100 + at],
            y: [100 + ((at * 7) % 5)],
            name: `${nameOf(world, area, locale)} Special Cooperation Zone`,
          })),
      ),
    }),
    width: 480,
    locale: "en",
  },
];
