import { isRankable } from "../../core/cell.ts";
import type { Unranked } from "../../core/comparison.ts";
import type { Dataset } from "../../core/dataset.ts";
import { carrierPartition } from "../../core/figures.ts";
import type { Measurement } from "../../core/figures.ts";
import { comparePeriods, familyOf } from "../../core/period.ts";
import { choicesOf } from "../../core/series.ts";
import type { AreaCode, Period } from "../../core/types.ts";
import { periodsOf } from "../../core/when.ts";

type Asked = {
  readonly data: Dataset;
  readonly measurements: readonly Measurement[];
  readonly areas: readonly AreaCode[];
  readonly comparedIn: (measurement: Measurement, period: Period) => Unranked;
};

/** How many of the members can be compared in a period, and how many areas have all of these. */
type Shared = { readonly period: Period; readonly members: number; readonly whole: number };

/**
 * The newest period in which most of the members can be compared, and of these in which most areas have all of them;
 * years before parts of years.
 */
export function newestShared(asked: Asked): Period | undefined {
  const { data, measurements } = asked;
  const all = [...new Set(measurements.flatMap((one) => periodsOf(data, one)))].filter(
    (one) => one !== "undated",
  );
  const years = all.filter((one) => familyOf(one) === "year");
  return bestOf(asked, years) ?? bestOf(asked, all) ?? years.sort(comparePeriods).at(-1);
}

/**
 * A comparison costs far more than to count who has a figure at all, and can come to no more: what is compared is what
 * might still be better.
 */
function bestOf(asked: Asked, periods: readonly Period[]): Period | undefined {
  const hopes = periods
    .map((period) => sharedIn(asked, period, figuredIn))
    .filter(({ members }) => members > 0)
    .sort(bestFirst);
  let best: Shared | undefined;
  for (const hope of hopes) {
    if (best && bestFirst(best, hope) <= 0) break;
    const found = sharedIn(asked, hope.period, comparableIn);
    if (found.members > 0 && (!best || bestFirst(found, best) < 0)) best = found;
  }
  return best?.period;
}

function bestFirst(a: Shared, b: Shared): number {
  return b.members - a.members || b.whole - a.whole || comparePeriods(b.period, a.period);
}

type Having = (asked: Asked, measurement: Measurement, period: Period) => readonly AreaCode[];

function sharedIn(asked: Asked, period: Period, having: Having): Shared {
  const { measurements, areas } = asked;
  const sets = measurements
    .map((measurement) => new Set(having(asked, measurement, period)))
    .filter(({ size }) => size >= 2);
  const whole = areas.filter((area) => sets.every((one) => one.has(area))).length;
  return { period, members: sets.length, whole };
}

/** No measure of an index has a figure where what it is made of has none of that period. */
function figuredIn({ data, areas }: Asked, measurement: Measurement, period: Period): readonly AreaCode[] {
  const carrier = carrierPartition(data, measurement);
  return carrier ? areas.filter((area) => choicesOf(carrier, area).has(period)) : [];
}

function comparableIn({ areas, comparedIn }: Asked, measurement: Measurement, period: Period) {
  const { cells } = comparedIn(measurement, period);
  return areas.filter((area) => {
    const cell = cells.get(area);
    return cell !== undefined && isRankable(cell);
  });
}
