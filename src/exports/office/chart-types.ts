/**
 * What stands beside a point: its value in a number format, which follows the cell when that is edited, with or without
 * the series' name; or, where a number says too little (a bound, a period, a name), a text of its own.
 */
export type Label =
  | { readonly kind: "value"; readonly format: string; readonly named?: true }
  | { readonly kind: "text"; readonly text: string };

export type LabelPlace = "left" | "right" | "above" | "inside" | "end";

export type Marker = {
  readonly symbol: string;
  readonly size: number;
  readonly color: string;
  /** Only its outline is coloured. */
  readonly hollow?: true;
};

/** How one point differs from its series. */
export type PointLook = {
  readonly color?: string;
  readonly marker?: Marker;
  readonly label?: Label;
  readonly place?: LabelPlace;
  readonly muted?: true;
  readonly bold?: true;
};

type SeriesLook = {
  readonly name: string;
  readonly color: string;
  /** Absent where points are not joined. */
  readonly line?: { readonly width: number; readonly dash: string };
  readonly marker?: Marker;
  readonly points: ReadonlyMap<number, PointLook>;
};

export type CategorySeries = SeriesLook & {
  /** How the cells of some values print them, where that says more than the number: ≥. */
  readonly formats?: ReadonlyMap<number, string>;
  /** A value for each category; what is not known is undefined, never zero. */
  readonly values: readonly (number | undefined)[];
};

/** A point of a scatter with its name, as the workbook lists it. */
export type ScatterPoint = { readonly name: string; readonly x: number; readonly y: number };

export type ScatterSeries = SeriesLook & {
  readonly list: readonly ScatterPoint[];
  /** A stroke of this half height through each point. */
  readonly stroke?: number;
  /** Named in the chart's key, where no word stands beside its marks. */
  readonly keyed?: true;
};

export type ChartAxis = {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly format: string;
  readonly log?: true;
  /** The smallest stands highest: places in a list. */
  readonly reversed?: true;
  readonly hidden?: true;
};

type Titled = {
  /** Where several charts stand together, which one this is. */
  readonly title: string;
  readonly unit: string;
  readonly axis: ChartAxis;
  /** What belongs to the chart and no chart can draw: values that are not ranked, areas without a figure. */
  readonly notes: readonly string[];
};

/** Bars from left to right, the first on top. */
export type BarModel = Titled & {
  readonly kind: "bar";
  readonly head: string;
  readonly categories: readonly string[];
  readonly series: readonly CategorySeries[];
  readonly stacked?: true;
};

export type LineModel = Titled & {
  readonly kind: "line";
  readonly head: string;
  readonly categories: readonly string[];
  readonly series: readonly CategorySeries[];
  /** Room for words at the right end, in em of the labels. */
  readonly room: number;
  /** Where levels on both sides are not compared, as shares of the plot's width, from left to right. */
  readonly breaks: readonly { readonly at: number; readonly label: string }[];
};

export type ScatterModel = Titled & {
  readonly kind: "scatter";
  readonly series: readonly ScatterSeries[];
  /** Rows from 1 at the bottom to this at the top. */
  readonly rows: number;
};

/** A chart that Office draws itself, from cells that can be edited. */
export type ChartModel = BarModel | LineModel | ScatterModel;
