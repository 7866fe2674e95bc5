import { nameOf } from "../core/reference.ts";
import { choicesOf } from "../core/series.ts";
import type { Observation } from "../core/types.ts";
import { BOUND_NAMES } from "../i18n/explain.ts";
import { boundMark, formatPeriod, printedDigits } from "../i18n/format.ts";
import { placeScale, plainer, scaleOf } from "../i18n/quantity.ts";
import type { Scale } from "../i18n/quantity.ts";
import { statusText } from "../i18n/status.ts";
import { areaName, withUnit } from "../i18n/words.ts";
import type { OriginContext } from "./context.ts";
import { figureRows } from "./figure-rows.ts";
import { checksOf, indicatorOf, publisherOf, vintageOf } from "./known.ts";
import type { Origin } from "./origin.ts";
import { sourcePart } from "./source-rows.ts";

/** The origin of a figure that a source prints, apart from what it is called. */
export function printedOrigin(
  observation: Observation,
  others: readonly Observation[],
  context: OriginContext,
): Omit<Origin, "title"> {
  const { stock } = context;
  const scale = scaleOfFigure(observation, context);
  const { rows, ...source } = sourcePart(observation, context);
  return {
    value: printedText(observation, context),
    rows: [...figureRows(observation, scale, context), ...rows],
    ...source,
    checks: checksOf(stock, observation),
    others: others.map((other) => otherValue(other, context)),
  };
}

/** A printed figure of the evidence or of a record, which says itself what it is about. */
export function statedOrigin(observation: Observation, context: OriginContext): Origin {
  return {
    title: titleOf(observation, context),
    ...printedOrigin(observation, othersOf(observation, context), context),
    value: printedText(observation, context, plainer(scaleOfFigure(observation, context), observation.value)),
  };
}

/** Period and scope stand in the title, since one calculation may name a measure more than once. */
function titleOf({ area, indicator, period, scope }: Observation, { stock, locale }: OriginContext): string {
  return [
    areaName(stock.data, area, locale),
    indicatorOf(stock, indicator)?.name[locale] ?? indicator,
    ...(period === "undated" ? [] : [formatPeriod(period, locale)]),
    ...(scope ? [scope[locale]] : []),
  ].join(" · ");
}

/** As precise as it was printed, with its bound and unit; a claim in the words of its source. */
export function printedText(
  observation: Observation,
  context: OriginContext,
  scale = scaleOfFigure(observation, context),
): string {
  const { asWritten, bound, indicator } = observation;
  if (asWritten !== undefined && indicatorOf(context.stock, indicator)?.kind === "claim") return asWritten;
  return withUnit(boundMark(bound) + printedDigits(observation, scale), scale.unit, context.locale);
}

/** How a printed figure is shown, as far as its indicator is known. */
export function scaleOfFigure({ indicator }: Observation, { stock, locale }: OriginContext): Scale {
  const brief = indicatorOf(stock, indicator);
  return placeScale(scaleOf(brief && stock.data.units.get(brief.unit), locale), brief);
}

/** What else is published of the same thing, where the indicator's figures are loaded. */
function othersOf(observation: Observation, { stock }: OriginContext): readonly Observation[] {
  const { area, indicator, nature, period, scope, value } = observation;
  const partition = stock.data.partitions.get(indicator);
  const choice = partition && nature === "result" ? choicesOf(partition, area).get(period) : undefined;
  if (!choice) return [];
  return [choice.chosen, ...choice.others].filter(
    (other) =>
      other.scope?.zh === scope?.zh && (nameOf(other) !== nameOf(observation) || other.value !== value),
  );
}

function otherValue(other: Observation, context: OriginContext): Origin["others"][number] {
  const { stock, locale } = context;
  const remark = [
    statusText(other.status, indicatorOf(stock, other.indicator))?.[locale],
    vintageOf(stock, other)?.name[locale],
    other.scope?.[locale],
    publisherOf(stock, other, locale),
    other.note?.[locale],
  ].filter((text) => text !== undefined);
  const mark = other.bound === "exact" ? "" : `${BOUND_NAMES[other.bound][locale]} `;
  const scale = scaleOfFigure(other, context);
  return {
    value: mark + withUnit(printedDigits(other, scale), scale.unit, locale),
    remark: remark.join(" · "),
  };
}
