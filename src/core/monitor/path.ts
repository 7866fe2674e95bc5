import type { Interval } from "../interval.ts";
import { comparePeriods, yearsApart } from "../period.ts";
import type { IndicatorKind, Period } from "../types.ts";
import { asked, reach } from "./aim.ts";
import type { Aim, Known } from "./aim.ts";

/**
 * Where the way from the start to the target leads in a period: by the same amount each year, and, for a level, by the same
 * rate each year. Each may be a stretch, where start or target are no exact values.
 */
export type Path = { readonly straight: Interval; readonly steady?: Interval };

/** What remains each year from the figure's period to the date: as an amount, and for a level as a rate in per cent. */
export type Needed = { readonly years: number; readonly amount: number; readonly percent?: number };

/** Kinds that grow by a rate; shares, ranks and times move by amounts. */
const GROWING: readonly IndicatorKind[] = ["level", "price", "density", "average"];

type Way = { readonly start: Known; readonly aim: Aim; readonly kind: IndicatorKind };

/** Absent where the start is not before the period, or the period not before the date. */
export function pathTo({ start, aim, kind }: Way, period: Period): Path | undefined {
  if (comparePeriods(start.period, period) >= 0 || comparePeriods(period, aim.period) > 0) return undefined;
  const share = yearsApart(start.period, period) / yearsApart(start.period, aim.period);
  if (!Number.isFinite(share)) return undefined;
  const [from, to] = [reach(start), asked(aim)];
  const between = (way: (a: number, b: number) => number): Interval => ({
    low: way(from.low, to.low),
    high: way(from.high, to.high),
  });
  const straight = between((a, b) => a + (b - a) * share);
  const isGrowing = GROWING.includes(kind) && from.low > 0 && to.low > 0;
  return { straight, ...(isGrowing && { steady: between((a, b) => a * (b / a) ** share) }) };
}

/** Everything that either way asks for: only what is on one side of both is told. */
export function onPath({ straight, steady = straight }: Path): Interval {
  return { low: Math.min(straight.low, steady.low), high: Math.max(straight.high, steady.high) };
}

/** Nothing where no whole time is left, or the figure has no exact value to start from. */
export function stepsLeft(aim: Aim, actual: Known, kind: IndicatorKind): Needed | undefined {
  const years = yearsApart(actual.period, aim.period);
  if (years <= 0 || actual.bound === "at-least" || actual.bound === "at-most") return undefined;
  const isGrowing = GROWING.includes(kind) && actual.value > 0 && aim.value > 0;
  return {
    years,
    amount: (aim.value - actual.value) / years,
    ...(isGrowing && { percent: ((aim.value / actual.value) ** (1 / years) - 1) * 100 }),
  };
}
