import type { Text } from "../core/types.ts";

/** What several tables of claims speak of. */
export const CLAIM_TERMS = {
  outcome: { zh: "核对结果", en: "Result of the check" },
} satisfies Record<string, Text>;
