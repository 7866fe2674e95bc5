import type { IndicatorKind, Unit } from "../../../core/types.ts";

const SHARES = ["percent"];
const QUOTIENTS = ["permille", "percentage-point", "bei", "ratio", "cheng"];
const UNADDED = ["fen-score", "rank", "places", "decibel", "celsius"];

/** What a new indicator most likely is by its unit: only what adds up is a total, and is divided by people and land. */
export function firstKind(unit: Unit["id"] | undefined, isGrowth: boolean): IndicatorKind {
  if (isGrowth) return "growth";
  if (unit === undefined) return "level";
  if (SHARES.includes(unit)) return "share";
  if (QUOTIENTS.includes(unit)) return "ratio";
  return /(?:^|-)per-/.test(unit) || UNADDED.includes(unit) ? "average" : "level";
}
