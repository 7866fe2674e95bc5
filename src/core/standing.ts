import type { ValueCell } from "./cell.ts";
import type { Spread } from "./spread.ts";

/** Where a value stands to the middle half; `open` where rounding or a bound leaves it open. */
export type Stand = "above" | "within" | "below" | "open";

export function standIn({ figure: { interval } }: ValueCell, spread: Spread): Stand {
  const { lowerQuartile, upperQuartile } = spread;
  if (interval.high < lowerQuartile) return "below";
  if (interval.low > upperQuartile) return "above";
  return interval.low >= lowerQuartile && interval.high <= upperQuartile ? "within" : "open";
}

/** Where a value stands to a number, in the unit of the data. */
export type Side = "above" | "equal" | "below" | "open";

export function sideOf({ figure: { interval } }: ValueCell, number: number): Side {
  if (interval.low > number) return "above";
  if (interval.high < number) return "below";
  return interval.low === number && interval.high === number ? "equal" : "open";
}
