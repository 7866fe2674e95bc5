import type { Text } from "../../../core/types.ts";

/** Words that both the choice before the report and the report itself use. */
export const BENCHMARK_TERMS = {
  chosen: { zh: "重点指标", en: "Chosen indicators" },
} satisfies Record<string, Text>;
