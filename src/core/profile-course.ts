import type { Figure } from "./cell.ts";
import { presentDistricts } from "./dataset.ts";
import type { Dataset } from "./dataset.ts";
import { quantile } from "./distribution.ts";
import { comparePeriods, familyOf, yearsApart } from "./period.ts";
import { ENOUGH_PEERS } from "./profile.ts";
import type { Field } from "./profile.ts";
import { isDistrict } from "./profile-place.ts";
import { commonPeers, leaderOf, rankedRow, stretchesOf } from "./profile-stretch.ts";
import type { RankedRow } from "./profile-stretch.ts";
import type { SeriesBreak } from "./trend.ts";
import type { AreaCode, Period } from "./types.ts";

/** A gap that moves one way needs this many comparable periods to be worth a sentence. */
export const ENOUGH_PERIODS = 3;
/** Years after which a course is no longer news. */
const RECENT_YEARS = 3;
/** Percent or percentage points by which the gap must have moved. */
const LEAST_MOVE = 0.5;

type CoursePoint = {
  readonly period: Period;
  readonly own: Figure;
  readonly gap: number;
  /** How far rounding and bounds leave the gap open to each side. */
  readonly doubt: number;
};

/** How a district's gap to its peers has moved, in one direction, over all the periods named. */
export type Course = {
  readonly kind: "course";
  readonly measurement: Field["measurement"];
  readonly against: "median" | "leader";
  /** The one peer that is certainly ahead of the others at the last period, where it is measured against the leader. */
  readonly leader?: AreaCode;
  /** Gap in per cent of the reference, or in percentage points. */
  readonly scale: "percent" | "points";
  readonly points: readonly CoursePoint[];
  /** Whether the move is for the better. */
  readonly better: boolean;
  readonly peers: number;
  /** How many other districts have no comparable figure in all of the periods. */
  readonly without: number;
  /** Periods in between without a figure of the district. */
  readonly missing: readonly Period[];
  /** The breaks at its ends, beyond which it does not reach. */
  readonly cuts: readonly SeriesBreak[];
};

/**
 * The courses of a district against the median and against the leader of the same peers in every period. Levels are
 * followed between two breaks only, in the latest stretch that is long enough and not too long ago.
 */
export function coursesOf(data: Dataset, field: Field, district: AreaCode): readonly Course[] {
  const { kind, polarity } = field.measurement.partition.indicator;
  if (polarity === "neutral" || kind === "rank" || kind === "duration" || kind === "count") return [];
  const yearly = field.rows
    .filter(({ period }) => familyOf(period) === "year")
    .map((row) => rankedRow(data, row, district));
  const newest = yearly.at(-1);
  const stretches = stretchesOf(data, field, district, yearly).filter(({ rows }) => {
    const last = rows.at(-1);
    return last && newest && yearsApart(last.period, newest.period) <= RECENT_YEARS;
  });
  return (["median", "leader"] as const).flatMap((against) => {
    const courses = [...stretches].reverse().flatMap(({ rows, cuts }) => {
      const course = longest(data, field, district, rows, against);
      return course ? [{ ...course, missing: missingIn(yearly, course.points), cuts }] : [];
    });
    return courses.slice(0, 1);
  });
}

function longest(
  data: Dataset,
  field: Field,
  district: AreaCode,
  rows: readonly RankedRow[],
  against: Course["against"],
): Omit<Course, "missing" | "cuts"> | undefined {
  for (let size = rows.length; size >= ENOUGH_PERIODS; size -= 1) {
    const course = courseOf(data, field, district, rows.slice(-size), against);
    if (course) return course;
  }
  return undefined;
}

function missingIn(yearly: readonly RankedRow[], points: readonly CoursePoint[]): readonly Period[] {
  const [first] = points;
  const last = points.at(-1);
  return yearly
    .map(({ period }) => period)
    .filter((period) => first && comparePeriods(period, first.period) > 0)
    .filter((period) => last && comparePeriods(period, last.period) < 0)
    .filter((period) => !points.some((point) => point.period === period));
}

function courseOf(
  data: Dataset,
  { measurement }: Field,
  district: AreaCode,
  window: readonly RankedRow[],
  against: Course["against"],
): Omit<Course, "missing" | "cuts"> | undefined {
  const { kind, polarity } = measurement.partition.indicator;
  const sign = polarity === "lower" ? -1 : 1;
  const scale = kind === "share" || kind === "growth" ? "points" : "percent";
  const peers = commonPeers(data, measurement, window, district);
  if (peers.length < ENOUGH_PEERS) return undefined;
  const last = window.at(-1);
  const valueOf = (row: RankedRow | undefined, area: AreaCode) => row?.cells.get(area)?.figure.value ?? NaN;
  const leader = last && leaderOf(last, peers, polarity);
  const points = window.flatMap((row): CoursePoint[] => {
    const own = row.cells.get(district)?.figure;
    const values = peers.map((area) => valueOf(row, area));
    const reference =
      against === "median" ? quantile(values, 0.5) : leader === undefined ? undefined : valueOf(row, leader);
    if (!own || reference === undefined || (scale === "percent" && reference <= 0)) return [];
    const gap = scale === "percent" ? (own.value / reference - 1) * 100 : own.value - reference;
    const half = (own.interval.high - own.interval.low) / 2;
    return [{ period: row.period, own, gap, doubt: scale === "percent" ? (half / reference) * 100 : half }];
  });
  const gaps = points.map(({ gap }) => sign * gap);
  const [from = NaN] = gaps;
  const to = gaps.at(-1) ?? NaN;
  const steps = gaps.slice(1).map((gap, index) => gap - (gaps[index] ?? gap));
  const better = steps.every((step) => step > 0);
  if (points.length < window.length || (!better && !steps.every((step) => step < 0))) return undefined;
  // What rounding or an approximate figure leaves open is no move.
  if (Math.abs(to - from) <= doubt(points[0]) + doubt(points.at(-1))) return undefined;
  // Ahead of the leader there is nothing to catch up with; the median tells it.
  if (Math.abs(to - from) < LEAST_MOVE || (against === "leader" && to >= 0)) return undefined;
  return {
    kind: "course",
    measurement,
    against,
    scale,
    points,
    better,
    peers: peers.length,
    without: districtsBeside(data, district) - peers.length,
    ...(against === "leader" && leader !== undefined && { leader }),
  };
}

function districtsBeside(data: Dataset, district: AreaCode): number {
  return presentDistricts(data.areas).filter((area) => area !== district && isDistrict(data, area)).length;
}

function doubt(point: CoursePoint | undefined): number {
  return point?.doubt ?? 0;
}
