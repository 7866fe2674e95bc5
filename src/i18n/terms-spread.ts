import type { Text } from "../core/types.ts";

/** Where the values of several areas lie. */
export const SPREAD_TERMS = {
  minimum: { zh: "最小值", en: "Minimum" },
  median: { zh: "中位数", en: "Median" },
  maximum: { zh: "最大值", en: "Maximum" },
} satisfies Record<string, Text>;
