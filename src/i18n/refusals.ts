import type { Refusal } from "../core/measure.ts";
import type { Text } from "../core/types.ts";

/** Why a measure makes no sense for an indicator: said where measures are chosen or asked for, and nowhere before. */
export const REFUSALS: Record<Refusal, Text> = {
  "not-a-total": { zh: "该指标不是可加总的总量", en: "not a total that adds up" },
  "no-published-growth": { zh: "没有公布的增速指标", en: "no published growth figures" },
  "not-a-level": { zh: "只有总量和价格可以做指数", en: "only levels and prices can be indexed" },
  "ratio-is-index": {
    zh: "没有公布的增速，定基比即以数值计算",
    en: "no published growth: the ratio to the base is of the values",
  },
  "own-denominator": { zh: "该指标本身就是分母", en: "the indicator is the denominator itself" },
  "no-other": { zh: "未选另一指标", en: "no other indicator is chosen" },
  "other-kind": {
    zh: "只有总量可以相除；两项的关系见散点图",
    en: "only totals are divided; the scatter shows the two together",
  },
  "other-unit": {
    zh: "两项的单位相除没有通行含义；两项的关系见散点图",
    en: "the two units make no usual ratio; the scatter shows the two together",
  },
};
