import type { Figure, Missing, Verdict } from "./cell.ts";
import { percentChange } from "./change.ts";
import { judgeChange } from "./comparability.ts";
import type { Dataset } from "./dataset.ts";
import { carrierPartition, figureAt, isFigure } from "./figures.ts";
import type { Measurement } from "./figures.ts";
import { INTERVALS } from "./interval-arithmetic.ts";
import type { Interval } from "./interval.ts";
import { yearsApart } from "./period.ts";
import type { AreaCode, Period, Text } from "./types.ts";

/** What a change is counted in: a level's own unit and per cent, percentage points of shares and rates, places of ranks. */
export type ChangeScale = "level" | "points" | "places";

type Ends = { readonly area: AreaCode; readonly from?: Figure; readonly to?: Figure };

/** How one area's value changed between two periods, or why that cannot be said. */
export type Change =
  | (Required<Ends> & {
      readonly kind: "changed";
      readonly difference: number;
      /** Everything the difference can be, given how both values were printed. */
      readonly interval: Interval;
      /** Certain within rounding, or open. */
      readonly direction: "up" | "down" | "open";
      /** Of the earlier value; only of levels above zero. */
      readonly percent?: number;
      /** Per cent a year, compounded: 100 × ((to ÷ from)^(1 ÷ years) − 1); only of levels above zero, over two years or more. */
      readonly yearly?: number;
      readonly verdict: Verdict;
    })
  | (Ends & { readonly kind: "refused"; readonly verdict: Verdict; readonly reason?: Text })
  /** There is no figure of `period`. */
  | (Ends & { readonly kind: "missing"; readonly period: Period; readonly missing: Missing });
export type Changed = Extract<Change, { readonly kind: "changed" }>;

/** Verdicts on two periods of one area under which a difference is still said, with the verdict beside it. */
const SAID: readonly Verdict[] = ["comparable", "about", "source", "dated", "inferred", "unstated", "status"];

/** Whether a difference is said under a verdict. */
export function isSaid(verdict: Verdict): boolean {
  return SAID.includes(verdict);
}

export function changeScale({ measure, other, partition: { indicator } }: Measurement): ChangeScale {
  if (measure === "growth" || measure === "share") return "points";
  if (measure === "ratio" && other?.way === "share") return "points";
  if (measure !== "raw") return "level";
  if (indicator.kind === "rank") return "places";
  return indicator.kind === "growth" || indicator.kind === "share" ? "points" : "level";
}

/** The change of each area, in their order. */
export function changesBetween(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  [earlier, later]: readonly [Period, Period],
): readonly Change[] {
  const partition = carrierPartition(data, measurement);
  return areas.map((area): Change => {
    const answers = [earlier, later].map((period) => ({
      period,
      answer: figureAt(data, measurement, area, period),
    }));
    const [from, to] = answers.map(({ answer }) => (isFigure(answer) ? answer : undefined));
    const ends = { area, ...(from && { from }), ...(to && { to }) };
    for (const { period, answer } of answers)
      if (!isFigure(answer)) return { kind: "missing", ...ends, period, missing: answer };
    if (!from || !to || !partition)
      return { kind: "missing", ...ends, period: later, missing: { reason: "no-figure" } };
    const { verdict, reason } = judgeChange(from, to, partition, data.areas.get(area));
    if (!isSaid(verdict)) return { kind: "refused", ...ends, verdict, ...(reason && { reason }) };
    return { kind: "changed", area, verdict, ...measured(from, to, changeScale(measurement)) };
  });
}

/** Over less than this a rate a year would be read out of hardly more than one change. */
const LEAST_YEARS = 2;

/** The years between two periods where they are enough for a yearly rate. */
export function yearlySpan(from: Period, to: Period): number | undefined {
  const years = Math.round(yearsApart(from, to) * 1e6) / 1e6;
  return years >= LEAST_YEARS ? years : undefined;
}

function measured(from: Figure, to: Figure, scale: ChangeScale) {
  const interval = INTERVALS["-"](to.interval, from.interval);
  const direction = interval.low > 0 ? "up" : interval.high < 0 ? "down" : "open";
  const base = { from, to, difference: to.value - from.value, interval, direction } as const;
  const isPositive = scale === "level" && from.value > 0 && to.value > 0;
  const percent = isPositive ? percentChange(from.value, to.value) : undefined;
  const years = isPositive ? yearlySpan(from.period, to.period) : undefined;
  const yearly = years !== undefined ? ((to.value / from.value) ** (1 / years) - 1) * 100 : undefined;
  return {
    ...base,
    ...(percent !== undefined && { percent }),
    ...(yearly !== undefined && { yearly }),
  };
}
