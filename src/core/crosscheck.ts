import type { Interval } from "./interval.ts";

export const RELATIONS = ["equal", "at-most", "at-least"] as const;
/** How the left side must stand to the right one. */
export type Relation = (typeof RELATIONS)[number];

/** What statistics must satisfy among themselves, by the kind of identity. */
export const IDENTITY_KINDS = [
  "districts",
  "growth",
  "sectors",
  "shares",
  "quotient",
  "sum",
  "within",
  "census",
  "per-head",
  "density",
  "clock",
] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** Ends that binary fractions move apart by less than this still meet. */
const NEARLY = 1e-9;

function reaches(high: number, low: number): boolean {
  return high >= low || high - low >= -NEARLY * Math.max(Math.abs(high), Math.abs(low));
}

/**
 * Whether the sides can stand so to each other when both are anywhere within their intervals, and may miss each other
 * by the tolerance besides.
 */
export function canHold(left: Interval, exact: Interval, relation: Relation, tolerance = 0): boolean {
  const right = { low: exact.low - tolerance, high: exact.high + tolerance };
  const possible: Record<Relation, boolean> = {
    equal: reaches(left.high, right.low) && reaches(right.high, left.low),
    "at-most": reaches(right.high, left.low),
    "at-least": reaches(left.high, right.low),
  };
  return possible[relation];
}

/**
 * What follows from the arithmetic of one reading, or of two: a check is ambiguous where the text allows two readings
 * and they disagree.
 */
export function verdictOf(holds: boolean, otherwise?: boolean): "consistent" | "inconsistent" | "ambiguous" {
  if (otherwise !== undefined && otherwise !== holds) return "ambiguous";
  return holds ? "consistent" : "inconsistent";
}
