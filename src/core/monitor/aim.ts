import { assumedIntervalOf } from "../interval.ts";
import type { Interval } from "../interval.ts";
import { comparePeriods, yearsApart } from "../period.ts";
import type { Observation, Period, Polarity, Status } from "../types.ts";

/** What a judgement needs of a figure. */
export type Known = Pick<Observation, "value" | "step" | "decimals" | "bound" | "period" | "disputed"> & {
  readonly status?: Status;
};

/** What is set: a bound says in which direction, `about` that it is no exact value. `undated` has no date. */
export type Aim = Pick<Known, "value" | "step" | "decimals" | "bound" | "period">;

export type Sign = 1 | -1;
export type Standing = "met" | "unmet" | "open";

/** At most so much is reached from above, and so is any value of what is better low. Everything else from below. */
export function signOf({ bound }: Pick<Aim, "bound">, polarity: Polarity): Sign {
  if (bound === "at-most") return -1;
  return bound !== "at-least" && polarity === "lower" ? -1 : 1;
}

/** What a printed value can be for a judgement: itself as printed, unless it says that it is no exact value. */
export function reach(figure: Aim): Interval {
  const { value, bound } = figure;
  if (bound === "about") return assumedIntervalOf(figure);
  return {
    low: bound === "at-most" ? Number.NEGATIVE_INFINITY : value,
    high: bound === "at-least" ? Number.POSITIVE_INFINITY : value,
  };
}

/** The value that is asked for. A target's "at least" is a direction and leaves nothing open. */
export function asked(aim: Aim): Interval {
  return aim.bound === "about" ? assumedIntervalOf(aim) : { low: aim.value, high: aim.value };
}

/** Whether everything that the figure can be lies on the good side of everything that is asked, or on the other. */
export function against(figure: Interval, wanted: Interval, sign: Sign): Standing {
  const [a, b] = sign > 0 ? [figure, wanted] : [mirrored(figure), mirrored(wanted)];
  if (a.low >= b.high) return "met";
  return a.high < b.low ? "unmet" : "open";
}

function mirrored({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

/** Whether a period lies wholly before the month of a day. */
export function isOver(period: Period, asOf: string): boolean {
  const month = asOf.slice(0, 7) as Period;
  return period !== "undated" && comparePeriods(period, month) < 0 && yearsApart(period, month) > 0;
}
