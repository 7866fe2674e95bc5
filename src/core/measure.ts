import type { Indicator, IndicatorId } from "./types.ts";

export const MEASURES = ["raw", "head", "area", "share", "growth", "index"] as const;
export type Measure = (typeof MEASURES)[number];

/** Population at the end of the year, or at the census where no year-end figure of the same period is known. */
export const POPULATIONS: readonly IndicatorId[] = [
  "resident-population" as IndicatorId,
  "census-population" as IndicatorId,
];
export const LAND_AREA = "land-area" as IndicatorId;

export type Refusal = "not-a-total" | "no-published-growth" | "not-a-level" | "own-denominator";

/** Why a measure makes no sense for an indicator, or undefined where it does. */
export function refusalOf(measure: Measure, indicator: Indicator): Refusal | undefined {
  if (measure === "raw") return undefined;
  if (measure === "growth") return indicator.growth === undefined ? "no-published-growth" : undefined;
  if (measure === "index")
    return indicator.kind === "level" || indicator.kind === "price" ? undefined : "not-a-level";
  if (indicator.per?.includes(measure)) return undefined;
  return POPULATIONS.includes(indicator.id) || indicator.id === LAND_AREA ? "own-denominator" : "not-a-total";
}

/** The indicators whose figures a measure is made of, the one that is measured first. */
export function operandsOf(measure: Measure, indicator: Indicator): readonly IndicatorId[] {
  const operands: Record<Measure, readonly IndicatorId[]> = {
    raw: [indicator.id],
    head: [indicator.id, ...POPULATIONS],
    area: [indicator.id, LAND_AREA],
    share: [indicator.id],
    growth: [indicator.growth ?? indicator.id],
    index: [indicator.id],
  };
  return operands[measure];
}
