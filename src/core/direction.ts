import type { Measurement } from "./figures.ts";
import type { Polarity } from "./types.ts";

/**
 * What is judged: shares, growth, prices, durations and figures per head, per area or on average, where one end is
 * better. A total grows with the number of people, so that a large one is no strength and a small one no weakness.
 */
export function isJudged({ partition: { indicator }, measure }: Measurement): boolean {
  if (indicator.polarity === "neutral") return false;
  if (measure !== "raw") return true;
  return !["level", "count", "rank", "claim"].includes(indicator.kind);
}

/** Which end is the better one: more of a total is not better, only more; fewer steps and lower classes stay better. */
export function directionOf(measurement: Measurement): Polarity {
  const { polarity } = measurement.partition.indicator;
  return polarity === "higher" && !isJudged(measurement) ? "neutral" : polarity;
}
