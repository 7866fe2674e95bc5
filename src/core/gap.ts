import type { Figure } from "./cell.ts";
import { changeScale, yearlySpan } from "./changes.ts";
import type { Change, Changed } from "./changes.ts";
import type { Measurement } from "./figures.ts";
import { INTERVALS } from "./interval-arithmetic.ts";
import type { Interval } from "./interval.ts";
import { isPeriod, yearsApart } from "./period.ts";
import type { AreaCode, Period } from "./types.ts";

/** When the one behind draws level, both growing on at their yearly rates; in years after the later period. */
export type Meeting =
  | { readonly kind: "years"; readonly low: number; readonly high: number }
  /** The one ahead grows as fast or faster, whatever rounding hides. */
  | { readonly kind: "never" }
  /** Rounding leaves it open whether the gap narrows. */
  | { readonly kind: "open" };

/** What lies between two areas at the later of two periods, and what it would take to close it: arithmetic, no forecast. */
export type Gap = {
  readonly ahead: AreaCode;
  readonly behind: AreaCode;
  /** Their two values. */
  readonly between: { readonly from: Figure; readonly to: Figure };
  /** In the indicator's unit. */
  readonly difference: number;
  /** How many times the value of the one behind the other has. */
  readonly times: number;
  readonly meeting: Meeting;
  /** The yearly growth in per cent with which the one behind draws level by a year, the other growing on as before. */
  readonly needed: readonly { readonly year: Period; readonly rate: number }[];
};

/** The ends of the national plans that officials count towards. */
const HORIZONS: readonly Period[] = ["2030", "2035"].filter(isPeriod);

/**
 * The gaps between areas whose change between two periods is known: of up to three areas each pair, of more each with
 * the largest. Only levels above zero that stand at least two years apart, and only where rounding leaves no doubt which
 * is ahead.
 */
export function gapsOf(measurement: Measurement, changes: readonly Change[]): readonly Gap[] {
  if (changeScale(measurement) !== "level") return [];
  const changed = growing(changes).sort((a, b) => b.to.value - a.to.value);
  const leaders = changed.length <= 3 ? changed : changed.slice(0, 1);
  return leaders.flatMap((ahead, at) =>
    changed.slice(at + 1).flatMap((behind) => gapBetween(ahead, behind) ?? []),
  );
}

/** Changes at a yearly rate, of values that rounding leaves above zero. */
function growing(changes: readonly Change[]): Changed[] {
  return changes
    .filter((change): change is Changed => change.kind === "changed" && change.yearly !== undefined)
    .filter(({ from, to }) => from.interval.low > 0 && to.interval.low > 0);
}

/**
 * Why areas have no gap: what changes in points or places has no yearly rate, nor have periods near each other; fewer
 * than two areas compare in both periods; or rounding hides who is ahead.
 */
export type NoGap = "scale" | "near" | "few" | "open";

/** The first reason for which `gapsOf` gives none. */
export function whyNoGap(
  measurement: Measurement,
  changes: readonly Change[],
  [earlier, later]: readonly [Period, Period],
): NoGap {
  if (changeScale(measurement) !== "level") return "scale";
  if (yearlySpan(earlier, later) === undefined) return "near";
  return growing(changes).length < 2 ? "few" : "open";
}

function gapBetween(ahead: Changed, behind: Changed): Gap | undefined {
  if (INTERVALS["-"](ahead.to.interval, behind.to.interval).low <= 0) return undefined;
  const years = yearsApart(ahead.from.period, ahead.to.period);
  const later = ahead.to.period;
  return {
    ahead: ahead.area,
    behind: behind.area,
    between: { from: behind.to, to: ahead.to },
    difference: ahead.to.value - behind.to.value,
    times: ahead.to.value / behind.to.value,
    meeting: meetingOf(ahead, behind, years),
    needed: HORIZONS.flatMap((year) => {
      const left = yearsApart(later, year);
      if (left < 1) return [];
      const goal = ahead.to.value * factorOf(ahead.from.value, ahead.to.value, years) ** left;
      return [{ year, rate: ((goal / behind.to.value) ** (1 / left) - 1) * 100 }];
    }),
  };
}

function factorOf(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years);
}

/**
 * ln(a ÷ b) ÷ ln(growth of b ÷ growth of a), at the ends of what the four values can be: it falls as the ratio of the
 * later values falls and as the ratio of the growths rises, so that its extremes lie there.
 */
function meetingOf(ahead: Changed, behind: Changed, years: number): Meeting {
  const all = corners([ahead.from, ahead.to, behind.from, behind.to]).map(([a0, a1, b0, b1]) => {
    const closing = Math.log(factorOf(b0, b1, years) / factorOf(a0, a1, years));
    return closing > 0 ? Math.log(a1 / b1) / closing : Infinity;
  });
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low === Infinity) return { kind: "never" };
  return high === Infinity ? { kind: "open" } : { kind: "years", low, high };
}

type Four = readonly [number, number, number, number];

/** Every choice of an end of each of four values' intervals. */
function corners(figures: readonly [Figure, Figure, Figure, Figure]): readonly Four[] {
  const ends = ({ low, high }: Interval) => [low, high];
  const [a, b, c, d] = figures.map(({ interval }) => ends(interval));
  return (a ?? []).flatMap((p) =>
    (b ?? []).flatMap((q) => (c ?? []).flatMap((r) => (d ?? []).map((s): Four => [p, q, r, s]))),
  );
}
