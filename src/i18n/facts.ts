import type { Cell, Figure } from "../core/cell.ts";
import { carrierOf } from "../core/comparability.ts";
import type { Dataset } from "../core/dataset.ts";
import { carrierPartition } from "../core/figures.ts";
import type { Measurement } from "../core/figures.ts";
import type { CellFacts } from "../core/table.ts";
import { MISSING_REASONS, VERDICT_NAMES } from "./explain.ts";
import { printedDecimals } from "./format.ts";
import { figureStatus } from "./status.ts";
import { speak } from "./text.ts";
import type { Locale } from "./text.ts";
import { unitLabel } from "./words.ts";

/** What tables and files know of an area's answer besides its text: the figure with its verdict, or why there is none. */
export function cellFacts(data: Dataset, measurement: Measurement, cell: Cell, locale: Locale): CellFacts {
  if (cell.kind === "missing") {
    const colon = { zh: "：", en: ": " };
    return { verdict: speak(locale, VERDICT_NAMES.missing, colon, MISSING_REASONS[cell.reason]) };
  }
  return {
    ...figureFacts(data, measurement, cell.figure, locale),
    verdict: VERDICT_NAMES[cell.verdict][locale],
  };
}

/** The same of a figure that is compared with nothing. */
export function figureFacts(
  data: Dataset,
  measurement: Measurement,
  figure: Figure,
  locale: Locale,
): CellFacts {
  const carrier = carrierOf(figure);
  const status = figureStatus(data, measurement, figure);
  const source = carrier && carrierPartition(data, measurement)?.sources.get(carrier.source);
  return {
    value: figure.value,
    unit: unitLabel(data, measurement, locale),
    ...(figure.origin.kind === "stated" && { decimals: printedDecimals(figure.origin.observation) }),
    bound: figure.bound,
    period: figure.period,
    ...(status && { status: status[locale] }),
    ...(source && { source: `${source.publisher} (${source.tier})` }),
  };
}
