import type { Aggregation, LeavesOut, Normalisation } from "../core/composite/types.ts";
import type { Text } from "../core/types.ts";

/** The words of a composite index, in its view and in what its figures open. */
export const INDEX_TERMS = {
  score: { zh: "得分", en: "Score" },
  member: { zh: "成分", en: "Member" },
  members: { zh: "成分与权重", en: "Members and weights" },
  method: { zh: "方法", en: "Method" },
  template: { zh: "模板", en: "Template" },
  places: { zh: "位次区间", en: "Ranges of places" },
  zero: { zh: "零分值", en: "Value that scores 0" },
  full: { zh: "满分值", en: "Value that scores 100" },
  direction: { zh: "计分方向", en: "Direction" },
} satisfies Record<string, Text>;

export const NORMALISATION_NAMES: Record<Normalisation, Text> = {
  "min-max": { zh: "极差标准化", en: "Range (min–max)" },
  "z-score": { zh: "标准分", en: "Standard scores" },
  rank: { zh: "位次计分", en: "Ranks" },
  target: { zh: "与目标的距离", en: "Distance to a target" },
};

export const AGGREGATION_NAMES: Record<Aggregation, Text> = {
  arithmetic: { zh: "算术平均", en: "Arithmetic mean" },
  geometric: { zh: "几何平均", en: "Geometric mean" },
};

export const LACKING_NAMES: Record<LeavesOut, Text> = {
  areas: { zh: "去掉缺数的地区", en: "Leave out the area" },
  members: { zh: "去掉缺数的成分", en: "Leave out the member" },
};
