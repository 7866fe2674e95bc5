import { comparePeriods, yearOf } from "../period.ts";
import type { IndicatorId, Period, Text } from "../types.ts";

/** How often a figure comes. Quarters are told from the year's beginning on, and the fourth is the year. */
export const CYCLES = ["quarter", "year", "decade"] as const;
export type Cycle = (typeof CYCLES)[number];

/** When a figure is due: so many months after its period. `stated`: a text says so of these areas; else a rule of ours. */
export type Due = { readonly cycle: Cycle; readonly months: number; readonly basis: "stated" | "declared" };

/** Who publishes some indicators and when; without `due` no rule is known. */
export type ReleaseRule = {
  readonly id: string;
  readonly name: Text;
  readonly responsible: Text;
  readonly due?: Due;
  /** What the rule leans on. */
  readonly why: Text;
  readonly source?: {
    readonly publisher: Text;
    readonly title: string;
    readonly date: string;
    readonly url: string;
  };
  readonly indicators: readonly IndicatorId[];
};

/** The period that comes after what is known, and the month by whose end it is due. */
export type Expected = { readonly period: Period; readonly by: Period };

export const FRESHNESS_STATES = ["overdue", "never", "awaited", "no-rule"] as const;
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

export type Freshness = {
  readonly state: FreshnessState;
  readonly next?: Expected;
  /** How many periods are due and not at hand. */
  readonly missed: number;
};

/** More than any series has: without an end a rule of quarters would be asked for ever. */
const MOST = 400;

/** How fresh the newest of some periods is on the day of a release; a period is overdue once its month is over. */
export function freshnessOf(due: Due | undefined, known: Iterable<Period>, asOf: string): Freshness {
  const dated = [...known].filter((period) => period !== "undated").sort(comparePeriods);
  const newest = dated.at(-1);
  if (!due) return { state: "no-rule", missed: 0 };
  if (!newest) return { state: "never", missed: 0 };
  const month = asOf.slice(0, 7);
  const coming = expectedAfter(due, newest);
  const [next] = coming;
  const missed = coming.filter(({ by }) => by < month).length;
  return { state: missed > 0 ? "overdue" : "awaited", ...(next && { next }), missed };
}

/** What a rule expects after a period, in order, to the last that is meant to be asked. */
function expectedAfter({ cycle, months }: Due, newest: Period): readonly Expected[] {
  const first = (yearOf(newest) ?? 0) - 1;
  const years = Array.from({ length: MOST / 4 }, (_, at) => first + at);
  return years
    .flatMap((year) => PERIODS[cycle](year))
    .filter((period) => isLater(period, newest))
    .map((period) => ({ period, by: monthsAfter(period, months) }));
}

const PERIODS: Record<Cycle, (year: number) => readonly Period[]> = {
  quarter: (year) => [
    ...["03", "06", "09"].map((month) => `${String(year)}-01/${String(year)}-${month}` as Period),
    String(year) as Period,
  ],
  year: (year) => [String(year) as Period],
  decade: (year) => (year % 10 === 0 ? [String(year) as Period] : []),
};

/** A figure of December, or of a part of the year that ends with it, stands for its year. */
function isLater(period: Period, newest: Period): boolean {
  return lastMonth(period) > lastMonth(newest);
}

/** Months since year 0 up to the end of a dated period. */
function lastMonth(period: Period): number {
  const last = period.split("/").at(-1) ?? "";
  const [year, month = "12"] = last.split("-");
  return Number(year) * 12 + Number(month);
}

function monthsAfter(period: Period, months: number): Period {
  const at = lastMonth(period) + months - 1;
  return `${String(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}` as Period;
}
