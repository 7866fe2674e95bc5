import type { Measure } from "./measures.ts";
import type { Indicator, IndicatorId } from "./types.ts";

/** Population at the end of the year, or at the census where no year-end figure of the same period is known. */
export const POPULATIONS: readonly IndicatorId[] = [
  "resident-population" as IndicatorId,
  "census-population" as IndicatorId,
];
export const LAND_AREA = "land-area" as IndicatorId;

/** Where a figure per head is published too, it stands beside the one worked out: it divides by the year's average population. */
export function publishedFor(measure: Measure, { id }: Pick<Indicator, "id">): IndicatorId | undefined {
  return measure === "head" && id === "gdp" ? ("gdp-per-capita" as IndicatorId) : undefined;
}

export type Refusal =
  | "not-a-total"
  | "no-published-growth"
  | "not-a-level"
  | "own-denominator"
  | "ratio-is-index"
  /** Which other indicator divides is said beside the measure, and judged where both are at hand. */
  | "no-other"
  | "other-kind"
  | "other-unit";

/** Why a measure makes no sense for an indicator, or undefined where it does. */
export function refusalOf(measure: Measure, indicator: Indicator): Refusal | undefined {
  if (measure === "raw") return undefined;
  if (measure === "ratio") return "no-other";
  if (measure === "growth") return indicator.growth === undefined ? "no-published-growth" : undefined;
  if (measure === "index" || measure === "nominal") return refusalOfIndex(measure, indicator);
  if (indicator.per?.includes(measure)) return undefined;
  return POPULATIONS.includes(indicator.id) || indicator.id === LAND_AREA ? "own-denominator" : "not-a-total";
}

function refusalOfIndex(measure: "index" | "nominal", { kind, growth }: Indicator): Refusal | undefined {
  if (kind !== "level" && kind !== "price") return "not-a-level";
  return measure === "nominal" && growth === undefined ? "ratio-is-index" : undefined;
}

/** Whether a measure sets figures against those of a base period. */
export function hasBase(measure: Measure): boolean {
  return measure === "index" || measure === "nominal";
}

/** Whether an index is chained from published growth; without any it is the ratio of the values. */
export function isChained(measure: Measure, indicator: Indicator): boolean {
  return measure === "index" && indicator.growth !== undefined;
}

/** The indicators whose figures a measure is made of, the one that is measured first. */
export function operandsOf(measure: Measure, indicator: Indicator): readonly IndicatorId[] {
  return OPERANDS[measure](indicator);
}

const own = ({ id }: Indicator): readonly IndicatorId[] => [id];
const growth = ({ id, growth: published = id }: Indicator): readonly IndicatorId[] => [published];

const OPERANDS: Readonly<Record<Measure, (indicator: Indicator) => readonly IndicatorId[]>> = {
  raw: own,
  head: ({ id }) => [id, ...POPULATIONS],
  area: ({ id }) => [id, LAND_AREA],
  share: own,
  growth,
  index: growth,
  nominal: own,
  ratio: own,
};
