import type { Figure } from "./cell.ts";
import { isSaid } from "./changes.ts";
import { judgeChange } from "./comparability.ts";
import type { Dataset } from "./dataset.ts";
import { carrierPartition } from "./figures.ts";
import type { Measurement } from "./figures.ts";
import { mannKendall } from "./mann-kendall.ts";
import type { MannKendall } from "./mann-kendall.ts";
import type { Trend } from "./trend.ts";

/** With fewer periods than this nothing is said of a trend. */
export const ENOUGH_TO_TEST = 5;
/** A trend is said where chance alone does as much in fewer than one of twenty orders. */
const LEVEL = 0.05;

/** Whether an area's newest comparable periods rise or fall, and by what test. */
export type TrendTest = {
  /** The periods that were tested, or would have been, in order. */
  readonly figures: readonly Figure[];
  /** A figure per head is worked out with people of another year, so that it moves as the total does, not as the head. */
  readonly isBorrowed?: true;
  readonly tested?: MannKendall & { readonly direction: "up" | "down" | "none" };
};

/**
 * The newest periods of a series that can be set against each other, each against each: of one definition, boundaries and
 * vintage, without a break in between. Bounds, estimates, disputed values and targets are in no run, and so not here.
 */
export function comparableStretch(data: Dataset, measurement: Measurement, trend: Trend): readonly Figure[] {
  const partition = carrierPartition(data, measurement);
  const area = data.areas.get(trend.area);
  const stretch: Figure[] = [];
  for (const figure of trend.runs.flat().reverse()) {
    const joins = (later: Figure) => partition && isSaid(judgeChange(figure, later, partition, area).verdict);
    if (!stretch.every(joins)) break;
    stretch.unshift(figure);
  }
  return stretch;
}

function isBorrowed({ measure }: Measurement, { operandPeriod }: Figure): boolean {
  return measure === "head" && operandPeriod !== undefined;
}

/** Mann–Kendall over the newest comparable periods, where there are enough. */
export function trendTest(data: Dataset, measurement: Measurement, trend: Trend): TrendTest {
  const stretch = comparableStretch(data, measurement, trend);
  const figures = stretch.slice(1 + stretch.findLastIndex((figure) => isBorrowed(measurement, figure)));
  if (stretch.length > 0 && figures.length === 0) return { figures: stretch, isBorrowed: true };
  if (figures.length < ENOUGH_TO_TEST) return { figures };
  const tested = mannKendall(figures);
  const direction = tested.p >= LEVEL ? "none" : tested.s > 0 ? "up" : "down";
  return { figures, tested: { ...tested, direction } };
}
