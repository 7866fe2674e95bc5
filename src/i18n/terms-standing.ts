import type { Text } from "../core/types.ts";

/** How a figure stands: to the district's own earlier ones, and by a test over them. */
export const STANDING_TERMS = {
  change: { zh: "较上一可比期", en: "Since the last comparable period" },
  trend: { zh: "趋势检验", en: "Trend test" },
} satisfies Record<string, Text>;
