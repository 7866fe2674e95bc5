import type { Text } from "../core/types.ts";

/** What the articles tell of a reform; what is done is an action, since a measure is how an indicator is shown. */
export const REFORM_TERMS = {
  case: { zh: "案例", en: "Case" },
  cases: { zh: "案例", en: "Cases" },
  field: { zh: "领域", en: "Field" },
  problem: { zh: "针对的问题", en: "Problem" },
  actions: { zh: "举措", en: "Actions" },
  owner: { zh: "主管单位", en: "Run by" },
  start: { zh: "起始", en: "Start" },
  noStart: { zh: "起始未注明", en: "Start not stated" },
  claims: { zh: "自称的率先、唯一等", en: "Claims to stand out" },
  otherClaims: { zh: "其他自称", en: "Other claims" },
  weightedScore: { zh: "加权得分", en: "Weighted score" },
} satisfies Record<string, Text>;
