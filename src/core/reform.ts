import type { AreaCode, SourceId, Text } from "./types.ts";

export const REFORM_FIELDS = [
  "approval",
  "business",
  "innovation",
  "talent",
  "finance",
  "intellectual-property",
  "urban-village",
  "governance",
  "law",
  "education",
  "health",
  "culture",
  "environment",
  "data",
  "opening",
  "party",
  "land",
  "traffic",
  "welfare",
] as const;
export type ReformField = (typeof REFORM_FIELDS)[number];

export const FIRST_LEVELS = ["national", "provincial", "city"] as const;
export type FirstLevel = (typeof FIRST_LEVELS)[number];

/**
 * What a figure says of a reform, the strongest first: one value before and one after it; how those it is meant for
 * fared after it; what it made or spent itself; nothing but that the text names it.
 */
export const EFFECT_KINDS = ["before-after", "outcome", "output", "mention"] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** A figure that a text gives of a reform; ids of observations or derived values. */
export type Effect = { readonly kind: EffectKind; readonly note?: Text } & (
  | { readonly observation: string }
  | { readonly derivation: string }
  | { readonly before: string; readonly after: string }
);

/** First is only what a text calls 首个, 首创, 率先; to be one of the first, to lead or to be preferred is another thing. */
export const CLAIM_KINDS = [
  "first",
  "only",
  "first-batch",
  "leading",
  "preferred",
  "gap",
  "first-try",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Somebody's claim to stand out; not a finding. */
export type Claim = {
  readonly kind: ClaimKind;
  readonly level: FirstLevel;
  readonly what: Text;
  readonly claimedBy: Text;
  readonly line: number;
};

/** The same practice in several areas, or several reforms of one. */
export type Practice = {
  readonly id: string;
  readonly name: Text;
  /** What of the areas' figures does not compare, and why. */
  readonly caution?: Text;
};

/** A functional zone or quarter that texts name, inside one district. */
export type Zone = {
  readonly id: string;
  readonly area: AreaCode;
  readonly name: Text;
  /** Degrees east and north, to a hundredth: about where it lies, for a diagram. */
  readonly at: readonly [number, number];
  /** The same in words. */
  readonly where: Text;
};

/** A named reform, policy, platform or system. */
export type Reform = {
  readonly id: string;
  readonly area: AreaCode;
  /** The zone in which it takes place, where the text names one. */
  readonly zone?: string;
  readonly name: Text;
  /** Named instruments that are part of it. */
  readonly includes?: readonly Text[];
  readonly field: ReformField;
  readonly owner?: Text;
  readonly since?: string;
  readonly scope?: Text;
  /** What was wrong, where the text says. */
  readonly problem?: Text;
  readonly measures: readonly Text[];
  readonly effects: readonly Effect[];
  readonly claims: readonly Claim[];
  /** The same practice in several areas shares one key. */
  readonly practice?: string;
  readonly source: SourceId;
  readonly lines: readonly number[];
};
