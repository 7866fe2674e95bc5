import type { Figure } from "../core/cell.ts";
import { carrierOf, leavesOf } from "../core/comparability.ts";
import type { Dataset } from "../core/dataset.ts";
import { carrierPartition } from "../core/figures.ts";
import type { Measurement } from "../core/figures.ts";
import type { Indicator, Status, Text } from "../core/types.ts";
import { STATUS_NAMES } from "./explain.ts";
import { OWN, restsOnOwn } from "./own-words.ts";
import { SEMICOLON } from "./text.ts";
import type { Locale } from "./text.ts";

/**
 * The state of revision where it says something: of accounts only, and where it is known. An estimate is said of
 * anything, since it is no result.
 */
export function statusText(
  status: Status,
  indicator: Pick<Indicator, "account"> | undefined,
): Text | undefined {
  const isSaid = status === "estimate" || (indicator?.account === true && status !== "unknown");
  return isSaid ? STATUS_NAMES[status] : undefined;
}

/**
 * The same of a figure of a measurement: the state of what carries it and of all of its kind that it is worked out of, since
 * an index that an estimate is chained into is no preliminary figure alone.
 */
function statesOf(data: Dataset, measurement: Measurement, figure: Figure): readonly Text[] {
  const of = carrierOf(figure)?.indicator;
  const indicator = carrierPartition(data, measurement)?.indicator;
  const kin = leavesOf(figure).filter((leaf) => leaf.indicator === of);
  const said = kin.flatMap(({ status }) => statusText(status, indicator) ?? []);
  return said.length > 1 ? [...new Set(said)] : said;
}

/** The same in one, without anything of the reader's own. */
export function figureState(data: Dataset, measurement: Measurement, figure: Figure): Text | undefined {
  return joined(statesOf(data, measurement, figure));
}

/** What is to be said of a figure wherever it stands: that it rests on the reader's own data, and its state of revision. */
export function figureStatus(data: Dataset, measurement: Measurement, figure: Figure): Text | undefined {
  return joined([...(restsOnOwn(figure) ? [OWN] : []), ...statesOf(data, measurement, figure)]);
}

function joined(said: readonly Text[]): Text | undefined {
  const [first] = said;
  if (said.length < 2) return first;
  const all = (locale: Locale) => said.map((text) => text[locale]).join(SEMICOLON[locale]);
  return { zh: all("zh"), en: all("en") };
}
