import type { MissingReason, Verdict } from "../core/cell.ts";
import type { SelectionVerdict } from "../core/comparability.ts";
import type { Measure, Refusal } from "../core/measure.ts";
import type { ClassMethod } from "../core/class-methods.ts";
import type { AreaCode, Bound, Status, Text } from "../core/types.ts";
import { listed } from "./text.ts";
import type { Locale } from "./text.ts";

export const MEASURE_NAMES: Record<Measure, Text> = {
  raw: { zh: "原值", en: "Value" },
  head: { zh: "人均", en: "Per head" },
  area: { zh: "每平方公里", en: "Per km²" },
  share: { zh: "占全市比重", en: "Share of city total" },
  growth: { zh: "增速", en: "Growth" },
  index: { zh: "指数", en: "Index" },
  nominal: { zh: "现价定基比", en: "Ratio at current prices" },
};

export const REFUSALS: Record<Refusal, Text> = {
  "not-a-total": { zh: "该指标不是可加总的总量", en: "not a total that adds up" },
  "no-published-growth": { zh: "没有公布的增速指标", en: "no published growth figures" },
  "not-a-level": { zh: "只有总量和价格可以做指数", en: "only levels and prices can be indexed" },
  "ratio-is-index": {
    zh: "没有公布的增速，定基比即以数值计算",
    en: "no published growth: the ratio to the base is of the values",
  },
  "own-denominator": { zh: "该指标本身就是分母", en: "the indicator is the denominator itself" },
};

export const VERDICT_NAMES: Record<Verdict | "missing", Text> = {
  comparable: { zh: "可比", en: "comparable" },
  "near-period": { zh: "年份不同", en: "another period" },
  bounded: { zh: "为界限值或约数", en: "a bound or an approximation" },
  vintage: { zh: "修订状态不同", en: "another vintage" },
  break: { zh: "中间有口径断点", en: "beyond a break" },
  definition: { zh: "定义不同", en: "another definition" },
  part: { zh: "只是区内一部分", en: "a part of the area only" },
  missing: { zh: "没有可用的数字", en: "no usable figure" },
};

/** The reasons apart from their particulars, for lists of what shares one. */
export const MISSING_REASONS: Record<MissingReason, Text> = {
  "no-figure": { zh: "所据来源未见数字", en: "no source at hand prints a figure" },
  "outside-tolerance": {
    zh: "最近的数字相隔超过三年",
    en: "the latest figure is more than three years away",
  },
  "in-predecessors": {
    zh: "当时的区划不同，数字在原区名下",
    en: "other boundaries then; the figures stand under the former areas",
  },
  "no-operand": { zh: "缺少换算所需的数字", en: "a figure needed for the calculation is unknown" },
  "crosses-break": {
    zh: "口径或范围不同，不作换算",
    en: "definition or territory differ, so nothing is calculated",
  },
};

export const BOUND_NAMES: Record<Bound, Text> = {
  exact: { zh: "确数", en: "exact" },
  about: { zh: "约数", en: "approximate" },
  "at-least": { zh: "下限（“超过”“突破”）", en: "lower bound (“over”)" },
  "at-most": { zh: "上限（“不足”）", en: "upper bound (“under”)" },
};

export const STATUS_NAMES: Record<Status, Text> = {
  preliminary: { zh: "初步数", en: "preliminary" },
  final: { zh: "年鉴或普查正式公布", en: "published in a yearbook or census" },
  revised: { zh: "修订数", en: "revised" },
  estimate: { zh: "预计数，非结果", en: "estimate, not a result" },
  unknown: { zh: "核算状态未注明", en: "status not stated" },
};

export const METHOD_NAMES: Record<ClassMethod, Text> = {
  natural: { zh: "自然断点", en: "Natural breaks" },
  quantile: { zh: "分位数", en: "Quantiles" },
  equal: { zh: "等距", en: "Equal steps" },
  manual: { zh: "自定", en: "Manual" },
};

export const LEVEL_NAMES: Record<SelectionVerdict["level"], Text> = {
  comparable: { zh: "可比", en: "Comparable" },
  caution: { zh: "谨慎比较", en: "Compare with caution" },
  refuse: { zh: "不宜比较", en: "Not to be compared" },
};

const PLAIN: Text = {
  zh: "同期、同口径。",
  en: "Same period, same definition.",
};

/** One sentence that says why a selection is comparable, to be compared with caution, or not at all. */
export function explainSelection(
  { level, rankable, of, reasons }: SelectionVerdict,
  nameOf: (area: AreaCode) => string,
  locale: Locale,
): string {
  if (reasons.length === 0 && level === "comparable") return PLAIN[locale];
  const count =
    level === "refuse" ? TOO_FEW[rankable === 1 ? "one" : "none"][locale] : COUNTS[locale](rankable, of);
  const parts = reasons.map(({ verdict, areas }) => {
    const names = areas.length > 5 ? COUNT_AREAS[locale](areas.length) : listed(locale, areas.map(nameOf));
    return locale === "zh"
      ? `${names}${VERDICT_NAMES[verdict].zh}`
      : `${names}: ${VERDICT_NAMES[verdict].en}`;
  });
  return locale === "zh" ? `${[count, ...parts].join("；")}。` : `${[count, ...parts].join("; ")}.`;
}

const TOO_FEW: Record<"none" | "one", Text> = {
  none: { zh: "没有可以互比的数字", en: "No area has a comparable figure" },
  one: {
    zh: "可以互比的数字只有1个，无从比较",
    en: "Only 1 figure can be compared, with nothing to compare it with",
  },
};

const COUNTS: Record<Locale, (rankable: number, of: number) => string> = {
  zh: (rankable, of) => `${String(of)}个区中${String(rankable)}个可以互比`,
  en: (rankable, of) => `${String(rankable)} of ${String(of)} areas can be compared`,
};
const COUNT_AREAS: Record<Locale, (count: number) => string> = {
  zh: (count) => `${String(count)}个区`,
  en: (count) => `${String(count)} areas`,
};
