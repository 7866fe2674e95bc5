import type { VerdictBlock } from "./blocks.ts";

/** A verdict without what leads on from it: where another answer stands for it, or the author of a page chooses. */
export function withoutWays({ suggestion: _, reasons: __, ...verdict }: VerdictBlock): VerdictBlock {
  return verdict;
}
