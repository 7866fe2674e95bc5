import type { ValueCell, Cell } from "../cell.ts";
import { compare } from "../comparison.ts";
import type { Dataset, Partition } from "../dataset.ts";
import { directionOf } from "../direction.ts";
import { figureAt, isFigure } from "../figures.ts";
import type { Measurement } from "../figures.ts";
import { comparePeriods, familyOf } from "../period.ts";
import { placeIn, placeSets } from "../profile-place.ts";
import type { Rank } from "../ranking.ts";
import type { ReleaseChange, ReleaseFigure } from "../release.ts";
import type { AreaCode, IndicatorId, Observation, Period, SourceId } from "../types.ts";
import { periodsOf } from "../when.ts";

/** An entry of the change log with its number, from 1. */
export type LoggedChange = ReleaseChange & { readonly at: number };

/** What is asked for: everything, what came after an entry up to another one, or after a day; or a text that is none of these. */
export type Since =
  | { readonly kind: "all" }
  | { readonly kind: "after"; readonly at: number; readonly to?: number }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "unread"; readonly text: string };

const [MARK, UP_TO] = ["change-", ".."];

/** `change-3`, `change-3..change-5`, `2026-11-26`. */
export function readSince(text: string): Since {
  if (text === "" || text === markAt(0)) return { kind: "all" };
  const [, from, to] = /^change-(\d{1,6})(?:\.\.change-(\d{1,6}))?$/.exec(text) ?? [];
  if (from !== undefined && (to === undefined || Number(from) < Number(to)))
    return { kind: "after", at: Number(from), ...(to !== undefined && { to: Number(to) }) };
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { kind: "date", date: text } : { kind: "unread", text };
}

/** What an entry is called, counted from 1; 0 stands before the whole log. */
export function markAt(at: number): string {
  return MARK + String(at);
}

/** The text of what came after an entry, up to another one or to now. */
export function sinceText(at: number, to: number | undefined): string {
  return to === undefined ? markAt(at) : markAt(at) + UP_TO + markAt(to);
}

/** The mark of the last entry that is there now. */
export function markOf(changes: readonly ReleaseChange[]): string {
  return markAt(changes.length);
}

export function changesSince(changes: readonly ReleaseChange[], since: Since): readonly LoggedChange[] {
  const logged = changes.map((change, index) => ({ ...change, at: index + 1 }));
  if (since.kind === "after") return logged.filter(({ at }) => at > since.at && at <= (since.to ?? at));
  return since.kind === "date" ? logged.filter(({ date }) => date > since.date) : logged;
}

/** What came after the end of what is asked for: with it the present data are no longer those of then. */
export function changesAfter(changes: readonly ReleaseChange[], since: Since): readonly ReleaseChange[] {
  return since.kind === "after" && since.to !== undefined ? changes.slice(since.to) : [];
}

type Single = Exclude<ReleaseFigure, { readonly kind: "added" }>;

/** What the entries did to the figures, taken together. */
export type Altered = {
  readonly single: readonly Single[];
  /** Sources all of whose figures are new: what stood before can be told. */
  readonly newSources: ReadonlySet<SourceId>;
  /** Sources that gained figures beside those that they had: which of them are new is not kept. */
  readonly grownSources: ReadonlySet<SourceId>;
  readonly added: number;
};

