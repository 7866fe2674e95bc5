import { dumbbellChart } from "../../../src/charts/dumbbell.ts";
import type { DumbbellGroup } from "../../../src/charts/dumbbell.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { Text } from "../../../src/core/types.ts";
import type { ChartCase } from "../case.ts";
import { FT, HP, TH } from "../made-up.ts";
import { group } from "../made-up-reforms.ts";

const DAYS: Text = { zh: "工作日", en: "working days" };
const PERCENT: Text = { zh: "%", en: "%" };
const CENTRES: Text = { zh: "家", en: "centres" };
const YUAN: Text = { zh: "万元", en: "10,000 yuan" };
const TIME: Text = { zh: "企业投资建设项目审批时间", en: "Approval time of an investment project" };
const HEALTH: Text = { zh: "社康机构数", en: "Community health centres" };
const SHARE: Text = { zh: "规模以上文化企业占全市比重", en: "Share of the city’s cultural enterprises" };
const COST: Text = { zh: "平均成本", en: "Average cost" };

function plot(...groups: readonly DumbbellGroup[]): Plot {
  return { kind: "dumbbell", chart: dumbbellChart, model: { groups } };
}

export const CASES: readonly ChartCase[] = [
  {
    name: "units",
    says: "each unit has an axis of its own; a hollow dot is before, a full one after, and a fall runs leftwards",
    plot: (world, locale) =>
      plot(
        group(world, locale, DAYS, [
          [HP, TIME, [110, 13]],
          [TH, TIME, [60, 42]],
        ]),
        group(world, locale, CENTRES, [[FT, HEALTH, [78, 91]]]),
      ),
    width: 600,
    height: 260,
    dark: true,
  },
  {
    name: "log",
    says: "where one value is a hundred times another, the scale is in powers of ten and says so",
    plot: (world, locale) =>
      plot(
        group(
          world,
          locale,
          YUAN,
          [
            [TH, COST, [12000, 900]],
            [FT, COST, [35, 4]],
          ],
          { log: true },
        ),
      ),
    width: 480,
    height: 164,
  },
  {
    name: "shares",
    says: "shares are single points between 0 and 100, without a legend of before and after",
    plot: (world, locale) =>
      plot(
        group(
          world,
          locale,
          PERCENT,
          [
            [TH, SHARE, 26.5],
            [HP, SHARE, 95],
            [FT, SHARE, 3],
          ],
          { ends: [0, 100] },
        ),
      ),
    width: 480,
    height: 186,
  },
  {
    name: "narrow",
    says: "at 320 px long English names wrap and the values stay whole",
    plot: (world, locale) =>
      plot(
        group(world, locale, DAYS, [
          [HP, { ...TIME, en: `${TIME.en} by a firm in the development zone` }, [110, 13]],
        ]),
      ),
    width: 320,
    height: 133,
    locale: "en",
  },
];
