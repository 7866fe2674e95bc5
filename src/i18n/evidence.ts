import type { Criterion } from "../core/choice.ts";
import type { Difference } from "../core/conflict.ts";
import type { ConflictKind } from "../core/evidence.ts";
import type { Relation } from "../core/crosscheck.ts";
import type { CrosscheckVerdict } from "../core/evidence.ts";
import type { IndicatorGroup, Nature, Polarity, Text } from "../core/types.ts";
import { formatPrecise } from "./format.ts";
import type { Locale } from "./text.ts";

export const CROSSCHECK_VERDICT_NAMES: Record<CrosscheckVerdict, Text> = {
  consistent: { zh: "一致", en: "consistent" },
  inconsistent: { zh: "不一致", en: "inconsistent" },
  ambiguous: { zh: "两可", en: "ambiguous" },
  undecided: { zh: "不能判定", en: "not decidable" },
};

const RELATION_SIGNS: Record<Relation, string> = { equal: "=", "at-most": "≤", "at-least": "≥" };

/** Combines with the sign before it. */
export const STRUCK_OUT = "\u0338";

/** How the sides stand to each other: =, struck out where they cannot, =? where that decides nothing. */
export function relationSign(relation: Relation, holds: boolean, verdict: CrosscheckVerdict): string {
  return RELATION_SIGNS[relation] + (holds ? "" : verdict === "undecided" ? "?" : STRUCK_OUT);
}

/** The sides do not meet, but that proves nothing. */
const NOT_DECIDED: Text = {
  zh: "按取整对不上，但口径或基数可能不同，不能据此判定",
  en: "apart even within rounding, but the basis may differ: nothing is decided by it",
};

/** What follows for the relation of a check that came out so. */
export function relationResult(relation: Relation, holds: boolean, verdict: CrosscheckVerdict): Text {
  if (!holds && verdict === "undecided") return NOT_DECIDED;
  return RELATION_RESULTS[holds ? "holds" : "fails"][relation];
}

/** What follows for the relation from the two intervals. */
const RELATION_RESULTS: Record<"holds" | "fails", Record<Relation, Text>> = {
  holds: {
    equal: { zh: "两个区间相交，等式可以成立", en: "the two intervals meet: the sides can be equal" },
    "at-most": { zh: "左边可以不大于右边", en: "the left side can be at most the right one" },
    "at-least": { zh: "左边可以不小于右边", en: "the left side can be at least the right one" },
  },
  fails: {
    equal: {
      zh: "两个区间不相交，等式不能成立",
      en: "the two intervals do not meet: the sides cannot be equal",
    },
    "at-most": { zh: "左边必定大于右边", en: "the left side is greater in any case" },
    "at-least": { zh: "左边必定小于右边", en: "the left side is smaller in any case" },
  },
};

export const POLARITY_NAMES: Record<Polarity, Text> = {
  higher: { zh: "越高越好", en: "higher is better" },
  lower: { zh: "越低越好", en: "lower is better" },
  neutral: { zh: "不分优劣", en: "neither is better" },
};

export const NATURE_NAMES: Record<Nature, Text> = {
  result: { zh: "结果", en: "result" },
  target: { zh: "目标或承诺", en: "target or promise" },
  plan: { zh: "计划", en: "plan" },
};

export const GROUP_NAMES: Record<IndicatorGroup, Text> = {
  statistic: { zh: "统计指标", en: "Statistics" },
  case: { zh: "个案数字：单个项目、平台或机构", en: "Single cases: one programme, platform or body" },
  claim: { zh: "首创、唯一等表述", en: "Claims to be the first or the only one" },
};

export const CONFLICT_KIND_NAMES: Record<ConflictKind, Text> = {
  publishers: { zh: "不同发布者", en: "publishers" },
  revision: { zh: "不同修订状态", en: "state of revision" },
  definition: { zh: "不同定义", en: "definitions" },
  rounding: { zh: "只是取整或界限不同", en: "rounding or a bound only" },
};

/** Why the value used is preferred to another. */
export const CRITERION_NAMES: Record<Criterion, Text> = {
  whole: { zh: "说的是全区，另一数只是一部分", en: "about the whole area, the other about a part" },
  definition: { zh: "用的是通行定义", en: "it has the usual definition" },
  reader: { zh: "读者选定在先", en: "the reader put it first" },
  prefer: {
    zh: "编者逐项核对后选定，理由见备注；无备注的未记录",
    en: "the curator chose it, for the reason in the note; where there is none, it is not recorded",
  },
  superseded: { zh: "另一数已被后来的公布取代", en: "the other was superseded by a later publication" },
  point: { zh: "是具体数，另一数只是界限值", en: "it is a value, the other only a bound" },
  result: { zh: "是结果，另一数是预计", en: "it is a result, the other an estimate" },
  status: {
    zh: "修订状态更靠后（修订＞年鉴或普查＞初步）",
    en: "its state is later (revised > yearbook or census > preliminary)",
  },
  series: {
    zh: "属于更长的同口径序列，不以孤立的修订数替换",
    en: "it belongs to a longer consistent series, which a lone revision does not replace",
  },
  tier: { zh: "来源等级更高", en: "its source is of a higher tier" },
  reading: { zh: "读到的是原件或更接近原件", en: "it was read in the original, or nearer to it" },
  exact: { zh: "是确数，另一数是约数", en: "it is exact, the other an approximation" },
  step: { zh: "原文印法已知或印得更细", en: "its print is known, or finer" },
  first: { zh: "各项相同，取先录入者", en: "equal in every respect; the first record stands" },
};

export const POINTS: Text = { zh: "个百分点", en: "points" };

/** Nothing but the print is different. */
const WITHIN: Record<NonNullable<Difference["within"]>, Text> = {
  rounding: { zh: "只是取整", en: "rounding only" },
  bound: { zh: "界限之内", en: "within the bound" },
};

/** +1.2% / +0.3个百分点 / +2 / 只是取整: what rounding makes is no difference to be counted. */
export function formatDifference({ kind, value, within }: Difference, locale: Locale): string {
  if (within) return WITHIN[within][locale];
  const rounded = Number(value.toPrecision(2));
  const sign = rounded > 0 ? "+" : "";
  const marks: Record<Difference["kind"], Text> = {
    percent: { zh: "%", en: "%" },
    points: { zh: POINTS.zh, en: ` ${POINTS.en}` },
    plain: { zh: "", en: "" },
  };
  return `${sign}${formatPrecise(rounded)}${marks[kind][locale]}`;
}
