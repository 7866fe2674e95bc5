import { comparePeriods, familyOf, isPeriod, nearestOf, yearOf, yearsApart } from "../../core/period.ts";
import type { AreaCode, Period, Text } from "../../core/types.ts";
import { bestPeriod, comparedCoverage, coverage } from "../../data/coverage.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import type { PeriodFilter } from "../chosen.ts";
import { NOTES } from "./notes.ts";
import type { Newer } from "./notes.ts";
import type { Scene } from "./scene.ts";
import type { Time } from "./time.ts";

/** The time of a question on the periods that an indicator has. */
export type Timed = {
  readonly when: PeriodFilter;
  readonly asked?: Period;
  readonly base?: Period;
  readonly notes: readonly Text[];
};

function timed(entry: IndicatorEntry, time: Exclude<Time, { kind: "last" }> | undefined): Timed {
  const common = { when: { kind: "common" }, notes: [] } as const;
  switch (time?.kind) {
    case undefined:
    case "newest":
      return common;
    case "at":
      return at(entry, time.period, time.today ? [NOTES.today(time.period)] : []);
    case "span": {
      const end = time.to === undefined ? common : at(entry, time.to, []);
      const base = nearestOf(entry.periods, time.from);
      if (base === undefined || base === "undated") return end;
      const notes = base === time.from ? [] : [NOTES.otherPeriod(time.from, base)];
      const isEnd = end.when.kind === "period" && end.when.period === base;
      return { ...end, ...(!isEnd && { base }), notes: [...end.notes, ...notes] };
    }
  }
}

function at(entry: IndicatorEntry, asked: Period, notes: readonly Text[]): Timed {
  const period = entry.periods.includes(asked) ? asked : nearestOf(entry.periods, asked);
  if (period === undefined) return { when: { kind: "common" }, notes: [...notes, NOTES.noneThen(asked)] };
  const others = period === asked ? [] : [NOTES.otherPeriod(asked, period)];
  return { when: { kind: "period", period }, asked: period, notes: [...notes, ...others] };
}

/** The time of the question, and those that stand for it where there is nothing to compare then, the nearest first. */
export function timesOf(scene: Scene, codes: readonly AreaCode[]): readonly Timed[] {
  const { time } = scene.asked;
  return time?.kind === "last"
    ? lastTimes(scene, codes, time.years)
    : timesNear(scene, codes, timed(scene.entry, time));
}

/** So many years up to each of the newest that have figures, set against the nearest that has. */
function lastTimes(
  { entry, who, manifest }: Scene,
  codes: readonly AreaCode[],
  years: number,
): readonly Timed[] {
  const wanted = who.named.length > 0 ? who.named : codes;
  const own = ownPeriods(entry, manifest, wanted);
  const best = bestPeriod(manifest, entry, wanted)?.period;
  const ends = [...new Set([...(best === undefined ? [] : [best]), ...own.slice(-MOST_TRIED).reverse()])];
  const times = ends.flatMap((end): readonly Timed[] => {
    const from = yearsBefore(end, years);
    const base = nearestOf(
      own.filter((period) => comparePeriods(period, end) < 0),
      from,
    );
    if (base === undefined) return [];
    return [
      {
        when: { kind: "period", period: end },
        base,
        notes: base === from ? [] : [NOTES.otherPeriod(from, base)],
      },
    ];
  });
  return times.length > 0 ? times : [{ when: { kind: "common" }, notes: [] }];
}

function yearsBefore(period: Period, years: number): Period {
  const year = String((yearOf(period) ?? 0) - years);
  return isPeriod(year) ? year : period;
}

function timesNear(
  { entry, who, manifest, asked }: Scene,
  codes: readonly AreaCode[],
  time: Timed,
): readonly Timed[] {
  const { base, asked: then, notes } = time;
  const at = (period: Period): Timed => ({
    ...time,
    when: { kind: "period", period },
    notes: then === undefined ? notes : [...notes, NOTES.instead(then, period)],
  });
  if (base !== undefined) {
    const end = then ?? entry.periods.at(-1);
    return [
      ...(then === undefined ? [] : [time]),
      ...nearest(entry.periods, end, MOST_TRIED).flatMap((period) =>
        period !== then && comparePeriods(period, base) > 0 ? [at(period)] : [],
      ),
    ];
  }
  const isNamed = who.named.length > 0;
  if (then !== undefined) {
    const near = isNamed ? nearest(entry.periods, then, MOST_TRIED).filter((period) => period !== then) : [];
    const common: Timed = { ...time, when: { kind: "common" }, notes: [...notes, NOTES.noneThen(then)] };
    return [time, ...near.map(at), common];
  }
  // Of one district its newest figure, unless its place is asked for, for which most of the others have to be known.
  const isPlace = asked.aims.has("place") || who.named.length !== 1 || who.set?.kind !== "preset";
  const own = isPlace ? [] : ownPeriods(entry, manifest, who.named).slice(-3).reverse();
  const newer = newerThanCommon({ entry, who, manifest, asked }, codes);
  return [...own.map(at), newer ? { ...time, notes: [...notes, NOTES.newer(newer)] } : time];
}

/** Of areas none of which is named, at no time that is asked for. */
export function newerThanCommon(
  { entry, who, manifest, asked }: Pick<Scene, "entry" | "who" | "manifest" | "asked">,
  codes: readonly AreaCode[],
): Newer | undefined {
  const taken = bestPeriod(manifest, entry, codes)?.period;
  // Only of values themselves: which of their growth or quotients compare, the list of indicators does not know.
  const isPlain = who.named.length === 0 && !asked.time && (asked.measure ?? "raw") === "raw";
  if (!isPlain || taken === undefined) return undefined;
  const last = comparedCoverage(manifest, entry, codes).findLast(
    ({ period, count }) => count > 1 && familyOf(period) === "year",
  );
  if (!last || familyOf(taken) !== "year" || comparePeriods(last.period, taken) <= 0) return undefined;
  return { taken, newer: last.period, count: last.count };
}

/** Years that are tried before the newest common one. */
const MOST_TRIED = 4;

function nearest(periods: readonly Period[], to: Period | undefined, count: number): readonly Period[] {
  if (to === undefined) return [];
  return periods
    .filter((period) => familyOf(period) === familyOf(to))
    .sort((a, b) => yearsApart(a, to) - yearsApart(b, to) || comparePeriods(b, a))
    .slice(0, count);
}

/** The years in which any of some areas has a figure. */
export function ownPeriods(
  entry: IndicatorEntry,
  manifest: Manifest,
  codes: readonly AreaCode[],
): readonly Period[] {
  return coverage(manifest, entry, codes)
    .filter(({ period, count }) => count > 0 && familyOf(period) === "year")
    .map(({ period }) => period);
}
