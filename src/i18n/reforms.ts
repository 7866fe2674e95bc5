import type { FollowUp, Criterion } from "../core/sheet.ts";
import type { PairRefusal } from "../core/reform-effects.ts";
import type { FirstLevel } from "../core/reform.ts";
import type { Text } from "../core/types.ts";

export const FIRST_NAMES: Record<FirstLevel, Text> = {
  national: { zh: "全国率先", en: "First in the country" },
  provincial: { zh: "全省率先", en: "First in the province" },
  city: { zh: "全市率先", en: "First in the city" },
};

export const PAIR_REFUSAL_NAMES: Record<PairRefusal, Text> = {
  unit: { zh: "单位不同，不连线", en: "different units, not joined" },
  definition: { zh: "定义不同，不连线", en: "different definitions, not joined" },
  scope: { zh: "所指范围不同，不连线", en: "about different things, not joined" },
};

export const CRITERION_NAMES: Record<Criterion, Text> = {
  idea: { zh: "创新立意", en: "Idea" },
  measure: { zh: "创新举措", en: "Actions" },
  reach: { zh: "影响范围", en: "Reach" },
};

export const FOLLOW_UP_NAMES: Record<FollowUp, Text> = {
  planned: { zh: "待回头看", en: "to be looked at again" },
  kept: { zh: "持续有效", en: "still in force" },
  partly: { zh: "部分落实", en: "partly carried out" },
  lapsed: { zh: "已停止或未落实", en: "lapsed or not carried out" },
};
