import { isAcrossBreak } from "./breaks.ts";
import { isRankable } from "./cell.ts";
import type { Cell, Figure, ValueCell, Verdict } from "./cell.ts";
import { isEstimated, isOfWhole } from "./comparability.ts";
import type { Dataset } from "./dataset.ts";
import { carrierPartition, figureAt, isFigure } from "./figures.ts";
import type { Measurement } from "./figures.ts";
import type { Interval } from "./interval.ts";
import { hasBase, LAND_AREA } from "./measure.ts";
import { comparePeriods, familyOf, TOLERANCE_YEARS, yearOf, yearsApart } from "./period.ts";
import type { Area, AreaCode, Period } from "./types.ts";
import { periodsOf } from "./when.ts";

/** A member of the compared set that is not ranked, with what is known of its size. */
export type Lacking = {
  readonly area: AreaCode;
  /** A bound or an estimate of the period, or the nearest figure; absent where nothing is known. */
  readonly known?: Figure;
  /** How small and how large it may be in the period, by a figure of another year. */
  readonly reach?: Interval;
  /** It is more than three years away: it counts only where it says that the area may stand before another. */
  readonly isFar?: true;
  /**
   * It is the area's own figure in the comparison, not one of another year: `certain` where only its being a bound keeps
   * it out, `estimate` where it may still come out otherwise.
   */
  readonly own?: "certain" | "doubtful" | "estimate";
  /** Between the figure of another year and the period lies a break; one of the area's bounds leaves its size open. */
  readonly isAcross?: true;
};

/**
 * By how much a figure may grow a year, and shrink in all, whatever the years: of all changes from one year to another in
 * the data, on one basis or across a break of an indicator, nineteen of twenty lie within (a law in
 * `tests/curated/reach.test.ts`).
 */
export const REACH = { growth: 1.25, loss: 1 / 1.25 } as const;

/** Measures of which another year tells nothing. */
function isRate({ measure, partition }: Measurement): boolean {
  return measure === "growth" || hasBase(measure) || partition.indicator.kind === "growth";
}

/** The unranked among the cells, each with the figure that says how large it may be. */
export function lackingOf(
  data: Dataset,
  measurement: Measurement,
  cells: readonly Cell[],
  period: Period | undefined,
): readonly Lacking[] {
  return cells
    .filter((cell) => !isRankable(cell))
    .map((cell: Cell) => {
      const { area } = cell;
      if (cell.kind === "missing") return { area, ...elsewhere(data, measurement, area, period) };
      const known = sizeOf(measurement, cell);
      if (!known) return { area };
      const own = ownOf(cell.verdict);
      return { area, known, own, ...(own !== "doubtful" && narrowed(data, measurement, area, known)) };
    });
}

/** A bound has no end on one side, and a forecast none of its own, where results of the years around may know some. */
function narrowed(
  data: Dataset,
  measurement: Measurement,
  area: AreaCode,
  known: Figure,
): Pick<Lacking, "reach"> {
  const { period } = known;
  if (isRate(measurement)) return {};
  const results = nearOf(data, measurement, area, period).filter(
    (one) =>
      one.period !== period && !isEstimated(one) && !isAcrossBreak(data, {}, area, [one.period, period]),
  );
  const all = isEstimated(known) ? results : [known, ...results];
  return all.length > 0 ? { reach: reachOf(measurement, all, period) } : {};
}

function nearOf(data: Dataset, measurement: Measurement, area: AreaCode, period: Period): readonly Figure[] {
  const isNear = (other: Period) => yearsApart(other, period) <= TOLERANCE_YEARS;
  return figuresAround(data, measurement, area, period, isNear);
}

function ownOf(verdict: Verdict): NonNullable<Lacking["own"]> {
  return verdict === "bounded" ? "certain" : verdict === "estimate" ? verdict : "doubtful";
}

/** A part, a sample, a whole beside its part, another definition say nothing of the size that is asked for. */
function sizeOf(measurement: Measurement, { figure, verdict }: ValueCell): Figure | undefined {
  if (ownOf(verdict) !== "doubtful") return figure;
  return verdict === "break" && !isRate(measurement) ? figure : undefined;
}

/**
 * The nearest figure on the same side of every stated break; but where one beyond a break is nearer still, or the only one,
 * that one; where none is near, one further away that is of the same area.
 */
