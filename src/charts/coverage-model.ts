import type { CellFacts } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";

/** One figure that there is: of a district, an indicator and a year. */
export type CoverageMark = {
  readonly key: string;
  readonly area: AreaCode;
  readonly year: number;
  readonly period: Period;
  /** Good enough to compare by its source; others are drawn hollow. */
  readonly sound: boolean;
  /** A, B, C or D, and what makes it less than a plain result. */
  readonly label: string;
  readonly tip: string;
  readonly facts: CellFacts;
};

export type CoverageRow = {
  readonly key: string;
  readonly topic: string;
  readonly name: string;
  readonly tip: string;
  /** The indicator's record, `#/data…`. */
  readonly href: string;
  readonly marks: readonly CoverageMark[];
};

export type CoverageModel = {
  readonly rows: readonly CoverageRow[];
  /** All years from the first to the last figure. */
  readonly years: readonly number[];
  readonly areas: readonly {
    readonly area: AreaCode;
    readonly name: string;
    readonly color: string;
    readonly symbol: string;
    readonly glyph: string;
  }[];
  readonly columns: Record<"indicator" | "topic", string>;
  readonly legend: Record<"sound" | "weak", string>;
  /** Said where the years before the first shown one have no room. */
  readonly leftOut: (first: number) => string;
  /** Said of a place that holds the figures of several districts, where they are too many for marks of their own. */
  readonly counted: (count: number) => string;
};
