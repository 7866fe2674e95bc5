import type { Cell, Figure } from "../core/cell.ts";
import { carrierOf } from "../core/comparability.ts";
import type { Dataset } from "../core/dataset.ts";
import { carrierPartition } from "../core/figures.ts";
import type { Measurement } from "../core/figures.ts";
import type { CellFacts } from "../core/table.ts";
import { MISSING_REASONS, STATUS_NAMES, VERDICT_NAMES } from "./explain.ts";
import { decimalsOf } from "./format.ts";
import { COLON, speak } from "./text.ts";
import type { Locale } from "./text.ts";
import { unitLabel } from "./words.ts";

/** What tables and files know of an area's answer besides its text: the figure with its verdict, or why there is none. */
export function cellFacts(data: Dataset, measurement: Measurement, cell: Cell, locale: Locale): CellFacts {
  if (cell.kind === "missing") {
    return { verdict: speak(locale, VERDICT_NAMES.missing, COLON, MISSING_REASONS[cell.reason]) };
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
  const source = carrier && carrierPartition(data, measurement)?.sources.get(carrier.source);
  return {
    value: figure.value,
    unit: unitLabel(data, measurement, locale),
    ...(figure.origin.kind === "stated" && { decimals: decimalsOf(figure.origin.observation.step) }),
    bound: figure.bound,
    period: figure.period,
    ...(carrier && { status: STATUS_NAMES[carrier.status][locale] }),
    ...(source && { source: `${source.publisher} (${source.tier})` }),
  };
}
