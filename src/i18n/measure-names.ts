import { isChained, POPULATIONS, refusalOf } from "../core/measure.ts";
import type { Measure } from "../core/measures.ts";
import type { Indicator, IndicatorId, Text } from "../core/types.ts";
import { MEASURE_NAMES } from "./explain.ts";

const REAL: Text = { zh: "可比价指数", en: "Index at comparable prices" };
const CHAINED: Text = { zh: "按公布增速的指数", en: "Index from published growth" };
const RATIO: Text = { zh: "定基比", en: "Ratio to the base" };

const PER_HEAD: readonly Text[] = [
  { zh: "人均，按年末常住人口", en: "per head of the year-end population" },
  { zh: "人均，按普查人口", en: "per head of the census population" },
];

/**
 * What a measure of an indicator is called. Growth of national accounts is published at comparable prices, and so is
 * what is chained from it; ratios of values are at current prices where they are money.
 */
export function measureName(measure: Measure, indicator: Indicator): Text {
  if (isChained(measure, indicator)) return indicator.account ? REAL : CHAINED;
  if (refusalOf(measure, indicator) !== undefined) return MEASURE_NAMES[measure];
  const isMoney = /yuan|usd/.test(indicator.unit);
  return measure === "index" || (measure === "nominal" && !isMoney) ? RATIO : MEASURE_NAMES[measure];
}

/** The same with the population that is divided by. */
export function fullMeasureName(measure: Measure, indicator: Indicator, population: IndicatorId): Text {
  const named = measure === "head" ? PER_HEAD[POPULATIONS.indexOf(population)] : undefined;
  return named ?? measureName(measure, indicator);
}
