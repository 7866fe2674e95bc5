import type { Missing, ValueCell, Verdict } from "../cell.ts";
import type { Measurement } from "../figures.ts";
import { TOLERANCE_YEARS, yearsApart } from "../period.ts";
import type { AreaCode, Period } from "../types.ts";
import type { Watched } from "./watched.ts";

/** A figure behind a finding, as its own comparison judges it. */
export type WatchedFigure = { readonly cell: ValueCell; readonly measurement: Measurement };

/** Why it cannot be told whether a rule is crossed. */
export type Untold =
  | { readonly kind: "missing"; readonly area: AreaCode; readonly missing: Missing; readonly period?: Period }
  /** There is a figure, under a verdict that it cannot be judged by. */
  | { readonly kind: "verdict"; readonly area: AreaCode; readonly verdict: Verdict }
  /** The limit lies within what a bound or an approximate figure leaves open. */
  | { readonly kind: "bound" }
  /** Rounding, or districts without a figure, leave several places open. */
  | { readonly kind: "places" }
  /** The only figure is far older than the newest that others have; it was crossed or clear then. */
  | {
      readonly kind: "stale";
      readonly period: Period;
      readonly newest: Period;
      readonly then: "crossed" | "clear";
    }
  /** Not counted among districts, so that it has no place. */
  | { readonly kind: "no-place" };

/** What a rule comes to for one area. Only what is crossed by a figure is called so. */
export type Finding = { readonly area: AreaCode; readonly figures: readonly WatchedFigure[] } & (
  | {
      readonly state: "crossed" | "clear";
      readonly watched: Watched;
      readonly period: Period;
      /** The limit lies within the rounding of the figures: their printed digits decide. */
      readonly isNear: boolean;
      /** Of a level: since when each period with a figure has crossed it. */
      readonly since?: Period;
    }
  | { readonly state: "untold"; readonly why: Untold; readonly watched?: Watched; readonly period?: Period }
);

/** The same, but where its figure is too many years behind the newest: then it cannot be told how things stand now. */
export function aged(finding: Finding, newest: Period | undefined): Finding {
  if (finding.state === "untold" || newest === undefined) return finding;
  const { area, figures, watched, period, state } = finding;
  if (yearsApart(period, newest) <= TOLERANCE_YEARS) return finding;
  return {
    area,
    figures,
    watched,
    period,
    state: "untold",
    why: { kind: "stale", period, newest, then: state },
  };
}
