import type {
  Indicator,
  IndicatorId,
  Period,
  Text,
  Topic,
  TopicId,
  Unit,
  UnitId,
} from "../../src/core/types.ts";

// Ids and units are those that the views know by name; definitions are short and figures made up.

const DEFINITION: Text = { zh: "编造的指标，只供检验。", en: "A made-up indicator for tests." };

function indicator(
  id: string,
  name: Text,
  fields: { readonly topic: string; readonly unit: string } & Partial<Omit<Indicator, "topic" | "unit">>,
): Indicator {
  const { topic, unit, ...rest } = fields;
  return {
    id: id as IndicatorId,
    name,
    definition: DEFINITION,
    decimals: 2,
    kind: "level",
    additive: false,
    polarity: "neutral",
    topic: topic as TopicId,
    unit: unit as UnitId,
    ...rest,
  };
}

const LEVEL = { additive: true, polarity: "higher", per: ["head", "area", "share"] } as const;
const CENSUS = {
  after: "2019" as Period,
  before: "2020" as Period,
  reason: { zh: "2020年起为编造的普查后的口径。", en: "From 2020 the basis follows a made-up census." },
};

export const INDICATORS: readonly Indicator[] = [
  indicator(
    "gdp",
    { zh: "地区生产总值", en: "Gross regional product (GDP)" },
    {
      topic: "economy",
      unit: "yi-yuan",
      ...LEVEL,
      account: true,
      growth: "gdp-growth-real" as IndicatorId,
      aliases: ["GDP"],
      breaks: [CENSUS],
    },
  ),
  indicator(
    "gdp-growth-real",
    { zh: "地区生产总值增速（可比价）", en: "GDP growth at comparable prices" },
    { topic: "economy", unit: "percent", decimals: 1, kind: "growth", polarity: "higher" },
  ),
  indicator(
    "retail-sales",
    { zh: "社会消费品零售总额", en: "Total retail sales of consumer goods" },
    {
      topic: "demand",
      unit: "yi-yuan",
      ...LEVEL,
      variants: [
        { id: "usual", name: { zh: "通行口径", en: "Usual definition" }, definition: DEFINITION },
        { id: "goods", name: { zh: "不含餐饮", en: "Without catering" }, definition: DEFINITION },
      ],
    },
  ),
  indicator(
    "resident-population",
    { zh: "年末常住人口", en: "Resident population at year-end" },
    { topic: "population", unit: "wan-ren", additive: true, per: ["area", "share"] },
  ),
  indicator(
    "urbanization-rate",
    { zh: "城镇化率", en: "Share of residents who live in towns and cities" },
    { topic: "population", unit: "percent", decimals: 1, kind: "share", of: "district" },
  ),
  indicator(
    "census-illiteracy-rate",
    { zh: "文盲率", en: "Illiteracy rate" },
    { topic: "population", unit: "percent", kind: "share", of: "district", polarity: "lower" },
  ),
  indicator(
    "land-area",
    { zh: "土地面积", en: "Land area" },
    { topic: "environment", unit: "sqkm", additive: true, per: ["share"] },
  ),
];

export const TOPICS: readonly Topic[] = [
  topic("economy", "综合经济", "Overall economy"),
  topic("demand", "投资与消费", "Investment and consumption"),
  topic("population", "人口", "Population"),
  topic("environment", "土地与生态环境", "Land and environment"),
];

export const UNITS: readonly Unit[] = [
  unit("yuan", "yuan", 1, "元", "yuan"),
  unit("yi-yuan", "yuan", 1e8, "亿元", "100 million yuan"),
  unit("ren", "ren", 1, "人", "persons"),
  unit("wan-ren", "ren", 1e4, "万人", "10,000 persons"),
  unit("percent", "percent", 1, "%", "%"),
  unit("sqkm", "sqkm", 1, "平方公里", "square kilometres"),
];

function topic(id: string, zh: string, en: string): Topic {
  return { id: id as TopicId, name: { zh, en } };
}

function unit(id: string, base: string, factor: number, zh: string, en: string): Unit {
  return { id: id as UnitId, base: base as UnitId, factor, name: { zh, en }, printed: [zh] };
}