export function alteredBy(changes: readonly ReleaseChange[], totals: ReadonlyMap<SourceId, number>): Altered {
  const figures = changes.flatMap(({ figures: own = [] }) => own);
  const counts = new Map<SourceId, number>();
  for (const figure of figures)
    if (figure.kind === "added")
      for (const [source, count] of Object.entries(figure.sources))
        counts.set(source as SourceId, (counts.get(source as SourceId) ?? 0) + count);
  const whole = [...counts].filter(([source, count]) => count >= (totals.get(source) ?? Infinity));
  const newSources = new Set(whole.map(([source]) => source));
  return {
    single: figures.filter((figure) => figure.kind !== "added"),
    newSources,
    grownSources: new Set([...counts.keys()].filter((source) => !newSources.has(source))),
    added: [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** A partition as it stood before, as far as that is known: without what is new, and with the values of then. */
export function partitionBefore(partition: Partition, { newSources, single }: Altered): Partition {
  const corrected = single.filter((one) => one.kind === "corrected");
  const observations = partition.observations
    .filter(({ source }) => !newSources.has(source))
    .map((figure): Observation => {
      const old = corrected.find((one) => isOf(one, figure))?.old;
      return old ? { ...figure, value: old.value, bound: old.bound ?? "exact" } : figure;
    });
  return { ...partition, observations };
}

function isOf(one: Single, { source, indicator, area, period }: Observation): boolean {
  return one.source === source && one.indicator === indicator && one.area === area && one.period === period;
}

/** What moved for one area in one indicator. */
export type Move = {
  readonly area: AreaCode;
  readonly indicator: IndicatorId;
  readonly measurement: Measurement;
} & (
  | {
      readonly kind: "period";
      readonly before: Period | undefined;
      readonly after: Period;
      readonly cell: ValueCell;
    }
  /** Of the newest period that was there before: its value, its verdict or its place is another one now. */
  | {
      readonly kind: "value" | "verdict" | "place";
      readonly period: Period;
      readonly before: Standing;
      readonly after: Standing;
    }
);

export type Standing = { readonly cell: Cell | undefined; readonly place: Rank | undefined };

/** All that was done since a time, and what of that was done after the end of what is asked for. */
export type Undone = { readonly since: Altered; readonly after?: Altered };

/** What is new or stands otherwise for some areas, in whole years; `unsure` where a source that only grew has figures. */
export function movesOf(
  present: Dataset,
  measurement: Measurement,
  { since: altered, after: later }: Undone,
  areas: readonly AreaCode[],
): { readonly moves: readonly Move[]; readonly unsure: boolean } {
  const { partition } = measurement;
  const { id } = partition.indicator;
  const withPartition = (one: Partition): Dataset => {
    return { ...present, partitions: new Map([...present.partitions, [id, one]]) };
  };
  const now = later ? { ...measurement, partition: partitionBefore(partition, later) } : measurement;
  const data = later ? withPartition(now.partition) : present;
  const then = { ...measurement, partition: partitionBefore(partition, altered) };
  const past = withPartition(then.partition);
  const unsure = partition.observations.some(
    ({ source }) => altered.grownSources.has(source) || later?.grownSources.has(source),
  );
  if (
    then.partition.observations.length === now.partition.observations.length &&
    !altered.single.some((one) => one.indicator === id)
  )
    return { moves: [], unsure };
  const moves = areas.flatMap((area): readonly Move[] => {
    const [before, after] = [newestYear(past, then, area), newestYear(data, now, area)];
    const common = { area, indicator: id, measurement };
    const news = after !== undefined && (before === undefined || comparePeriods(after, before) > 0);
    const cell = news ? standingAt(data, now, area, after).cell : undefined;
    const fresh: readonly Move[] =
      cell?.kind === "value" && after !== undefined
        ? [{ ...common, kind: "period", before, after, cell }]
        : [];
    if (before === undefined) return fresh;
    const [was, is] = [standingAt(past, then, area, before), standingAt(data, now, area, before)];
    const kind = differenceOf(was, is);
    return kind ? [...fresh, { ...common, kind, period: before, before: was, after: is }] : fresh;
  });
  return { moves, unsure };
}

function newestYear(data: Dataset, measurement: Measurement, area: AreaCode): Period | undefined {
  return periodsOf(data, measurement)
    .filter((period) => familyOf(period) === "year" && isFigure(figureAt(data, measurement, area, period)))
    .at(-1);
}

function standingAt(data: Dataset, measurement: Measurement, area: AreaCode, period: Period): Standing {
  const set = placeSets(data, area).at(-1);
  const { cells } = compare(data, {
    measurement,
    areas: set?.areas ?? [area],
    when: { kind: "period", period },
  });
  const place = set && placeIn({ period, cells: [...cells.values()] }, set, area, directionOf(measurement));
  return { cell: cells.get(area), place: place?.open };
}

function differenceOf(was: Standing, is: Standing): "value" | "verdict" | "place" | undefined {
  const [a, b] = [was.cell, is.cell];
  if (a?.kind === "value" && b?.kind === "value") {
    if (a.figure.value !== b.figure.value || a.figure.bound !== b.figure.bound) return "value";
    if (a.verdict !== b.verdict) return "verdict";
  }
  const [p, q] = [was.place, is.place];
  return p?.from === q?.from && p?.to === q?.to ? undefined : "place";
}
