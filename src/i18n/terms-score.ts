import type { Text } from "../core/types.ts";

/** Of a score of several parts, a reader's own of reforms or a composite index. */
export const SCORE_TERMS = {
  weight: { zh: "权重", en: "Weight" },
  weights: { zh: "权重", en: "Weights" },
} satisfies Record<string, Text>;
