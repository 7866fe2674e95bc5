import { areaStyles } from "../../../src/charts/area-style.ts";
import { stripChart } from "../../../src/charts/strip.ts";
import type { StripModel, StripPoint } from "../../../src/charts/strip.ts";
import type { AreaCode } from "../../../src/core/types.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { Filters } from "../../../src/state/filters.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import type { Period } from "../../../src/core/types.ts";
import type { ChartCase, World } from "../case.ts";
import { plotOf } from "../case.ts";
import { districts, FT, HP, nameOf, TH } from "../made-up.ts";

type Made = readonly [AreaCode, number, number?, number?];

const EVERYBODY: Partial<Filters> = {
  areas: { kind: "preset", preset: "all" },
  when: { kind: "period", period: "2022" as Period },
  also: ["spread"],
};

/** Made-up values of made-up width. */
function made(world: World, locale: Locale, items: readonly Made[], suffix = "", isCaution = false): Plot {
  const styles = areaStyles(world.data.areas);
  const points = items.map(([area, value, low = value, high = value]): StripPoint => {
    const style = [TH, HP, FT].includes(area) || suffix !== "" ? styles.get(area) : undefined;
    const name = nameOf(world, area, locale) + suffix;
    return {
      ...{ area, name, tip: name, value, low, high },
      label: String(value).replace("-", "−"),
      facts: { value },
      hollow: isCaution || low < high,
      stands: "",
      verdict: "",
      ...(style && { color: style.color, symbol: style.symbol }),
    };
  });
  const sorted = points.map(({ value }) => value).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lines =
    points.length < 5
      ? []
      : [
          { value: sorted[1] ?? 0, label: "lower quartile", strong: false },
          { value: middle, label: "median", strong: true },
          { value: sorted.at(-2) ?? 0, label: "upper quartile", strong: false },
        ];
  const model: StripModel = {
    ...{ unit: "%", own: "%", points, lines, apart: [] },
    columns: {
      area: "area",
      value: "value",
      stands: "position",
      verdict: "verdict",
      source: "source",
      none: "no comparable figure",
    },
  };
  return { kind: "strip", chart: stripChart, model };
}

export const CASES: readonly ChartCase[] = [
  {
    name: "all",
    says: "a dot a district on one axis, the chosen named in their colours, median and quartiles as lines",
    plot: (world, locale) => plotOf(world, "strip", { ...EVERYBODY, locale }),
    width: 720,
    dark: true,
  },
  {
    name: "own",
    says: "a number of the reader's own is a line among the others",
    plot: (world, locale) => plotOf(world, "strip", { ...EVERYBODY, own: 4500, locale }),
    width: 1200,
    locale: "en",
  },
  {
    name: "narrow",
    says: "at the width of a telephone",
    plot: (world, locale) => plotOf(world, "strip", { ...EVERYBODY, locale }),
    width: 340,
    locale: "en",
  },
  {
    name: "hard",
    says: "ties beside each other, zero, values below zero, a range wider than its dot, bounds open to one side",
    plot: (world, locale) => {
      const others = districts(world).filter((area) => ![TH, HP, FT].includes(area));
      const [a = TH, b = TH, c = TH, d = TH] = others;
      return made(world, locale, [
        [TH, 0],
        [HP, 0],
        [FT, 0],
        [a, 0],
        [b, -4, -6, -2],
        [c, 12, 12, Infinity],
        [d, 4, -Infinity, 4],
      ]);
    },
    width: 480,
  },
  {
    name: "one",
    says: "a single value, with no middle of anything",
    plot: (world, locale) => made(world, locale, [[TH, 3]]),
    width: 340,
  },
  {
    name: "none",
    says: "that there is none",
    plot: (world, locale) => made(world, locale, []),
    width: 340,
  },
  {
    name: "long-names",
    says: "long names of districts that lie close together keep apart",
    plot: (world, locale) =>
      made(
        world,
        locale,
        districts(world)
          .slice(0, 5)
          .map((area, at): Made => [area, 100 + at]),
        " Special Cooperation Zone",
      ),
    width: 480,
    locale: "en",
  },
];
