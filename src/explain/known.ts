import type { IndicatorBrief } from "../core/evidence.ts";
import { nameOfOperand } from "../core/figure-index.ts";
import { keyOf, nameOf } from "../core/reference.ts";
import type { IndicatorId, Observation, Source, SourceId, Vintage } from "../core/types.ts";
import { publisherName } from "../i18n/publishers.ts";
import type { Locale } from "../i18n/text.ts";
import type { Stock } from "../data/stock.ts";

/** The indicator of a figure, from whichever file that speaks of it is loaded. */
export function indicatorOf({ data, evidence, catalog }: Stock, id: IndicatorId): IndicatorBrief | undefined {
  const briefs = [evidence.reforms, evidence.derivations, evidence.crosschecks, evidence.monitor];
  return (
    data.partitions.get(id)?.indicator ??
    briefs.flatMap((wire) => wire?.indicators[id] ?? [])[0] ??
    catalog?.indicators.find((indicator) => indicator.id === id)
  );
}

/** The whole record of a source that a figure of an indicator names. */
export function sourceOf(
  { data, evidence, catalog }: Stock,
  indicator: IndicatorId,
  id: SourceId,
): Source | undefined {
  const origin = data.partitions.get(indicator)?.origin;
  const own = origin?.kind === "here" ? origin.sources.get(id) : undefined;
  const lists = [evidence.reforms, evidence.derivations, evidence.crosschecks, evidence.monitor, catalog];
  return own ?? lists.flatMap((list) => list?.sources.find((source) => source.id === id) ?? [])[0];
}

/** Who published it, which is known before the whole record of the source is. */
export function publisherOf(
  stock: Stock,
  { indicator, source }: Pick<Observation, "indicator" | "source">,
  locale: Locale,
): string | undefined {
  const brief = stock.data.partitions.get(indicator)?.sources.get(source);
  const known = brief ?? sourceOf(stock, indicator, source);
  return known && publisherName(known, locale);
}

export function vintageOf(
  { data, catalog }: Stock,
  { indicator, vintage }: Observation,
): Vintage | undefined {
  if (vintage === undefined) return undefined;
  const own = data.partitions.get(indicator)?.vintages.get(vintage);
  return own ?? catalog?.vintages.find(({ id }) => id === vintage);
}

/** Ids of the cross-checks in which a figure takes part, as far as they are loaded. */
export function checksOf({ data, evidence }: Stock, observation: Observation): readonly string[] {
  const origin = data.partitions.get(observation.indicator)?.origin;
  const own = origin?.kind === "here" ? origin.crosschecks?.get(nameOf(observation)) : undefined;
  if (own) return own;
  const names = [keyOf(observation), observation.id];
  return (evidence.crosschecks?.records ?? [])
    .filter(({ operands }) => Object.values(operands).some((one) => names.includes(nameOfOperand(one))))
    .map(({ id }) => id);
}
