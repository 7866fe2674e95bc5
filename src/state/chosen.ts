import type { Family } from "../core/period.ts";
import type { AreaCode, PeerRule, Period } from "../core/types.ts";

/** `focus`, `all`, or what links call a city's districts (`link` in the data). */
export type Preset = string;

export type AreaSet =
  | { readonly kind: "preset"; readonly preset: Preset }
  /** An area and those that a rule sets beside it. */
  | { readonly kind: "peers"; readonly rule: PeerRule; readonly of: AreaCode }
  /** `name`: what the reader calls it. */
  | { readonly kind: "list"; readonly codes: readonly AreaCode[]; readonly name?: string };

export type PeriodFilter =
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "latest"; readonly family: Family }
  /** The newest period in which most of the chosen areas can be compared. */
  | { readonly kind: "common" };
