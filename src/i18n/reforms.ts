import type { FollowUp, Criterion } from "../core/sheet.ts";
import type { PairRefusal } from "../core/reform-effects.ts";
import type { Claim, ClaimKind, EffectKind, FirstLevel } from "../core/reform.ts";
import type { Text } from "../core/types.ts";
import { NATURE_NAMES } from "./evidence.ts";
import { remarked } from "./text.ts";
import type { Locale } from "./text.ts";

/** What a figure says of a reform. */
export const EFFECT_KIND_NAMES: Record<EffectKind, Text> = {
  "before-after": { zh: "前后对比", en: "before and after" },
  outcome: NATURE_NAMES.result,
  output: { zh: "产出", en: "output" },
  mention: { zh: "文中有数字", en: "only mentioned" },
};

const LEVELS: Record<FirstLevel, Text> = {
  national: { zh: "全国", en: "in the country" },
  provincial: { zh: "全省", en: "in the province" },
  city: { zh: "全市", en: "in the city" },
};

const CLAIMS: Record<ClaimKind, Text> = {
  first: { zh: "率先", en: "First" },
  only: { zh: "唯一", en: "Only one" },
  "first-batch": { zh: "首批", en: "In the first batch" },
  leading: { zh: "领先或居首", en: "Leading or at the top" },
  preferred: { zh: "首选", en: "Preferred" },
  gap: { zh: "填补空白", en: "Filling a gap" },
  "first-try": { zh: "首次尝试", en: "First try" },
};

/** 全国率先 / First in the country: a claim in a word. */
export function claimName({ kind, level }: Pick<Claim, "kind" | "level">): Text {
  const [claim, where] = [CLAIMS[kind], LEVELS[level]];
  return { zh: where.zh + claim.zh, en: `${claim.en} ${where.en}` };
}

/** 第8/100 / no. 8/100: a place in a list with how many it has, or that the text does not say. */
export function placeText(value: number, { among }: { readonly among?: number }, locale: Locale): string {
  const ordinal = locale === "zh" ? `第${String(value)}` : `no. ${String(value)}`;
  return among === undefined ? remarked(ordinal, NO_SIZE[locale], locale) : `${ordinal}/${String(among)}`;
}

const NO_SIZE: Text = { zh: "榜单共几名未注明", en: "list size not stated" };

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
