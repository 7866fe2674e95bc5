import type { EChartsCoreOption } from "echarts/core";
import type { AreaCode, Period, Text } from "../core/types.ts";
import type { CityShapes } from "../data/geo.ts";
import type { Locale } from "../i18n/text.ts";
import type { Palette } from "./palette.ts";

/** How a drawing is to look: its box in CSS pixels, colours and language. `type` is the base type size in pixels. */
export type Look = {
  readonly width: number;
  readonly height: number;
  readonly type: number;
  readonly palette: Palette;
  readonly locale: Locale;
};

/** What ECharts must be told to highlight one thing, as part of a `highlight` action. */
export type Target = {
  readonly seriesId?: string;
  readonly geoIndex?: number;
  readonly name?: string;
};

/** One thing in a drawing that can be pointed at: what it says, whose figure it is, and what lights up with it. */
export type Mark = {
  readonly tip: string;
  readonly area?: AreaCode;
  readonly period?: Period;
};

/** Boundaries that ECharts must know under a name before it can draw the option. */
export type NamedMap = { readonly name: string; readonly shapes: CityShapes };

/** A drawing: the picture, and by key (the ECharts item names) what can be read off it. */
export type Drawing = {
  readonly option: EChartsCoreOption;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Area code or class key → what to highlight when it is pointed at anywhere. */
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  readonly maps?: readonly NamedMap[];
};

export type TableRow = {
  readonly key: string;
  readonly cells: readonly string[];
  readonly area?: AreaCode;
  readonly period?: Period;
};

/** The accessible twin of a chart: everything it says, in words and numbers. */
export type Table = {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly TableRow[];
};

/** A chart kind is two pure functions of a model: how it looks and what it says. */
export type ChartDef<Model> = {
  readonly title: Text;
  readonly draw: (model: Model, look: Look) => Drawing;
  readonly table: (model: Model, locale: Locale) => Table;
};
