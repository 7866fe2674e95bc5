import type { IdentityKind, Relation } from "./crosscheck.ts";
import type { AreaCode, Indicator, IndicatorId, Period, Text, UnitId } from "./types.ts";

/** A figure that a formula speaks of: an observation's id or key, or a derived value's id. */
export type Operand =
  /** `exact`: a count, whose printed digits are all there is; nothing was rounded. */
  | { readonly observation: string; readonly exact?: boolean }
  | { readonly key: string; readonly exact?: boolean };

export type Operands = Readonly<Record<string, Operand>>;

/** A value that stated figures imply; never mixed with stated ones. */
export type DerivedValue = {
  readonly id: string;
  /** Where the value is of an indicator that has stated figures too. */
  readonly indicator?: IndicatorId;
  readonly area: AreaCode;
  readonly period: Period;
  readonly scope?: Text;
  readonly name: Text;
  readonly formula: string;
  readonly operands: Operands;
  readonly value: number;
  readonly unit: UnitId;
  /** `null` for an open end. */
  readonly interval: readonly [number | null, number | null];
  readonly note?: Text;
};

/** As much of an indicator as is needed to show a figure and judge it without its partition. */
export type IndicatorBrief = Pick<
  Indicator,
  "name" | "unit" | "decimals" | "kind" | "polarity" | "definition" | "of" | "among" | "account" | "variants"
>;

/** One way to read a text as arithmetic: both sides and how they must stand to each other. */
export type Reading = {
  readonly left: string;
  readonly right: string;
  readonly relation: Relation;
};

/** `undecided`: the sides do not meet, but their basis is not known to be one, or a change in between is likely. */
export const CROSSCHECK_VERDICTS = ["consistent", "inconsistent", "ambiguous", "undecided"] as const;
export type CrosscheckVerdict = (typeof CROSSCHECK_VERDICTS)[number];

/** What the published values differ in: definition, state of revision, the publisher, or only the rounding. */
export const CONFLICT_KINDS = ["publishers", "revision", "definition", "rounding"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Something that figures must satisfy, and whether they do. */
export type Crosscheck = Reading & {
  readonly id: string;
  readonly name: Text;
  readonly area: AreaCode;
  readonly period: Period;
  readonly operands: Operands;
  readonly unit: UnitId;
  readonly verdict: CrosscheckVerdict;
  readonly why: Text;
  /** Letters of the operands that are in doubt while the check is inconsistent; all of them where it is left out. */
  readonly doubts?: readonly string[];
  /** Which identity of the statistics it is, where the build computed it; absent for what the curator wrote. */
  readonly identity?: IdentityKind;
  /** By how much the sides may miss each other beyond the intervals of their figures, in the unit. */
  readonly tolerance?: number;
  /** The other reading, under which the verdict would be another: that makes it ambiguous. */
  readonly otherwise?: Partial<Reading> & { readonly what: Text };
};

/** How many identities of a kind came out how, among all statistics; only those that fail are records. */
export type Tally = Readonly<
  Partial<Record<IdentityKind, Readonly<Record<"consistent" | "inconsistent" | "undecided", number>>>>
>;

/** The ways to read a check: the first, and the other where the text allows one. */
export function readingsOf({ left, right, relation, otherwise }: Crosscheck): readonly Reading[] {
  const main = { left, right, relation };
  if (!otherwise) return [main];
  const { what: _, ...changed } = otherwise;
  return [main, { ...main, ...changed }];
}
