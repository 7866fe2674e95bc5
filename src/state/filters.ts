import type { ClassMethod } from "../core/classes.ts";
import { CONFLICT_KINDS } from "../core/conflict.ts";
import { CROSSCHECK_VERDICTS } from "../core/evidence.ts";
import type { Measure } from "../core/measure.ts";
import type { Family } from "../core/period.ts";
import type { FirstLevel, ReformField } from "../core/reform.ts";
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
export const VIEW_IDS = ["compare", "area", "reforms", "data"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export const DATA_TABS = [
  "sources",
  "indicators",
  "crosschecks",
  "derived",
  "conflicts",
  "downloads",
  "releases",
] as const;
export type DataTab = (typeof DATA_TABS)[number];

/** Parts of a list of the data view: cross-checks by verdict, conflicts by what differs. */
export const DATA_SUBSETS = [...CROSSCHECK_VERDICTS, ...CONFLICT_KINDS] as const;
export type DataSubset = (typeof DATA_SUBSETS)[number];

/** Ways to look at the same selection of reforms. */
export const REFORM_LAYOUTS = ["matrix", "timeline", "cards", "effects", "assessment"] as const;
export type ReformLayout = (typeof REFORM_LAYOUTS)[number];

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
  /** The district whose profile is shown, and the one it is set against. */
  readonly district: AreaCode;
  readonly against?: AreaCode;
  /** What lists are searched for. */
  readonly query: string;
  readonly tab: DataTab;
  /** Absent for the whole list. */
  readonly subset?: DataSubset;
  /** The record that is open: a source, an indicator, a cross-check, a reform. */
  readonly item?: string;
  readonly reformLayout: ReformLayout;
  /** Empty lists mean all. */
  readonly reformAreas: readonly AreaCode[];
  readonly reformFields: readonly ReformField[];
  readonly practice?: string;
  readonly firstLevel?: FirstLevel;
  /** Year in which reforms began. */
  readonly since?: Period;
  /** Only reforms with a measured effect. */
  readonly measured: boolean;
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
  district: "440106" as AreaCode,
  query: "",
  tab: "sources",
  reformLayout: "matrix",
  reformAreas: [],
  reformFields: [],
  measured: false,
};
