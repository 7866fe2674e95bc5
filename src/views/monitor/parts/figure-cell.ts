import type { TableCell } from "../../../core/table.ts";
import { nameOf } from "../../../core/reference.ts";
import type { Observation } from "../../../core/types.ts";
import type { OriginContext } from "../../../explain/context.ts";
import { indicatorOf, sourceOf } from "../../../explain/known.ts";
import { printedText, scaleOfFigure } from "../../../explain/printed.ts";
import { formatPeriod, printedDecimals } from "../../../i18n/format.ts";
import { publisherTier } from "../../../i18n/publishers.ts";
import { plainer, unitFacts } from "../../../i18n/quantity.ts";
import { statusText } from "../../../i18n/status.ts";

/** A printed figure in a table, opening its origin under its own name. */
export function printedCell(observation: Observation, context: OriginContext): TableCell {
  const { stock, locale } = context;
  const { value, bound, period, status, indicator, source } = observation;
  const scale = plainer(scaleOfFigure(observation, context), value);
  const said = statusText(status, indicatorOf(stock, indicator));
  const brief =
    stock.data.partitions.get(indicator)?.sources.get(source) ?? sourceOf(stock, indicator, source);
  return {
    text: printedText(observation, context, scale),
    value,
    ...unitFacts(scale),
    decimals: printedDecimals(observation),
    ...{ bound, period, origin: nameOf(observation) },
    ...(said && { status: said[locale] }),
    ...(brief && { source: publisherTier(brief, locale) }),
  };
}

export function periodCell({ period }: Pick<Observation, "period">, { locale }: OriginContext): TableCell {
  return { text: formatPeriod(period, locale), value: period };
}
