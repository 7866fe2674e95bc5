import type { Quarter } from "../core/overview.ts";
import type { CellFacts } from "../core/table.ts";
import type { AreaCode, Period, Polarity } from "../core/types.ts";

/** One district's value of one indicator. */
export type HeatCell = {
  readonly key: string;
  readonly area: AreaCode;
  /** Digits without the unit; what stands there where there is no figure. */
  readonly label: string;
  /** The place among the comparable districts, 2–3/22, or the period of a figure that is not of the row's. */
  readonly below: string;
  /** The place alone, for cells too narrow for digits; empty where there is none. */
  readonly place: string;
  readonly rank?: number;
  readonly lastRank?: number;
  /** Only of a value that can be compared: from 1, the better end (the higher where neither is), to 4. */
  readonly quarter?: Quarter;
  /** Whether it can be compared with the others of its row. */
  readonly compares: boolean;
  readonly tip: string;
  readonly facts: CellFacts;
  /** The district's own course: runs that may be joined, each point a place in years and a value. */
  readonly runs: readonly (readonly (readonly [number, number])[])[];
};

export type HeatRow = {
  readonly key: string;
  readonly topic: string;
  readonly name: string;
  readonly unit: string;
  /** The unit that files keep, where it is another. */
  readonly own?: string;
  /** The common period; absent where none of the districts can be compared with another. */
  readonly period?: Period;
  readonly when: string;
  readonly polarity: Polarity;
  readonly level: "comparable" | "caution" | "refuse";
  /** What the level is called, and why. */
  readonly verdict: string;
  readonly why: string;
  /** Where the row is compared, `#/compare…`. */
  readonly href: string;
  readonly cells: readonly HeatCell[];
};

export type HeatModel = {
  readonly rows: readonly HeatRow[];
  readonly areas: readonly {
    readonly area: AreaCode;
    readonly name: string;
    readonly color?: string;
    readonly glyph?: string;
  }[];
  /** Whether the rows stand under their topics. */
  readonly grouped: boolean;
  readonly columns: Record<
    "indicator" | "topic" | "unit" | "period" | "direction" | "verdict" | "rank",
    string
  >;
  readonly polarities: Record<Polarity, string>;
  /** What the four quarters are called, the best first, for rows with a better end and for those without. */
  readonly quarters: Record<"judged" | "neutral", readonly [string, string, string, string]>;
  /** What the signs before the names mean. */
  readonly levels: Record<HeatRow["level"], string>;
};

/** The sign before a row's name. */
export const LEVEL_SIGNS: Record<HeatRow["level"], string> = { comparable: "●", caution: "◐", refuse: "○" };
