import type { CellFacts } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";
import type { AreaStyle } from "./area-style.ts";

/** One figure of a line. `x` is the period's place on the time axis, in years. */
export type TrendPoint = {
  readonly period: Period;
  readonly x: number;
  readonly value: number;
  readonly label: string;
  readonly tip: string;
  readonly facts: CellFacts;
};

export type TrendLine = {
  readonly area: AreaCode;
  readonly name: string;
  /** Runs of points that may be joined: no break and no missing period within. */
  readonly runs: readonly (readonly TrendPoint[])[];
  /** Other vintages, other definitions and one-sided bounds: shown faintly, never joined. */
  readonly aside: readonly TrendPoint[];
  /** The look of a highlighted area; peers have none and stay grey. */
  readonly style?: AreaStyle;
  /** What the others are held against: thinner, and below them. */
  readonly beside?: true;
};

export type TrendModel = {
  /** What is measured, where the drawing's own name does not say it. */
  readonly subject?: string;
  readonly unit: string;
  /** The unit that files keep, where it is another. */
  readonly own?: string;
  readonly lines: readonly TrendLine[];
  readonly breaks: readonly { readonly x: number; readonly label: string; readonly tip: string }[];
  readonly now?: number;
  /** A number of the reader's own that the lines are held against. */
  readonly reference?: {
    readonly name: string;
    readonly value: number;
    readonly figure: string;
    readonly facts: CellFacts;
  };
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly period: Period }[];
  readonly zeroBased: boolean;
  /** The values are places in a list, of which the first stands highest. */
  readonly places?: boolean;
  readonly periodTitle: string;
};

export function pointKey(area: AreaCode, period: Period): string {
  return `${area}@${period}`;
}

/** The key of one of several figures of a period, which stands beside the line. */
export function asideKey(area: AreaCode, period: Period, at: number): string {
  return `${pointKey(area, period)}#${String(at)}`;
}
