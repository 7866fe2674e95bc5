import { presentDistricts } from "../../core/dataset.ts";
import type { Library } from "../../core/library.ts";
import { yearOf } from "../../core/period.ts";
import type { AreaCode, IndicatorId, Period, Text } from "../../core/types.ts";
import { bestPeriod, coverage } from "../../data/coverage.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import { HOME_INDICATOR } from "../home.ts";
import { askedOf } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { figureRows } from "./figure-rows.ts";
import { NOTES } from "./notes.ts";
import { reformRows } from "./reform-rows.ts";
import { plainRow } from "./row.ts";
import type { Row } from "./row.ts";
import type { Time } from "./time.ts";
import type { Named } from "./what.ts";
import { isAdded, partsOf, sharesOf } from "./whole.ts";
import type { Whole } from "./whole.ts";
import { codesOf } from "./who.ts";
import { viewRows } from "./view-rows.ts";
import type { Areas, Who } from "./who.ts";

/** What can be said to a question: the views that answer it, the best first, and what has to be said before them. */
export type Answers = { readonly rows: readonly Row[]; readonly notes: readonly Text[] };

/** What questions are understood and answered by; the library of reforms comes later. */
export type Knowledge = {
  readonly manifest: Manifest;
  readonly areas: Areas;
  readonly library?: Library;
  /** What this year is. */
  readonly year: number;
};

/** As many as one word may offer, and all together. */
const MOST_CHOICES = 6;
const MOST_ROWS = 9;

/** Offered where no indicator is named. */
const MAIN: readonly string[] = [
  HOME_INDICATOR,
  "resident-population",
  "retail-sales",
  "fixed-asset-investment",
  "general-budget-revenue",
];

/** Answers a question by rules alone: the same question has the same answers as long as the data are the same. */
export function answersTo(question: string, knowledge: Knowledge): Answers {
  const asked = askedOf(question, knowledge.manifest, knowledge.areas, knowledge.year);
  const reforms = reformRows(asked, knowledge);
  // What is called so before what only has the word in its name.
  const named = [...asked.named].sort((a, b) => Number(a.isPart ?? false) - Number(b.isPart ?? false));
  const words = [...named, ...(reforms.isFirst ? [] : asked.near)];
  const figures = words.flatMap((named) => wordRows(asked, named, knowledge));
  const places = placeRows(asked, knowledge);
  const views = viewRows(asked);
  const isUnnamed = words.length === 0 && !reforms.isFirst && views.first.length === 0;
  const unnamed = isUnnamed ? unnamedRows(asked, knowledge) : [];
  const isRecord = asked.aims.has("definition") || asked.aims.has("source");
  const about = records(asked, words);
  const all = distinct([
    ...(reforms.isFirst ? reforms.rows : []),
    ...views.first,
    ...places.first,
    ...(isRecord ? about : []),
    ...figures,
    ...unnamed,
    ...(reforms.isFirst ? [] : reforms.rows),
    ...about,
    ...views.last,
    ...places.last,
  ]).slice(0, MOST_ROWS);
  const unknown = reforms.isFirst ? [] : asked.unknown;
  const notes = [
    ...(unknown.length > 0 ? [NOTES.unknown(unknown)] : []),
    ...(asked.beyond.length > 0 ? [NOTES.beyond(asked.beyond)] : []),
    ...reforms.notes,
    ...(reforms.isFirst ? [] : asked.near.map(({ word }) => NOTES.near(word))),
    ...(reforms.isFirst ? [] : asked.named.flatMap(severalNote)),
    ...(asked.whoWord === undefined ? [] : [NOTES.severalAreas(asked.whoWord)]),
    ...(asked.isUntimed ? [NOTES.fiveYears] : []),
    ...(asked.aims.has("falling") && figures.length + unnamed.length > 0 ? [NOTES.falling] : []),
    ...(asked.aims.has("lowest") && figures.length + unnamed.length > 0 ? [NOTES.lowest] : []),
    ...(unnamed.length > 0 && places.first.length === 0 ? [NOTES.noIndicator] : []),
    ...(all.length === 0 ? [NOTES.nothing] : []),
  ];
  return { rows: all, notes };
}

function severalNote({ word, entries, isPart }: Named): readonly Text[] {
  const shown = Math.min(entries.length, MOST_CHOICES);
  if (entries.length > 1) return [NOTES.several(word, entries.length, shown)];
  return isPart ? [NOTES.part(word)] : [];
}

/** The comparisons by what a word names; definitions first where these are asked for. */
function wordRows(asked: Asked, { word, entries }: Named, { manifest, areas }: Knowledge): readonly Row[] {
  const whos = asked.whos.slice(0, 3);
  if (asked.whole) return shareRows(asked, asked.whole, { word, entries }, manifest, areas);
  const rows = whos.flatMap((who) =>
    choicesOf(asked, entries, who, manifest, areas).flatMap((entry) =>
      figureRows(asked, manifest, areas, who, entry),
    ),
  );
  const isWhole = entries.length > MOST_CHOICES;
  const list = plainRow(`list ${word}`, { view: "data", tab: "indicators", query: word });
  return isWhole ? [...rows, list] : rows;
}

