import type { Observation, Text } from "../core/types.ts";
import type { PairRefusal } from "../core/reform-effects.ts";
import type { EffectKind, Reform } from "../core/reform.ts";
import type { AreaCode, Unit } from "../core/types.ts";
import type { PartitionWire } from "./wire.ts";

/**
 * The statistics of all profiles in one file: partitions in columns, without what only origins need. One load serves
 * every district, every pair and the benchmark, through the same functions as the compare view.
 */
export type ProfileWire = {
  readonly format: 1;
  readonly kind: "profile";
  readonly partitions: readonly PartitionWire[];
};

/** One value of an effect, as printed, in its unit. */
export type EffectValue = Pick<Observation, "value" | "step" | "decimals" | "bound" | "period">;

export type EffectBrief = {
  readonly kind: EffectKind;
  readonly name: Text;
  readonly unit: Pick<Unit, "name" | "display">;
  /** The value, or the value before and the value after where the two are joined. */
  readonly values: readonly EffectValue[];
  readonly scope?: Text;
  /** What must be said with it: that the effect is another's too, that a value was derived. */
  readonly note?: Text;
  /** Why a before and an after stand apart, on either. */
  readonly refusal?: PairRefusal;
  /** A place in a list, and of how many, where the text says it. */
  readonly rank?: { readonly among?: number };
  /** Implied by stated figures rather than stated. */
  readonly derived?: true;
};

export type ReformBrief = Pick<Reform, "id" | "name" | "field" | "since"> & {
  readonly effects: readonly EffectBrief[];
};

/** The reforms of one district, as far as its profile tells them. */
export type AreaReformsWire = {
  readonly format: 1;
  readonly kind: "area-reforms";
  readonly area: AreaCode;
  readonly reforms: readonly ReformBrief[];
};
