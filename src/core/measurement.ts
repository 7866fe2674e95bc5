import type { Figure, Missing } from "./cell.ts";
import type { Partition } from "./dataset.ts";
import type { Measure } from "./measures.ts";
import type { IndicatorId, Period } from "./types.ts";

/** What is measured: an indicator in a measure, with the denominator or base that the measure needs. */
export type Measurement = {
  readonly partition: Partition;
  readonly measure: Measure;
  readonly population: IndicatorId;
  readonly base?: Period;
};

export type Answer = Figure | Missing;
