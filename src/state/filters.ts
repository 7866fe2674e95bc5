import type { ClassMethod } from "../core/classes.ts";
import type { Measure } from "../core/measure.ts";
import type { Family } from "../core/period.ts";
import type { AreaCode, IndicatorId, Period } from "../core/types.ts";
import type { Locale } from "../i18n/text.ts";

export const PRESETS = ["focus", "gz", "sz", "all"] as const;
export type Preset = (typeof PRESETS)[number];

export type AreaSet =
  | { readonly kind: "preset"; readonly preset: Preset }
  | { readonly kind: "list"; readonly codes: readonly AreaCode[] };

export type PeriodFilter =
  { readonly kind: "period"; readonly period: Period } | { readonly kind: "latest"; readonly family: Family };

/** Shape: the districts' boundaries. Tiles: the grid in which all districts are equally visible. */
export const MAP_STYLES = ["shape", "tiles"] as const;
export type MapStyle = (typeof MAP_STYLES)[number];

/** The views by the word that stands in links, so none is ever renamed. */
export const VIEW_IDS: readonly ViewId[] = ["compare"];
export type ViewId = "compare";

/** Everything that a link, an undo step, a slide or an embed carries: one serialised view. */
export type Filters = {
  readonly view: ViewId;
  readonly indicator: IndicatorId;
  readonly areas: AreaSet;
  /** Areas with their own colour and direct labels, at most `MAX_HIGHLIGHT`. */
  readonly highlight: readonly AreaCode[];
  readonly when: PeriodFilter;
  readonly measure: Measure;
  /** Base period of the index; absent for the earliest period that serves most areas. */
  readonly base?: Period;
  readonly method: ClassMethod;
  /** Pinned class limits; absent for those that the method gives over all periods. */
  readonly limits?: readonly number[];
  readonly map: MapStyle;
  readonly locale: Locale;
};

export const MAX_HIGHLIGHT = 12;

export const DEFAULTS: Filters = {
  view: "compare",
  indicator: "gdp" as IndicatorId,
  areas: { kind: "preset", preset: "focus" },
  highlight: ["440106", "440112", "440304"] as readonly string[] as readonly AreaCode[],
  when: { kind: "period", period: "2022" as Period },
  measure: "raw",
  method: "natural",
  map: "shape",
  locale: "zh",
};
