import type { CellFacts, TableCell } from "../core/table.ts";
import type { AreaCode, Period, Polarity } from "../core/types.ts";

/** One district's place on a row. */
export type SpineMark = {
  readonly area: AreaCode;
  readonly name: string;
  /** From 0, the worst of all comparable values, to 1, the best; from lowest to highest where neither is better. */
  readonly at: number;
  readonly label: string;
  readonly tip: string;
  readonly facts: CellFacts;
  readonly color: string;
  readonly symbol: string;
  /** Whose profile it is: a larger mark. */
  readonly own: boolean;
};

/** One indicator: how the comparable values are spread, and where the marked districts stand. */
export type SpineRow = {
  readonly key: string;
  readonly period: Period;
  /** Name, unit and period as printed. */
  readonly name: string;
  readonly unit: string;
  /** The unit that files keep, where it is another. */
  readonly own?: string;
  readonly when: string;
  readonly polarity: Polarity;
  /** Lower quartile, median and upper quartile on the row's scale, in that order from left to right. */
  readonly quartiles: readonly [number, number, number];
  /** The ends of the scale as printed, left and right. */
  readonly ends: readonly [string, string];
  /** Lowest, lower quartile, median, upper quartile and highest. */
  readonly spread: readonly [TableCell, TableCell, TableCell, TableCell, TableCell];
  readonly place: string;
  /** The best place that it can have. */
  readonly rank: number;
  /** The last place that it can have. */
  readonly lastRank: number;
  readonly marks: readonly SpineMark[];
};

export type SpineModel = {
  readonly rows: readonly SpineRow[];
  /** What the ends of all rows mean, and of those without better and worse. */
  readonly directions: Record<"worse" | "better" | "neutral", string>;
  readonly columns: Record<
    | "indicator"
    | "unit"
    | "period"
    | "direction"
    | "place"
    | "lowest"
    | "lower"
    | "median"
    | "upper"
    | "highest",
    string
  >;
  readonly polarities: Record<Polarity, string>;
};
