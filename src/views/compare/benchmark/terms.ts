import type { Text } from "../../../core/types.ts";

/** Words that both the choice before the report and the report itself use. */
export const BENCHMARK_TERMS = {
  chosen: { zh: "重点指标", en: "Chosen indicators" },
  comparable: { zh: "可以直接比较的指标", en: "Indicators that compare without condition" },
} satisfies Record<string, Text>;
