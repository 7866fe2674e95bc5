import type { Table } from "../core/table.ts";
import type { AreaCode, Period, Text } from "../core/types.ts";
import type { Locale } from "../i18n/text.ts";
import type { DrawnSeries } from "./drawn.ts";
import type { Palette } from "./palette.ts";

/** How a drawing is to look: its box in pixels at the type sizes of `sizes.ts`, its colours and language. */
export type Look = {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly locale: Locale;
  /** On a page that moves by itself what a change of period moves alone, so that the rest is not drawn again. */
  readonly live?: true;
};

/** What ECharts must be told to highlight one thing, as part of a `highlight` action. */
export type Target = {
  readonly seriesId: string;
  readonly name: string;
};

/** One thing in a drawing that can be pointed at: what it says, and whose figure it is. */
export type Mark = {
  readonly tip: string;
  /** Key of the figure in its report, which opens its origin. */
  readonly origin?: string;
  /** Address of the record that it stands for, `#/…`, which opens instead of an origin. */
  readonly href?: string;
  readonly area?: AreaCode;
  readonly period?: Period;
};

/** A place along the width that can be pointed at in all of its height, between marks; `x` in pixels of the box. */
export type Column = { readonly key: string; readonly x: number; readonly tip: string };

/** A line across the plot at the period that is shown, in pixels of the box, from the top and from the bottom. */
export type NowLine = { readonly x: number; readonly top: number; readonly bottom: number };

/** A drawing: the picture, and by key (the ECharts item names) what can be read off it. */
export type Drawing = {
  readonly series: readonly DrawnSeries[];
  readonly marks: ReadonlyMap<string, Mark>;
  /** Area code or class key → what to highlight when it is pointed at anywhere. */
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  readonly columns?: readonly Column[];
  /** Of a live drawing: the page draws it over the picture. */
  readonly now?: NowLine;
};

/** A chart kind is pure functions of a model: the room it takes, how it looks, what it says in words and numbers. */
export type ChartDef<Model> = {
  readonly title: Text;
  /** The height of the box that a drawing of this width needs, both in pixels of the box. */
  readonly height: (model: Model, width: number, locale: Locale) => number;
  /** Whether a higher box makes a larger drawing; otherwise it only leaves room below. */
  readonly stretches?: true;
  readonly draw: (model: Model, look: Look) => Drawing;
  readonly table: (model: Model, locale: Locale) => Table;
};
