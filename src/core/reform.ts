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

/** What a reform is said to have brought about; ids of observations or derived values. */
export type Effect = { readonly note?: Text } & (
  | { readonly observation: string }
  | { readonly derivation: string }
  | { readonly before: string; readonly after: string }
);

/** Somebody's claim to have been first, or the only one; not a finding. */
type ClaimedFirst = {
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

/** A named reform, policy, platform or system. */
export type Reform = {
  readonly id: string;
  readonly area: AreaCode;
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
  readonly firsts: readonly ClaimedFirst[];
  /** The same practice in several areas shares one key. */
  readonly practice?: string;
  readonly source: SourceId;
  readonly lines: readonly number[];
};
