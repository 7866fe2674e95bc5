import type { Period } from "./types.ts";

/**
 * Periods with the same family can stand in one series: calendar years, single months,
 * the same months of each year (`01-06`), school years (`09/08`), or figures without a date.
 */
export type Family = "year" | "month" | "undated" | `${string}-${string}`;

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const INTERVAL = /^(\d{4})-(0[1-9]|1[0-2])\/(\d{4})-(0[1-9]|1[0-2])$/;

/** A year, a month, an interval of months with its start not after its end, or `undated`. */
export function isPeriod(text: string): text is Period {
  if (text === "undated" || YEAR.test(text) || MONTH.test(text)) return true;
  const [from, to] = text.split("/");
  return INTERVAL.test(text) && from !== undefined && to !== undefined && from <= to;
}

/** What a period's text says, read once a text: every comparison asks for it thousands of times. */
type Reading = {
  readonly family: Family;
  readonly start: number;
  readonly end: number;
  readonly earlier: Period | undefined;
};

const readings = new Map<Period, Reading>();

function readingOf(period: Period): Reading {
  const known = readings.get(period);
  if (known) return known;
  const reading = {
    ...{ family: readFamily(period), start: readStart(period), end: readEnd(period) },
    earlier: readEarlier(period),
  };
  readings.set(period, reading);
  return reading;
}

export function familyOf(period: Period): Family {
  return readingOf(period).family;
}

function readFamily(period: Period): Family {
  if (period === "undated") return "undated";
  if (YEAR.test(period)) return "year";
  if (MONTH.test(period)) return "month";
  const [from = "", to = ""] = period.split("/");
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return `${from.slice(5)}-${years > 0 ? `+${String(years)}.` : ""}${to.slice(5)}`;
}

/** Months since year 0 at which the period ends (exclusive); undated figures end last. */
function endOf(period: Period): number {
  return readingOf(period).end;
}

function readEnd(period: Period): number {
  if (period === "undated") return Number.POSITIVE_INFINITY;
  const last = period.split("/").at(-1) ?? "";
  const month = YEAR.test(last) ? 12 : Number(last.slice(5));
  return Number(last.slice(0, 4)) * 12 + month;
}

function startOf(period: Period): number {
  return readingOf(period).start;
}

function readStart(period: Period): number {
  if (period === "undated") return Number.POSITIVE_INFINITY;
  const first = period.split("/")[0] ?? "";
  return Number(first.slice(0, 4)) * 12 + (YEAR.test(first) ? 0 : Number(first.slice(5)) - 1);
}

/** Orders by end, then by start; undated last. */
export function comparePeriods(a: Period, b: Period): number {
  if (a === b) return 0;
  return Math.sign(endOf(a) - endOf(b)) || Math.sign(startOf(a) - startOf(b)) || (a < b ? -1 : 1);
}

/** The calendar year in which the period ends, or undefined for an undated figure. */
export function yearOf(period: Period): number | undefined {
  const end = endOf(period);
  return Number.isFinite(end) ? Math.ceil(end / 12) - 1 : undefined;
}

/** Figures further apart than this many years are neither set beside each other nor divided by each other. */
export const TOLERANCE_YEARS = 3;

/** Distance in years between the ends of two periods; 0 where either is undated. */
export function yearsApart(a: Period, b: Period): number {
  const distance = Math.abs(endOf(a) - endOf(b)) / 12;
  return Number.isFinite(distance) ? distance : 0;
}

/** Whether a break (last period before, first period after) lies between two periods. */
export function liesBetween(
  { after, before }: { after: Period; before: Period },
  a: Period,
  b: Period,
): boolean {
  const [first, last] = comparePeriods(a, b) <= 0 ? [a, b] : [b, a];
  return endOf(first) <= endOf(after) && endOf(last) > endOf(after) && startOf(last) >= startOf(before);
}

/** The same span a year earlier: 2021 before 2022, the first half of 2021 before that of 2022; none where undated. */
export function yearEarlier(period: Period): Period | undefined {
  return readingOf(period).earlier;
}

function readEarlier(period: Period): Period | undefined {
  const earlier = period.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, "0"));
  return earlier !== period && isPeriod(earlier) ? earlier : undefined;
}

/**
 * The nearest of some periods, the later one on a tie: of the same family, else an undated one; for an undated one the
 * newest.
 */
export function nearestOf(periods: Iterable<Period>, to: Period): Period | undefined {
  const all = [...periods];
  const [nearest] = all
    .filter((period) => familyOf(period) === familyOf(to))
    .sort((a, b) => yearsApart(a, to) - yearsApart(b, to) || comparePeriods(b, a));
  if (nearest !== undefined) return nearest;
  return to === "undated" ? all.sort(comparePeriods).at(-1) : all.find((period) => period === "undated");
}

/** The newest of each kind of period, in order. */
export function newestOfEach(periods: Iterable<Period>): readonly Period[] {
  const newest = new Map([...periods].sort(comparePeriods).map((period) => [familyOf(period), period]));
  return [...newest.values()].sort(comparePeriods);
}
