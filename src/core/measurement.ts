import type { Figure, Missing } from "./cell.ts";
import type { Partition } from "./dataset.ts";
import type { Refusal } from "./measure.ts";
import type { Measure } from "./measures.ts";
import type { IndicatorId, Period } from "./types.ts";

/**
 * A second indicator that stands beside the measured one. `way` is how the one is divided by the other: a share of it, per
 * person, per km², per 100 million yuan; where that means nothing, why.
 */
export type Other = { readonly partition: Partition } & (
  | { readonly way: "share" | "head" | "area" | "money"; readonly refusal?: undefined }
  | { readonly way?: undefined; readonly refusal: Refusal }
);

/** What is measured: an indicator in a measure, with the denominator or base that the measure needs. */
export type Measurement = {
  readonly partition: Partition;
  readonly measure: Measure;
  readonly population: IndicatorId;
  readonly base?: Period;
  readonly other?: Other;
};

export type Answer = Figure | Missing;