/** What is published as a share of the whole, then the quotients of what may be a part of it. */
function shareRows(
  asked: Asked,
  whole: Whole,
  { word, entries }: Named,
  manifest: Manifest,
  areas: Areas,
): readonly Row[] {
  const shares = sharesOf(manifest, whole, word);
  const plain: Asked = { ...asked, measure: "raw" };
  const quotients: Asked = { ...asked, measure: "ratio" };
  return asked.whos.slice(0, 3).flatMap((who) => {
    const own = (entry: IndicatorEntry) => bestPeriod(manifest, entry, who.named);
    const isOwn = (entry: IndicatorEntry) => isAdded(entry) && (own(entry)?.count ?? 0) > 0;
    // What is a part of it by its definition first, if there is any of it.
    const parts = choicesOf(asked, partsOf(entries), who, manifest, areas);
    const last = parts.filter((entry) => !isOwn(entry)).map((entry) => ({ entry, by: quotients }));
    const first = [
      ...shares.map((entry) => ({ entry, by: plain })),
      ...parts.filter(isOwn).map((entry) => ({ entry, by: quotients })),
    ];
    // A share that was printed years ago comes after one that is worked out of newer figures.
    const year = ({ entry }: { readonly entry: IndicatorEntry }) => {
      const newest = own(entry)?.period;
      return newest === undefined ? 0 : (yearOf(newest) ?? 0);
    };
    return [...first.sort((a, b) => year(b) - year(a)), ...last].flatMap(({ entry, by }) =>
      figureRows(by, manifest, areas, who, entry),
    );
  });
}

/**
 * Growth last where none is asked for; first what has figures of the time that is asked for, then what the named areas
 * have, then what most of all have.
 */
function choicesOf(
  { measure, aims, time }: Asked,
  entries: readonly IndicatorEntry[],
  { set, named }: Who,
  manifest: Manifest,
  areas: Areas,
): readonly IndicatorEntry[] {
  const codes = set ? codesOf(set, areas) : presentDistricts(areas);
  const isGrowthAsked = measure === "growth" && !aims.has("course");
  const ranked = entries.map((entry) => ({
    entry,
    growth: Number(!isGrowthAsked && /增速|增长/.test(entry.name.zh)),
    then: periodsOf(time).filter((period) =>
      isThen(manifest, entry, named.length > 0 ? named : codes, period),
    ).length,
    own: bestPeriod(manifest, entry, named)?.count ?? 0,
    count: bestPeriod(manifest, entry, codes)?.count ?? 0,
  }));
  return ranked
    .sort((a, b) => a.growth - b.growth || b.then - a.then || b.own - a.own || b.count - a.count)
    .slice(0, MOST_CHOICES)
    .map(({ entry }) => entry);
}

function periodsOf(time: Time | undefined): readonly Period[] {
  if (time?.kind === "at") return [time.period];
  return time?.kind === "span" ? [time.from, ...(time.to ? [time.to] : [])] : [];
}

function isThen(
  manifest: Manifest,
  entry: IndicatorEntry,
  codes: readonly AreaCode[],
  then: Period,
): boolean {
  return coverage(manifest, entry, codes).some(({ period, count }) => period === then && count > 0);
}

/** What an indicator means and where its figures come from. */
function records({ aims }: Asked, words: readonly Named[]): readonly Row[] {
  if (words.length === 0) return [];
  const isOpen = aims.has("definition") || aims.has("source");
  const entries = words.flatMap(({ entries: all }) => (all.length === 1 || isOpen ? all.slice(0, 2) : []));
  return entries.map(({ id }) => recordRow(id));
}

function recordRow(id: IndicatorId): Row {
  return plainRow(`record ${id}`, { view: "data", tab: "indicators", item: id });
}

/** The profile of a district, or of two side by side: first where nothing is asked but of them. */
function placeRows(
  { whos, named, near, aims, measure, time, unknown }: Asked,
  { areas }: Knowledge,
): { readonly first: readonly Row[]; readonly last: readonly Row[] } {
  const rows = whos.flatMap(({ named: codes }) => {
    const [district, against, ...others] = codes.filter((code) => presentDistricts(areas).includes(code));
    if (district === undefined || others.length > 0 || codes.length > 2) return [];
    return [plainRow(`area ${district} ${against ?? ""}`, { view: "area", district, against })];
  });
  const isFirst =
    named.length + near.length + unknown.length === 0 &&
    !measure &&
    !time &&
    !aims.has("reforms") &&
    !aims.has("place");
  return isFirst || aims.has("profile") ? { first: rows, last: [] } : { first: [], last: rows };
}

/** Without a name of an indicator the main ones, where the question is about areas or a time at all. */
function unnamedRows(asked: Asked, { manifest, areas }: Knowledge): readonly Row[] {
  const { whos, time, measure, aims, unknown } = asked;
  const isAbout =
    whos.some(({ set }) => set) || time !== undefined || measure !== undefined || aims.has("place");
  if (!isAbout || unknown.length > 0 || aims.has("reforms")) return [];
  const entries = MAIN.flatMap((id) => manifest.indicators.find((entry) => entry.id === id) ?? []);
  return whos
    .slice(0, 1)
    .flatMap((who) => entries.flatMap((entry) => figureRows(asked, manifest, areas, who, entry).slice(0, 1)));
}

/** The first of each. */
function distinct(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ key }, index) => rows.findIndex((one) => one.key === key) === index);
}