function elsewhere(
  data: Dataset,
  measurement: Measurement,
  area: AreaCode,
  period: Period | undefined,
): Omit<Lacking, "area" | "own"> {
  if (period === undefined || isRate(measurement) || isGone(data.areas.get(area), period)) return {};
  const near = nearOf(data, measurement, area, period);
  const { indicator } = measurement.partition;
  const same = near.find((one) => !isAcrossBreak(data, indicator, area, [one.period, period]));
  const [nearest] = near;
  const isNearer = nearest && same && yearsApart(nearest.period, period) < yearsApart(same.period, period);
  const known = isNearer ? nearest : (same ?? nearest);
  const isOther = (one: Figure) => isAcrossBreak(data, {}, area, [one.period, period]);
  if (known) {
    const others = isOther(known) ? [] : near.filter((one) => one !== known && !isOther(one));
    const reach = isOther(known) ? ANYWHERE : reachOf(measurement, [known, ...others], period);
    return { known, reach, ...(known !== same && { isAcross: true }) };
  }
  const isFar = (other: Period) => yearsApart(other, period) > TOLERANCE_YEARS;
  const far = figuresAround(data, measurement, area, period, isFar);
  const last = far.find((one) => !isOther(one) && !isEstimated(one));
  return last ? { known: last, reach: reachOf(measurement, [last], period), isFar: true } : {};
}

const ANYWHERE: Interval = { low: -Infinity, high: Infinity };

/** From the least to the most that an area may have in a period by all of its figures of others, the first before the next. */
function reachOf(
  { partition: { indicator }, measure }: Measurement,
  figures: readonly Figure[],
  period: Period,
): Interval {
  const most = indicator.kind === "share" && measure === "raw" ? SHARE_MOST : Infinity;
  const one = ({ period: other, interval }: Figure): Interval => {
    if (indicator.id === LAND_AREA || other === period) return interval;
    const isUndated = other === "undated" || period === "undated";
    const growth = REACH.growth ** (isUndated ? TOLERANCE_YEARS : yearsApart(other, period));
    const [low, high] = isUndated
      ? scaled(interval, 1 / growth, growth)
      : comparePeriods(other, period) < 0
        ? scaled(interval, REACH.loss, growth)
        : scaled(interval, 1 / growth, 1 / REACH.loss);
    return { low, high: Math.min(high, Math.max(most, interval.high)) };
  };
  return figures.map(one).reduce((all, { low, high }) => {
    const both = { low: Math.max(all.low, low), high: Math.min(all.high, high) };
    // What contradicts a nearer one says nothing.
    return both.low <= both.high ? both : all;
  });
}

/** The ends of an interval at so many times their size, the lower at the less and the higher at the more of the two. */
function scaled({ low, high }: Interval, less: number, more: number): readonly [number, number] {
  return [low * (low > 0 ? less : more), high * (high > 0 ? more : less)];
}

/** Of a whole, in per cent. */
const SHARE_MOST = 100;

/** Merged with another one before the period, an area takes no place in it. */
function isGone(area: Area | undefined, period: Period): boolean {
  return area?.to !== undefined && (yearOf(period) ?? 0) > Number(area.to);
}

/** Points and bounds, the nearest first, the later one where two are equally near; forecasts only where nothing else is known. */
function figuresAround(
  data: Dataset,
  measurement: Measurement,
  area: AreaCode,
  period: Period,
  isAsked: (other: Period) => boolean,
): readonly Figure[] {
  const carrier = carrierPartition(data, measurement);
  if (!carrier) return [];
  const beside = period === "undated" ? "year" : "undated";
  return [...periodsOf(data, measurement, familyOf(period)), ...periodsOf(data, measurement, beside)]
    .filter(isAsked)
    .sort(
      (a, b) =>
        Number(a === "undated") - Number(b === "undated") ||
        yearsApart(a, period) - yearsApart(b, period) ||
        comparePeriods(b, a),
    )
    .flatMap((other) => {
      const answer = figureAt(data, measurement, area, other);
      return isFigure(answer) && isOfWhole(answer, carrier) ? [answer] : [];
    })
    .sort((a, b) => Number(isEstimated(a)) - Number(isEstimated(b)));
}
