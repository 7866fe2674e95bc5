import type { AreaCode, IndicatorId, IndicatorKind, Period, Polarity, UnitId } from "../../core/types.ts";
import type { IndicatorLabel } from "./labels.ts";

/** An indicator that only the reader's file has. */
export type NewIndicator = {
  readonly name: string;
  readonly unit: UnitId;
  /** A unit that is none of ours, as the table prints it; it goes before `unit`. */
  readonly printed?: string;
  readonly kind: IndicatorKind;
  readonly polarity: Polarity;
  readonly definition: string;
};

/** What a table's name for an indicator stands for, as guessed or as the reader says. */
export type IndicatorChoice =
  /** `unit` is what the table counts in, of the same base as the indicator's. */
  | { readonly kind: "ours"; readonly indicator: IndicatorId; readonly unit: UnitId }
  | { readonly kind: "new"; readonly indicator: NewIndicator }
  | { readonly kind: "skip" };

/** What the reader decided; a name that is in none of these stands for what it was found to be. */
export type Decisions = {
  /** By the label's key. */
  readonly indicators: Readonly<Record<string, IndicatorChoice>>;
  /** By the unknown name as it stands in the file. */
  readonly areas: Readonly<Record<string, AreaCode | "skip">>;
  readonly periods: Readonly<Record<string, Period | "skip">>;
};

export const UNDECIDED: Decisions = { indicators: {}, areas: {}, periods: {} };

/** An object that came from outside has no names but its own: `__proto__` is a name like any other. */
export function decided<Value>(from: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(from, name) ? from[name] : undefined;
}

/** What a label stands for without the reader's word: only what is sure; the unit is the table's, else the indicator's own. */
export function guessed(
  label: IndicatorLabel,
  unitOf: (indicator: IndicatorId) => UnitId | undefined,
  baseOf: (unit: UnitId) => UnitId | undefined,
): IndicatorChoice | undefined {
  if (label.found?.kind !== "sure") return undefined;
  const { indicator } = label.found;
  const own = unitOf(indicator);
  if (own === undefined) return undefined;
  const units = label.unit?.kind === "unit" ? label.unit.units : [];
  const unit = units.find((one) => baseOf(one) === baseOf(own));
  // A unit that is not one of the indicator's is no small matter: the reader decides.
  if (label.unit !== undefined && unit === undefined) return undefined;
  return { kind: "ours", indicator, unit: unit ?? own };
}
