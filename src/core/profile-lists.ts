import type { Measure } from "./measures.ts";
import type { IndicatorId } from "./types.ts";

// What a profile names by itself; everything else in it follows from which figures exist.

function ids(...names: readonly string[]): readonly IndicatorId[] {
  return names as readonly IndicatorId[];
}

/** The figures at the head of a profile, in this order. */
export const KEY_FIGURES = ids(
  "gdp",
  "gdp-growth-real",
  "gdp-per-capita",
  "resident-population",
  "census-population",
  "land-area",
  "general-budget-revenue",
  "retail-sales",
  "fixed-asset-investment-growth",
  "industrial-va-above-scale-growth",
  "trade-total-cny",
  "rd-expenditure",
  "rd-intensity",
  "hightech-enterprises",
  "disposable-income-per-capita",
);

/** Trends worth a small picture, the most wanted first; those without a line to draw make room for the next. */
export const TREND_INDICATORS = ids(
  "gdp",
  "gdp-growth-real",
  "resident-population",
  "general-budget-revenue",
  "retail-sales",
  "fixed-asset-investment-growth",
  "tax-revenue",
  "urbanization-rate",
  "retail-sales-growth",
  "general-budget-revenue-growth",
  "gdp-per-capita",
  "industrial-va-above-scale-growth",
  "trade-total-cny",
  "registered-population",
  "rd-intensity",
  "va-tertiary",
);

/** Value added by industry, and its published shares. */
export const INDUSTRIES = ["primary", "secondary", "tertiary"] as const;
export type Industry = (typeof INDUSTRIES)[number];
export const INDUSTRY_VALUE: Record<Industry, IndicatorId> = {
  primary: "va-primary" as IndicatorId,
  secondary: "va-secondary" as IndicatorId,
  tertiary: "va-tertiary" as IndicatorId,
};
export const INDUSTRY_SHARE: Record<Industry, IndicatorId> = {
  primary: "share-primary" as IndicatorId,
  secondary: "share-secondary" as IndicatorId,
  tertiary: "share-tertiary" as IndicatorId,
};
export const GDP = "gdp" as IndicatorId;

export const POPULATION_GROUPS = ["age", "sex", "schooling", "migration"] as const;
export type PopulationGroup = (typeof POPULATION_GROUPS)[number];
export const POPULATION_STRUCTURE: Record<PopulationGroup, readonly IndicatorId[]> = {
  age: ids("census-share-age-0-14", "census-share-age-15-64", "census-share-age-65plus"),
  sex: ids("census-male", "census-female", "census-sex-ratio"),
  schooling: ids(
    "census-mean-years-schooling",
    "census-edu-bachelor-plus-male",
    "census-edu-bachelor-plus-female",
    "census-illiteracy-rate",
  ),
  migration: ids(
    "census-registered-population",
    "census-migrants-same-county",
    "census-migrants-same-province",
    "census-migrants-other-province",
  ),
};

/** Totals that say more when divided by people or by land, so the spine shows them so too. */
export const DERIVED_ROWS: readonly (readonly [IndicatorId, Measure])[] = [
  [GDP, "head"],
  [GDP, "area"],
  ["retail-sales" as IndicatorId, "head"],
  ["general-budget-revenue" as IndicatorId, "head"],
];

/** Everything that a profile needs by name, whether or not enough districts can be compared in it. */
export const NAMED_INDICATORS: ReadonlySet<IndicatorId> = new Set([
  ...KEY_FIGURES,
  ...TREND_INDICATORS,
  ...Object.values(INDUSTRY_VALUE),
  ...Object.values(INDUSTRY_SHARE),
  ...POPULATION_GROUPS.flatMap((group) => POPULATION_STRUCTURE[group]),
  ...DERIVED_ROWS.map(([id]) => id),
]);
