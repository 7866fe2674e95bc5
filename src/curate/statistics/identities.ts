import type { IdentityKind } from "../../core/crosscheck.ts";
import type { Reading } from "../../core/evidence.ts";

/** An identity among the figures of one area and period, over the letters of the indicators. */
export type Identity = Reading & { readonly kind: IdentityKind; readonly indicators: readonly string[] };

/** a = b + c + …: a total and all its parts. */
function sum(kind: IdentityKind, total: string, ...parts: readonly string[]): Identity {
  const letters = parts.map((_, index) => "bcdefgh".charAt(index));
  return { kind, indicators: [total, ...parts], left: letters.join(" + "), right: "a", relation: "equal" };
}

/** Shares of one whole. */
function hundred(...parts: readonly string[]): Identity {
  const letters = parts.map((_, index) => "abcdefgh".charAt(index));
  return { kind: "shares", indicators: parts, left: letters.join(" + "), right: "100", relation: "equal" };
}

/** a = b ÷ c, in per cent unless another factor is given. */
function quotient(ratio: string, part: string, whole: string, factor = " * 100"): Identity {
  const left = `b / c${factor}`;
  return { kind: "quotient", indicators: [ratio, part, whole], left, right: "a", relation: "equal" };
}

/** A part is at most its whole. */
function within(whole: string, ...parts: readonly string[]): readonly Identity[] {
  return parts.map((part) => ({
    kind: "within",
    indicators: [whole, part],
    left: "b",
    right: "a",
    relation: "at-most",
  }));
}

export const IDENTITIES: readonly Identity[] = [
  sum("sectors", "gdp", "va-primary", "va-secondary", "va-tertiary"),
  hundred("share-primary", "share-secondary", "share-tertiary"),
  hundred("census-share-age-0-14", "census-share-age-15-64", "census-share-age-65plus"),
  hundred(
    "census-employment-share-primary",
    "census-employment-share-secondary",
    "census-employment-share-tertiary",
  ),
  quotient("share-primary", "va-primary", "gdp"),
  quotient("share-secondary", "va-secondary", "gdp"),
  quotient("share-tertiary", "va-tertiary", "gdp"),
  quotient("share-financial", "financial-va", "gdp"),
  quotient("share-modern-services", "modern-services-va", "gdp"),
  quotient("rd-intensity", "rd-expenditure", "gdp"),
  quotient("share-tax-in-budget-revenue", "tax-in-budget-revenue", "general-budget-revenue"),
  quotient("invention-patent-application-share", "invention-patent-applications", "patent-applications"),
  quotient("census-sex-ratio", "census-male", "census-female"),
  quotient("urbanization-rate", "census-urban-population", "census-population"),
  quotient("census-household-size", "census-family-household-population", "census-family-households", ""),
  sum("sum", "census-population", "census-male", "census-female"),
  sum("sum", "census-population", "census-urban-population", "census-rural-population"),
  sum("sum", "registered-population", "registered-population-male", "registered-population-female"),
  sum("sum", "resident-population", "resident-registered-population", "resident-nonregistered-population"),
  sum("sum", "registered-migration-in", "registered-migration-net", "registered-migration-out"),
  ...within("va-secondary", "industrial-va-above-scale", "construction-va"),
  ...within("va-tertiary", "financial-va", "va-wholesale-retail", "va-real-estate", "va-transport"),
  ...within("industrial-output-total", "industrial-output-above-scale"),
  ...within("trade-total-cny", "exports-cny"),
  ...within("trade-total-usd", "exports-usd"),
  ...within("general-budget-revenue", "tax-in-budget-revenue"),
  ...within("census-population", "census-family-household-population"),
  ...within("census-family-households", "census-one-person-households"),
  ...within(
    "enterprise-survey-units",
    "enterprise-survey-units-industry",
    "enterprise-survey-units-services",
  ),
  ...within("construction-output", "construction-output-completed"),
  ...within("patent-applications", "invention-patent-applications"),
  ...within("patents-granted", "invention-patents-granted"),
  ...within("rd-expenditure", "rd-expenditure-enterprise"),
  ...within("urban-unit-staff", "urban-unit-staff-manufacturing", "urban-unit-staff-it"),
  ...within("schools-total", "schools-primary"),
  ...within(
    "census-households-longform",
    "census-households-bought-longform",
    "census-households-renting-longform",
  ),
  ...within(
    "census-employed-longform",
    "census-employed-manufacturing-longform",
    "census-employed-finance-longform",
  ),
];
