import type { Aggregation, LeavesOut, Normalisation } from "./composite/types.ts";
import type { Measure } from "./measures.ts";
import type { AreaCode, IndicatorId, Period, SourceId, Text } from "./types.ts";

/** What members are scored by: the value itself, or what is made of it without a base or a second indicator. */
export const INDEX_MEASURES = [
  "raw",
  "head",
  "area",
  "share",
  "growth",
] as const satisfies readonly Measure[];
export type IndexMeasure = (typeof INDEX_MEASURES)[number];

export type TemplateMember = {
  readonly indicator: IndicatorId;
  /** `raw` where it is left out. */
  readonly measure?: IndexMeasure;
  readonly direction: "higher" | "lower";
  readonly weight: number;
  /** The values that score nothing and everything, for the distance to a target. */
  readonly goalposts?: readonly [number, number];
};

/** An index that is declared with the data: a beginning for a reader's own, never an official one. */
export type IndexTemplate = {
  readonly id: string;
  readonly name: Text;
  /** A ready-made set, or areas one by one. */
  readonly areas: string | readonly AreaCode[];
  readonly period: Period;
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
  readonly lacking: LeavesOut;
  readonly members: readonly TemplateMember[];
  /** Which idea of the articles it takes up, and in which of them it stands. */
  readonly idea: Text;
  readonly article: SourceId;
  /** Why these indicators, this year and this method. */
  readonly rationale: Text;
};
