import { rankingChart } from "../../../src/charts/ranking.ts";
import type { Period } from "../../../src/core/types.ts";
import type { IndicatorId } from "../../../src/core/types.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { ChartCase, TextBox } from "../case.ts";
import { plotOf } from "../case.ts";
import { districts, FT, HP, ranking, TH } from "../made-up.ts";
import type { AreaCode } from "../../../src/core/types.ts";

const GZ = "440100" as AreaCode;
const SZ = "440300" as AreaCode;
const [LIWAN, YUEXIU, HAIZHU, BAIYUN] = ["440103", "440104", "440105", "440111"] as readonly string[] as [
  AreaCode,
  AreaCode,
  AreaCode,
  AreaCode,
];

/** Every text of a ranking is a name or a figure, but for how many have none. */
export function figuresOf({ kind, model }: Plot, texts: readonly TextBox[]): readonly string[] {
  const count = kind === "ranking" ? model.missing?.count : undefined;
  return texts
    .map(({ text }) => text)
    .filter((text) => !text.endsWith("…") && (count === undefined || !text.startsWith(count)));
}

export const CASES: readonly ChartCase[] = [
  {
    name: "three",
    says: "three districts stand by value, each in its own colour",
    plot: (world, locale) => plotOf(world, "ranking", { locale }),
    width: 600,
    dark: true,
  },
  {
    name: "all",
    says: "all districts are ranked, and what has no comparable figure stands below with its reason",
    plot: (world, locale) => plotOf(world, "ranking", { locale, areas: { kind: "preset", preset: "all" } }),
    width: 600,
    dark: true,
  },
  {
    name: "latest",
    says: "figures of different years carry their year",
    plot: (world, locale) =>
      plotOf(world, "ranking", {
        locale,
        indicator: "retail-sales" as IndicatorId,
        areas: { kind: "preset", preset: "gz" },
        when: { kind: "latest", family: "year" },
      }),
    width: 480,
  },
  {
    name: "per-head",
    says: "the cities' own values are lines behind the bars",
    plot: (world, locale) =>
      plotOf(world, "ranking", {
        locale,
        measure: "head",
        areas: { kind: "preset", preset: "all" },
        when: { kind: "period", period: "2020" as Period },
      }),
    width: 600,
  },
  {
    name: "ties",
    says: "values that cannot be told apart share a range of places",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(world, locale, [
        { code: TH, value: 9, place: "1" },
        { code: FT, value: 8, place: "2–3" },
        { code: HP, value: 8, place: "2–3" },
        { code: LIWAN, value: 7, place: "4–6", label: "≈7" },
        { code: YUEXIU, value: 7, place: "4–6", label: "≈7" },
        { code: HAIZHU, value: 7, place: "4–6", label: "≈7" },
      ]),
    }),
    width: 480,
  },
  {
    name: "bounded",
    says: "a bound stands before its value",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(world, locale, [
        { code: TH, value: 900, place: "1–2", label: "≥900" },
        { code: HP, value: 850, place: "1–2", label: "≈850" },
        { code: FT, value: 500, place: "3", label: "≤500" },
      ]),
    }),
    width: 480,
  },
  {
    name: "below-zero",
    says: "values below zero run to the left of one zero line, their figures outside the bars",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(world, locale, [
        { code: TH, value: 5.2, place: "1" },
        { code: LIWAN, value: 0.3, place: "2" },
        { code: YUEXIU, value: 0, place: "3" },
        { code: HP, value: -0.4, place: "4" },
        { code: FT, value: -7.6, place: "5" },
      ]),
    }),
    width: 480,
    dark: true,
  },
  {
    name: "all-below-zero",
    says: "where all values are below zero, the zero line stands at the right",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(world, locale, [
        { code: TH, value: -2.1, place: "1" },
        { code: HP, value: -4.8, place: "2" },
        { code: FT, value: -12.5, place: "3" },
      ]),
    }),
    width: 320,
  },
  {
    name: "references-close",
    says: "two reference lines close to each other keep their names apart",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(
        world,
        locale,
        [
          { code: TH, value: 12.5, place: "1" },
          { code: HP, value: 6.2, place: "2" },
          { code: FT, value: 4.9, place: "3" },
        ],
        [
          [GZ, 6.1],
          [SZ, 6.2],
        ],
      ),
    }),
    width: 480,
  },
  {
    name: "references-ends",
    says: "reference lines at both ends keep their names within the picture",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(
        world,
        locale,
        [
          { code: TH, value: 3.1, place: "1" },
          { code: HP, value: 2.2, place: "2" },
          { code: FT, value: 0.5, place: "3" },
        ],
        [
          [GZ, 0.1],
          [SZ, 9.2],
        ],
      ),
    }),
    width: 320,
    locale: "en",
  },
  {
    name: "references-below-zero",
    says: "a reference below zero stands on the same scale as the bars",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(
        world,
        locale,
        [
          { code: TH, value: 3.1, place: "1" },
          { code: HP, value: 1.2, place: "2" },
        ],
        [[GZ, -2.5]],
      ),
    }),
    width: 480,
  },
  {
    name: "english-narrow",
    says: "long English names and reasons are cut with an ellipsis, never by the edge, at 320 px",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(world, locale, [
        { code: TH, value: 6215.72, place: "1", label: "6,215.72 (2022)" },
        { code: HP, value: 4313.76, place: "2–4", label: "4,313.76 (2022)" },
        { code: "440118" as AreaCode, value: 4100, place: "2–4", label: "≈4,100 (2021)" },
        { code: BAIYUN, value: 4000, place: "2–4", label: "≥4,000 (2020)" },
        { code: "440311" as AreaCode, label: "No data: no source at hand prints a figure" },
        { code: FT, label: "3,500 (2018) · Other definition" },
      ]),
    }),
    width: 320,
    locale: "en",
  },
  {
    name: "one",
    says: "one value is one full bar",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(world, locale, [{ code: TH, value: 6215.72, place: "1", label: "6,215.72" }]),
    }),
    width: 480,
  },
  {
    name: "zeros",
    says: "values of zero have no bar but a figure",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(world, locale, [
        { code: TH, value: 0, place: "1–2" },
        { code: HP, value: 0, place: "1–2" },
      ]),
    }),
    width: 480,
  },
  {
    name: "none",
    says: "without any value every district still stands there with the reason",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(
        world,
        locale,
        [TH, HP, FT].map((code) => ({
          code,
          label: locale === "zh" ? "无数据：所据来源未见数字" : "No data: no source at hand prints a figure",
        })),
      ),
    }),
    width: 480,
  },
  {
    name: "dense",
    says: "one value far above the others leaves every row readable at 320 px",
    plot: (world, locale) => ({
      kind: "ranking",
      chart: rankingChart,
      model: ranking(
        world,
        locale,
        districts(world).map((code, index) => ({
          code,
          value: index === 0 ? 12_345.6 : 30 - index,
          place: String(index + 1),
        })),
      ),
    }),
    width: 320,
  },
  {
    name: "missing-below-zero",
    says: "below zero too, what is not ranked stands inside, and those without a figure share one line",
    plot: (world, locale) => {
      const model = ranking(
        world,
        locale,
        [
          { code: TH, value: -0.4, place: "1" },
          { code: HP, value: -7.6, place: "2" },
          { code: FT, label: "3.1 · 定义不同" },
          ...districts(world)
            .filter((code) => ![TH, HP, FT].includes(code))
            .slice(0, 9)
            .map((code) => ({ code, label: "—" })),
        ],
        [[GZ, -2.5]],
      );
      const rows = model.unranked.slice(1);
      const names = `：${rows.map(({ name }) => name).join("、")}`;
      const missing = { rows, names, count: "9个地区没有数字", tip: "9个地区没有数字" };
      return {
        kind: "ranking",
        chart: rankingChart,
        model: { ...model, unranked: model.unranked.slice(0, 1), missing },
      };
    },
    width: 320,
  },
];
