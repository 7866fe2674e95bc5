import type { AreaCode, IndicatorId, Period } from "../core/types.ts";

// What the product opens with, apart from the filters' entries: the build, which cannot load the views, has its data
// ready, and links from other views return to it.

export const HOME_INDICATOR = "gdp" as IndicatorId;
/** What a link of the first versions means that says something, but no period; the home view opens with the newest common one. */
export const UNSAID_PERIOD = "2022" as Period;
export const HOME_DISTRICT = "440106" as AreaCode;

/** 天河, 黄埔 and 福田. */
export const FOCUS: readonly AreaCode[] = [HOME_DISTRICT, "440112" as AreaCode, "440304" as AreaCode];

/** The view of an empty link: the first of the registry. */
export const HOME_VIEW = "compare";
