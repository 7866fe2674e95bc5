import { hasBase } from "../../core/measure.ts";
import type { Measure } from "../../core/measures.ts";
import { comparePeriods, familyOf, isPeriod, nearestOf, yearOf, yearsApart } from "../../core/period.ts";
import type { AreaCode, Period, Text } from "../../core/types.ts";
import { bestPeriod, coverage } from "../../data/coverage.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import type { PeriodFilter } from "../chosen.ts";
import type { Patch } from "../store.ts";
import type { Asked } from "./asked.ts";
import { NOTES } from "./notes.ts";
import type { Row, Variant } from "./row.ts";
import type { Time } from "./time.ts";
import { codesOf } from "./who.ts";
import type { Areas, Who } from "./who.ts";

type Scene = {
  readonly asked: Asked;
  readonly manifest: Manifest;
  readonly areas: Areas;
  readonly who: Who;
  readonly entry: IndicatorEntry;
};

/** Highlighted areas have a label each; more would hide one another. */
const MOST_HIGHLIGHTED = 6;

/** The comparisons that a question asks for by one indicator: over a span of time the last values, and how they changed. */
export function figureRows(
  asked: Asked,
  manifest: Manifest,
  areas: Areas,
  who: Who,
  entry: IndicatorEntry,
): readonly Row[] {
  const { time, measure } = asked;
  const isSpan = time?.kind === "span" || time?.kind === "last";
  if (!isSpan || (measure !== undefined && measure !== "growth"))
    return [figureRow(asked, manifest, areas, who, entry)];
  const { measure: _, ...plain } = asked;
  const rows = [plain, { ...plain, measure: "growth" } as const].map((one) =>
    figureRow(one, manifest, areas, who, entry),
  );
  return measure === "growth" ? [...rows].reverse() : rows;
}

/** With what stands for it where the data do not have that. */
function figureRow(asked: Asked, manifest: Manifest, areas: Areas, who: Who, entry: IndicatorEntry): Row {
  const scene = { asked, manifest, areas, who: { ...who, set: who.set ?? usualSet(asked) }, entry };
  const codes = codesOf(scene.who.set, areas);
  const wanted = who.named.filter((code) => codes.includes(code));
  const time = timed(scene, codes, asked.time);
  return {
    key: `${entry.id} ${asked.measure ?? ""} ${codes.join()} ${wanted.join()}`,
    indicator: entry.id,
    wanted: wanted.length > 0 ? wanted : codes,
    isNamed: wanted.length > 0,
    variants: variantsOf(scene, time),
    ...(asked.time?.kind === "at" && { asked: asked.time.period }),
    ...(asked.time?.kind === "span" && asked.time.to && { asked: asked.time.to }),
  };
}

/** Who asks which is the highest asks it of all; otherwise the three districts stand for nobody named. */
function usualSet({ aims }: Asked): NonNullable<Who["set"]> {
  const isOpen = aims.has("highest") || aims.has("lowest") || aims.has("place");
  return { kind: "preset", preset: isOpen ? "all" : "focus" };
}

/** The time of a question on the periods that an indicator has. */
type Timed = {
  readonly when: PeriodFilter;
  readonly asked?: Period;
  readonly base?: Period;
  readonly notes: readonly Text[];
};

