import type { MissingReason, Verdict } from "../core/cell.ts";
import type { Judged, SelectionVerdict } from "../core/comparability.ts";
import type { Measure } from "../core/measures.ts";
import type { ClassMethod } from "../core/class-methods.ts";
import type { Bound, Status, Text } from "../core/types.ts";

export const MEASURE_NAMES: Record<Measure, Text> = {
  raw: { zh: "原值", en: "Value" },
  head: { zh: "人均", en: "Per head" },
  area: { zh: "每平方公里", en: "Per km²" },
  share: { zh: "占全市比重", en: "Share of city total" },
  growth: { zh: "增速", en: "Growth" },
  index: { zh: "指数", en: "Index" },
  nominal: { zh: "现价定基比", en: "Ratio at current prices" },
  ratio: { zh: "比值", en: "Ratio of two indicators" },
};

/** Of one figure, and of one that stands beside others. */
const STATUS_NOT_STATED: Text = { zh: "核算状态未注明", en: "status of revision not stated" };

export const VERDICT_NAMES: Record<Verdict | "missing", Text> = {
  comparable: { zh: "可比", en: "comparable" },
  about: { zh: "为约数", en: "an approximation" },
  source: {
    zh: "出自新闻、转引或不明来源（C、D级）",
    en: "from news, a quotation or an unnamed source (tier C or D)",
  },
  inferred: { zh: "修订口径系推断或未注明", en: "vintage inferred or not stated" },
  dated: { zh: "时期为本站推定，来源未写明", en: "period judged by this site, not stated by the source" },
  unstated: STATUS_NOT_STATED,
  status: { zh: "核算状态与其他区不同", en: "status of revision differs from the others" },
  estimate: { zh: "为预计数，不是结果", en: "an estimate, not a result" },
  boundary: { zh: "区划口径与其他区不同", en: "counted on other boundaries" },
  "near-period": { zh: "年份不同", en: "another year" },
  "operand-period": { zh: "所用人口为邻近年份", en: "by the population of a neighbouring year" },
  "land-period": {
    zh: "所用土地面积为其他年份或未注明年份",
    en: "by a land area of another year or of none stated",
  },
  vintage: { zh: "修订口径与其他区不同", en: "another vintage" },
  bounded: { zh: "只是界限值", en: "known as a bound only" },
  "other-period": { zh: "时期不同，增速不相比", en: "a rate of another period" },
  break: { zh: "中间有口径断点", en: "beyond a break" },
  disputed: { zh: "存疑，未通过核对", en: "disputed: a cross-check does not hold" },
  definition: { zh: "定义不同", en: "another definition" },
  territory: {
    zh: "与所选其他地区层级不同或互相包含",
    en: "of another level, or contains another area chosen",
  },
  sample: { zh: "只是抽样中的计数", en: "a count in a sample only" },
  part: { zh: "只是区内一部分", en: "a part of the area only" },
  missing: { zh: "无可比数字", en: "no figure to compare" },
};

/** All that is to be said of a value that is compared, worst first, with the data's own words for the worst. */
export function verdictTexts({ verdict, also = [], reason }: Judged): readonly Text[] {
  const why = reason ? [withoutStop(reason)] : [];
  return [VERDICT_NAMES[verdict], ...why, ...also.map((one) => VERDICT_NAMES[one])];
}

/** The data's own sentence, as a part of a longer one. */
function withoutStop({ zh, en }: Text): Text {
  return { zh: zh.replace(/。$/, ""), en: en.replace(/\.$/, "") };
}

/** Stands for a disputed value until its origin is opened. */
export const DISPUTED: Text = { zh: "存疑", en: "disputed" };

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
  unknown: STATUS_NOT_STATED,
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
