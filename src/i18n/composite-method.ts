import { STRAY } from "../core/composite/drawn-weights.ts";
import { GEOMETRIC_FLOOR } from "../core/composite/normalise.ts";
import { APART, HOLDS } from "../core/composite/robustness.ts";
import type { Robustness } from "../core/composite/robustness.ts";
import type { Aggregation, Method, Normalisation } from "../core/composite/types.ts";
import type { Text } from "../core/types.ts";
import { formatNumber } from "./format.ts";
import { listed } from "./text.ts";
import type { Locale } from "./text.ts";

/** How values come to one scale; the better end is always the higher score. */
const SCALES: Record<Normalisation, Text> = {
  "min-max": {
    zh: "所比地区中最差的值得0分，最好的得100分，其余按所在的位置得分",
    en: "the worst value of the areas compared scores 0, the best 100, the others by where they lie between",
  },
  "z-score": {
    zh: "各地区的均值得50分，往好的方向每离开一个标准差（样本，n−1）加10分",
    en: "the mean of the areas scores 50, each standard deviation (of a sample, n − 1) towards the better end 10 more",
  },
  rank: {
    zh: "第一位得100分，末位得0分，中间等距；相同的值取其名次的中间",
    en: "the first place scores 100, the last 0, with equal steps between; equal values share the middle of their places",
  },
  target: {
    zh: "自零分值至满分值走了几成就得几成的分，超出两端的按两端计",
    en: "the part of the way from the value that scores 0 to the one that scores 100; beyond either end nothing changes",
  },
};

const MEANS: Record<Aggregation, Text> = {
  arithmetic: {
    zh: "各项得分乘以权重的占比，然后相加；一项的短处可由另一项补足",
    en: "each score times its share of the weights, added up; what one member lacks another can make good",
  },
  geometric: {
    zh: "各项得分以权重的占比为指数，然后相乘；一项很低时，别项难以补足",
    en: "each score to the power of its share of the weights, multiplied; what is very low in one member the others hardly make good",
  },
};

const LIFTED: Text = {
  zh: `为使乘积不为零，得分由0–100改为${String(GEOMETRIC_FLOOR)}–100`,
  en: `so that no product is zero, scores run from ${String(GEOMETRIC_FLOOR)} to 100 in place of 0 to 100`,
};

/** What a method does, in a sentence of a method sheet. */
export function sayMethod({ normalisation, aggregation }: Method, locale: Locale): string {
  const isLifted = aggregation === "geometric" && (normalisation === "min-max" || normalisation === "rank");
  const said = [SCALES[normalisation], ...(isLifted ? [LIFTED] : []), MEANS[aggregation]].map(
    (text) => text[locale],
  );
  if (locale === "zh") return `${said.join("；")}。`;
  const text = said.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What was drawn and how the verdict is reached, so that both can be had again; methods are named by the caller. */
export function sayDraws({ draws, seed }: Robustness, methods: readonly string[], locale: Locale): string {
  const count = formatNumber(draws, 0);
  const [holds, apart, stray] = [HOLDS, APART, STRAY].map((share) => `${formatNumber(share * 100, 0)}%`);
  if (locale === "zh")
    return (
      `抽样${count}次（随机种子${String(seed)}，同一种子结果相同）：先是所选的指数，再依次换用各种方法（${listed(locale, methods)}），` +
      `然后一轮一轮地抽：数值在其印刷精度允许的范围内均匀取，每种方法的权重一半取在所选权重附近（各项等权时，标准差为其${stray ?? ""}），一半任意取。` +
      `相邻两区的先后在至少${holds ?? ""}的抽样中都成立，为稳健；否则，九成抽样的名次互不相交的两区占全部两两组合至少${apart ?? ""}，为部分稳健；再少为不稳健。`
    );
  return (
    `${count} draws (seed ${String(seed)}: the same seed gives the same draws): first the index as chosen, then every method in turn (${listed(locale, methods)}), ` +
    `then round by round: values evenly within what their print allows, and by each method weights half near the chosen ones (of equal weights each strays by ${stray ?? ""}, one standard deviation), half of any mixture. ` +
    `The places hold where every order of neighbours does in at least ${holds ?? ""} of the draws; in part where at least ${apart ?? ""} of all pairs have separate ranges of places in nine draws in ten; with fewer they do not.`
  );
}
