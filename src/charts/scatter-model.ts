import type { CellFacts, TableCell } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";

/** A district's figure on one of the axes, with everything it can be; an open end is infinite. */
export type ScatterEnd = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly label: string;
  readonly facts: CellFacts;
};

export type ScatterPoint = {
  readonly area: AreaCode;
  readonly name: string;
  readonly period: Period;
  readonly periodLabel: string;
  readonly tip: string;
  readonly x: ScatterEnd;
  readonly y: ScatterEnd;
  /** Less than plainly comparable on one of the axes: drawn as an outline. */
  readonly hollow: boolean;
  readonly verdict: string;
  /** The look of a highlighted area; others are grey. */
  readonly color?: string;
  readonly symbol?: string;
};

export type ScatterAxis = {
  readonly name: string;
  readonly unit: string;
  /** The unit that files keep, where it is another. */
  readonly own: string;
  /** Whether powers of ten are offered: all above zero, the largest ten times the smallest. */
  readonly mayLog: boolean;
  readonly log: boolean;
  /** The middle one of the points, where they are enough to have one. */
  readonly median?: { readonly value: number; readonly label: string };
};

export type ScatterModel = {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly points: readonly ScatterPoint[];
  /** Areas that are not drawn, and why. */
  readonly apart: readonly {
    readonly area: AreaCode;
    readonly name: string;
    readonly why: string;
    readonly x: TableCell;
    readonly y: TableCell;
  }[];
  readonly columns: Record<"area" | "period" | "verdict" | "source" | "none", string>;
};
