import type { CellFacts, TableCell } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";

/** A value at one of the two periods. */
export type SlopeEnd = {
  readonly value: number;
  readonly label: string;
  readonly tip: string;
  readonly facts: CellFacts;
};

export type SlopeLine = {
  readonly area: AreaCode;
  readonly name: string;
  readonly from?: SlopeEnd;
  readonly to?: SlopeEnd;
  /** Whether the two may be joined: one definition, no break, both whole. */
  readonly joined: boolean;
  /** The change in words, or why there is none. */
  readonly change: string;
  readonly difference?: TableCell;
  readonly percent?: TableCell;
  readonly yearly?: TableCell;
  /** The look of a highlighted area; others are grey. */
  readonly color?: string;
  readonly symbol?: string;
};

export type SlopeModel = {
  readonly unit: string;
  /** The unit that files keep, where it is another. */
  readonly own?: string;
  readonly periods: readonly [
    { readonly period: Period; readonly label: string },
    { readonly period: Period; readonly label: string },
  ];
  readonly lines: readonly SlopeLine[];
  readonly columns: Record<"area" | "difference" | "percent" | "yearly" | "change", string>;
};