function timed(
  { entry, manifest }: Pick<Scene, "entry" | "manifest">,
  codes: readonly AreaCode[],
  time?: Time,
): Timed {
  const common = { when: { kind: "common" }, notes: [] } as const;
  switch (time?.kind) {
    case undefined:
    case "newest":
      return common;
    case "at":
      return at(entry, time.period, time.today ? [NOTES.today(time.period)] : []);
    case "last": {
      const newest = bestPeriod(manifest, entry, codes)?.period;
      const base = newest && nearestOf(entry.periods, yearsBefore(newest, time.years));
      return base === undefined || base === newest ? common : { ...common, base };
    }
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

function yearsBefore(period: Period, years: number): Period {
  const year = String((yearOf(period) ?? 0) - years);
  return isPeriod(year) ? year : period;
}

function at(entry: IndicatorEntry, asked: Period, notes: readonly Text[]): Timed {
  const period = entry.periods.includes(asked) ? asked : nearestOf(entry.periods, asked);
  if (period === undefined) return { when: { kind: "common" }, notes: [...notes, NOTES.noneThen(asked)] };
  const others = period === asked ? [] : [NOTES.otherPeriod(asked, period)];
  return { when: { kind: "period", period }, asked: period, notes: [...notes, ...others] };
}

/** The measures that answer, the best first: each group is as good as the other's members. */
function measuresOf({ measure }: Asked, base: Period | undefined): readonly (readonly Measure[])[] {
  if (measure === undefined || measure === "raw") return [["raw"]];
  if (measure === "growth")
    return base === undefined ? [["growth"], ["raw"]] : [["index", "nominal"], ["raw"]];
  return [[measure], ["raw"]];
}

/**
 * What was asked for, then the same in the newest common period, then another measure; at last, what one district has by
 * itself.
 */
function variantsOf(scene: Scene, time: Timed): Row["variants"] {
  const { who, asked } = scene;
  const [only, ...others] = who.named;
  const times = timesOf(scene, time);
  const groups = measuresOf(asked, time.base).flatMap((measures) =>
    times.map((one) => measures.map((measure) => variantAt(scene, one, measure))),
  );
  if (only === undefined || others.length > 0 || who.set?.kind !== "preset") return groups;
  const alone: Scene = { ...scene, who: { named: who.named, set: { kind: "list", codes: [only] } } };
  const newest: Timed = { when: { kind: "latest", family: "year" }, notes: [...time.notes, NOTES.ownNewest] };
  const last = measuresOf(asked, undefined).flatMap((measures) =>
    measures.map((measure) => variantAt(alone, newest, measure)),
  );
  return [...groups, last];
}

/** The time of the question, and those that stand for it where there is nothing to compare then, the nearest first. */
function timesOf({ entry, who, manifest, asked }: Scene, time: Timed): readonly Timed[] {
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
  const own = isPlace ? [] : ownPeriods(entry, manifest, who.named);
  return [...own.map(at), time];
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

/** The newest years in which an area has a figure. */
function ownPeriods(
  entry: IndicatorEntry,
  manifest: Manifest,
  codes: readonly AreaCode[],
): readonly Period[] {
  return coverage(manifest, entry, codes)
    .filter(({ period, count }) => count > 0 && familyOf(period) === "year")
    .map(({ period }) => period)
    .slice(-3)
    .reverse();
}

function variantAt(scene: Scene, { when, base, notes }: Timed, measure: Measure): Variant {
  const isBased = hasBase(measure);
  const isCourse = !isBased && base === undefined && scene.asked.aims.has("course");
  // What has no base of its own is set against the earlier period.
  return {
    measure,
    patch: {
      ...comparison(scene, { measure, when, base: isBased ? base : undefined }),
      ...(!isBased && base !== undefined && { earlier: base }),
    },
    notes: [
      ...notes,
      ...(isBased && base !== undefined ? [NOTES.span(base)] : []),
      ...(isCourse ? [NOTES.course] : []),
    ],
  };
}

function comparison(
  { entry, who, areas }: Scene,
  {
    measure,
    when,
    base,
  }: { readonly measure: Measure; readonly when: PeriodFilter; readonly base: Period | undefined },
): Patch {
  const codes = who.set ? codesOf(who.set, areas) : [];
  const highlight = (who.named.length > 0 ? who.named : who.set?.kind === "list" ? codes : []).filter(
    (code) => codes.includes(code),
  );
  return {
    view: "compare",
    indicator: entry.id,
    areas: who.set,
    highlight: highlight.length === 0 || highlight.length > MOST_HIGHLIGHTED ? undefined : highlight,
    when,
    measure,
    base,
  };
}
