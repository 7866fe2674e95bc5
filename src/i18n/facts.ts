import type { Cell, Figure } from "../core/cell.ts";
import { leavesOf } from "../core/comparability.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import type { CellFacts } from "../core/table.ts";
import { verdictTexts } from "./explain.ts";
import { printedDecimals } from "./format.ts";
import { reasonText } from "./reasons.ts";
import { figureStatus } from "./status.ts";
import { namesListed, publisherTier } from "./publishers.ts";
import { SEMICOLON } from "./text.ts";
import type { Locale } from "./text.ts";
import { unitFacts } from "./quantity.ts";
import { scaleIn } from "./words.ts";

/** What tables and files know of an area's answer besides its text: the figure with its verdict, or why there is none. */
export function cellFacts(data: Dataset, measurement: Measurement, cell: Cell, locale: Locale): CellFacts {
  if (cell.kind === "missing") {
    return { verdict: reasonText(cell)[locale] };
  }
  return {
    ...figureFacts(data, measurement, cell.figure, locale),
    verdict: verdictTexts(cell)
      .map((text) => text[locale])
      .join(SEMICOLON[locale]),
  };
}

/** The same of a figure that is compared with nothing. */
export function figureFacts(
  data: Dataset,
  measurement: Measurement,
  figure: Figure,
  locale: Locale,
): CellFacts {
  const status = figureStatus(data, measurement, figure);
  const sources = leavesOf(figure).flatMap(({ indicator, source }) => {
    const partition = indicator === measurement.partition.indicator.id ? measurement.partition : undefined;
    return (partition ?? data.partitions.get(indicator))?.sources.get(source) ?? [];
  });
  const named = sources.map((source) => publisherTier(source, locale));
  return {
    value: figure.value,
    ...unitFacts(scaleIn(data, measurement, locale)),
    ...(figure.origin.kind === "stated" && { decimals: printedDecimals(figure.origin.observation) }),
    bound: figure.bound,
    period: figure.period,
    ...(status && { status: status[locale] }),
    ...(named.length > 0 && { source: namesListed(named, locale) }),
  };
}
