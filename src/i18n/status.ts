import type { Figure } from "../core/cell.ts";
import { carrierOf } from "../core/comparability.ts";
import type { Dataset } from "../core/dataset.ts";
import { carrierPartition } from "../core/figures.ts";
import type { Measurement } from "../core/figures.ts";
import type { Indicator, Status, Text } from "../core/types.ts";
import { STATUS_NAMES } from "./explain.ts";

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

/** The same of a figure of a measurement: the state of what carries it. */
export function figureStatus(data: Dataset, measurement: Measurement, figure: Figure): Text | undefined {
  const carrier = carrierOf(figure);
  return carrier && statusText(carrier.status, carrierPartition(data, measurement)?.indicator);
}
