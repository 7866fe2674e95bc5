import type { RankingModel } from "./ranking.ts";

const ROW = 28;

/** The height in CSS pixels at which every row of a ranking is readable. */
export function rankingHeight({ ranked, unranked, references }: RankingModel): number {
  return Math.max(120, (ranked.length + unranked.length) * ROW + 12 + (references.length > 0 ? 18 : 0));
}
