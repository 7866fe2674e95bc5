import type { Text } from "../core/types.ts";

/** Where the values of several areas lie. */
export const SPREAD_TERMS = {
  minimum: { zh: "最小值", en: "Minimum" },
  lower: { zh: "下四分位", en: "Lower quartile" },
  upper: { zh: "上四分位", en: "Upper quartile" },
  median: { zh: "中位数", en: "Median" },
  maximum: { zh: "最大值", en: "Maximum" },
} satisfies Record<string, Text>;
