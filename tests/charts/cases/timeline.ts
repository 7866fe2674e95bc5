import { timelineChart } from "../../../src/charts/timeline.ts";
import type { Text } from "../../../src/core/types.ts";
import type { ChartCase } from "../case.ts";
import { FT, HP, TH } from "../made-up.ts";
import { timeline } from "../made-up-reforms.ts";
import type { MadeUpStart } from "../made-up-reforms.ts";

const EXPORTS: Text = { zh: "国家文化出口基地", en: "National base for cultural exports" };
const RELIEF: Text = { zh: "“暖企8条”“暖企6条”“稳企6条”", en: "Relief measures for enterprises" };
const SAFETY: Text = { zh: "八卦岭平安建设中心", en: "Bagualing safety centre" };
const POWER: Text = { zh: "工业园区转供电改革", en: "Reform of power resold in industrial parks" };
const STARTS: readonly MadeUpStart[] = [
  [TH, EXPORTS, "2018-06"],
  [HP, RELIEF, "2020"],
  [FT, SAFETY, "2020-10"],
  [HP, POWER, "2023-04"],
];

export const CASES: readonly ChartCase[] = [
  {
    name: "starts",
    says: "a month is a short mark, a year alone a bar as long as the year; late names stand to the left",
    plot: (world, locale) => ({
      kind: "timeline",
      chart: timelineChart,
      model: timeline(world, locale, STARTS),
    }),
    width: 600,
    height: 136,
    dark: true,
  },
  {
    name: "narrow",
    says: "at 320 px not every year is named and long names are cut with an ellipsis",
    plot: (world, locale) => ({
      kind: "timeline",
      chart: timelineChart,
      model: timeline(world, locale, STARTS),
    }),
    width: 320,
    height: 136,
    locale: "en",
  },
  {
    name: "one",
    says: "a single year fills the axis",
    plot: (world, locale) => ({
      kind: "timeline",
      chart: timelineChart,
      model: timeline(world, locale, [[HP, RELIEF, "2020"]]),
    }),
    width: 480,
    height: 58,
  },
];
