import { slopeChart } from "../../../src/charts/slope.ts";
import type { SlopeModel } from "../../../src/charts/slope-model.ts";
import type { IndicatorId, Period } from "../../../src/core/types.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import type { ChartCase, World } from "../case.ts";
import { plotOf } from "../case.ts";
import { districts, FT, HP, nameOf, TH } from "../made-up.ts";

const THREE = { kind: "list", codes: [TH, HP, FT] } as const;

function between(indicator: string, earlier: string, period: string) {
  return {
    indicator: indicator as IndicatorId,
    earlier: earlier as Period,
    when: { kind: "period", period: period as Period },
  } as const;
}

/** Made-up values: a tie, a fall below zero, no change, one end alone. */
function hard(world: World, locale: Locale): SlopeModel {
  const end = (value: number) => ({
    value,
    label: String(value).replace("-", "−"),
    tip: String(value),
    facts: { value },
  });
  const lines = [
    [3, -2.5, "−5.5"],
    [3, 3, "0"],
    [0, 4, "+4"],
    [undefined, 4, "—"],
  ] as const;
  return {
    unit: "%",
    periods: [
      { period: "2019" as Period, label: "2019" },
      { period: "2022" as Period, label: "2022" },
    ],
    lines: lines.map(([from, to, change], at) => {
      const area = districts(world)[at] ?? TH;
      return {
        area,
        name: nameOf(world, area, locale),
        ...(from !== undefined && { from: end(from) }),
        to: end(to),
        joined: from !== undefined,
        change,
      };
    }),
    columns: {
      area: "area",
      difference: "difference",
      percent: "percent",
      yearly: "yearly",
      change: "change",
    },
  };
}

export const CASES: readonly ChartCase[] = [
  {
    name: "three",
    says: "each district from the earlier to the later period with its change; what may not be joined is not",
    plot: (world, locale) =>
      plotOf(world, "slope", { ...between("gdp", "2019", "2022"), areas: THREE, locale }),
    width: 640,
    dark: true,
  },
  {
    name: "many",
    says: "with many districts the names keep apart, those highlighted in colour",
    plot: (world, locale) =>
      plotOf(world, "slope", {
        ...between("gdp", "2021", "2022"),
        areas: { kind: "preset", preset: "all" },
        locale,
      }),
    width: 640,
    locale: "en",
  },
  {
    name: "narrow",
    says: "where there is no room for all, a joined line has its name before the earlier end alone and its change behind the later",
    plot: (world, locale) =>
      plotOf(world, "slope", {
        ...between("gdp", "2021", "2022"),
        areas: { kind: "preset", preset: "all" },
        locale,
      }),
    width: 340,
    locale: "en",
  },
  {
    name: "none",
    says: "a word where neither period has a figure",
    plot: (world, locale) => {
      const { lines, ...model } = hard(world, locale);
      const empty = lines.map(({ area, name }) => ({ area, name, joined: false, change: "" }));
      return { kind: "slope", chart: slopeChart, model: { ...model, lines: empty } };
    },
    width: 340,
  },
  {
    name: "hard",
    says: "a tie, a fall below zero, which is a dashed line, no change and a single end, by made-up figures",
    plot: (world, locale) => ({ kind: "slope", chart: slopeChart, model: hard(world, locale) }),
    width: 340,
  },
];
