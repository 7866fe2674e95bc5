import { refusalOf } from "../../core/measure.ts";
import type { Refusal } from "../../core/measure.ts";
import type { Other } from "../../core/measurement.ts";
import { otherOf } from "../../core/over.ts";
import type { Text } from "../../core/types.ts";
import type { Stock } from "../../data/stock.ts";
import type { IndicatorEntry } from "../../data/wire.ts";
import type { Reopened } from "../../exports/verify/types.ts";
import { measureName } from "../../i18n/measure-names.ts";
import { COLON, remarked } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Report } from "../../report/report.ts";
import { NOTES } from "../../state/ask/notes.ts";
import { relatedTo } from "../../state/ask/related.ts";
import type { Row, Variant } from "../../state/ask/row.ts";
import type { Patch } from "../../state/store.ts";
import { ADDRESS } from "../../views/registry.ts";
import { absentIn, hasValue, linesOf } from "./lines.ts";
import { saidIn } from "./said.ts";
import type { Said } from "./said.ts";
import { titleOf } from "./title.ts";

/** What answers are made with: the report behind a link, and what is loaded by then. */
export type Door = {
  readonly reopen: (link: string) => Promise<Reopened>;
  readonly stock: () => Stock;
};

/** An answer: the link, what the view behind it says, and what is to be said of how far it answers. */
export type Answer = {
  readonly link: string;
  /** What it leads to in a few words: not always what was asked for. */
  readonly title: string;
  readonly said?: Said;
  readonly notes: readonly string[];
  /** Other views that may be nearer to the question. */
  readonly others: readonly { readonly href: string; readonly text: string }[];
};

type Tried = {
  readonly variant: Variant;
  readonly link: string;
  readonly report: Report;
  /** How many of the wanted areas are ranked, and how many have any value. */
  readonly ranked: number;
  readonly valued: number;
};

/** The link of an answer before its figures are there. */
export function firstLink({ variants }: Row, locale: Locale): string {
  return linkOf(variants[0]?.[0]?.patch ?? {}, locale);
}

/** The same in a few words. */
export function firstTitle({ variants }: Row, stock: Stock, locale: Locale): string {
  return titleOf(variants[0]?.[0]?.patch ?? {}, stock, locale);
}

function linkOf(patch: Patch, locale: Locale): string {
  return ADDRESS.link({ ...ADDRESS.defaults, locale }, patch);
}

/**
 * Makes the reports that may answer until one does; what could not be had is said. Of several areas that are named a year
 * that has them all is better than a nearer one; of one area what is known of the very year, if only as a bound.
 */
export async function resolve(row: Row, locale: Locale, door: Door): Promise<Answer> {
  const lost: string[] = [];
  const all: Tried[] = [];
  let found: Tried | undefined;
  for (const group of row.variants) {
    if (found && group.every(({ measure }) => measure !== found?.variant.measure)) break;
    const tried = await tryAll(row, group, lost, locale, door);
    const best = most(tried, ({ ranked }) => ranked);
    all.push(...tried);
    if (!best) continue;
    const isEnough = best.ranked > 0 || (best.valued > 0 && (isAlone(row) || isAsked(row, best)));
    if (!isEnough && row.wanted.length > 0) continue;
    if (!found || best.ranked > found.ranked) found = best;
    if (!row.isNamed || found.ranked >= row.wanted.length || row.wanted.length === 1) break;
  }
  if (found) return answerOf(row, found, { all, lost }, locale, door);
  // What is printed but not comparable still is what there is.
  const some = most(all, ({ valued }) => valued);
  if (some && some.valued > 0) return answerOf(row, some, { all, lost }, locale, door);
  const [first] = all;
  return first
    ? withoutFigure(row, first, locale, door)
    : { link: firstLink(row, locale), title: firstTitle(row, door.stock(), locale), notes: lost, others: [] };
}

/** Whether one area is meant by itself from the first, which then has nobody to be compared with. */
function isAlone({ variants }: Row): boolean {
  const set = variants[0]?.[0]?.patch.areas;
  return set?.kind === "list" && set.codes.length === 1;
}

/** Whether it is what is printed of the one area that is named, of the very period that is asked for. */
function isAsked({ isNamed, wanted, asked }: Row, { variant: { measure, patch } }: Tried): boolean {
  const { when } = patch;
  return (
    isNamed && wanted.length === 1 && measure === "raw" && when?.kind === "period" && when.period === asked
  );
}

/** The first of those that have the most. */
function most(tried: readonly Tried[], count: (one: Tried) => number): Tried | undefined {
  return tried.reduce<Tried | undefined>(
    (best, one) => (!best || count(one) > count(best) ? one : best),
    undefined,
  );
}

async function tryAll(row: Row, group: readonly Variant[], lost: string[], locale: Locale, door: Door) {
  const tried: Tried[] = [];
  for (const variant of group) {
    const link = linkOf(variant.patch, locale);
    const opened = await door.reopen(link);
    const why = refused(row, variant, door.stock())?.[locale];
    if (why !== undefined && !lost.includes(why)) lost.push(why);
    if (why !== undefined || opened.kind !== "ready") continue;
    const { report } = opened;
    const lines = linesOf(report).filter(({ area }) => row.wanted.includes(area));
    const ranked = lines.filter(({ isRanked }) => isRanked).length;
    tried.push({ variant, link, report, ranked, valued: lines.filter(hasValue).length });
    if (ranked === row.wanted.length) break;
  }
  return tried;
}

function refused({ indicator }: Row, { measure, patch }: Variant, { data }: Stock): Text | undefined {
  const partition = indicator && data.partitions.get(indicator);
  const other = patch.other && data.partitions.get(patch.other);
  const refusal =
    partition &&
    measure &&
    (measure === "ratio" && other
      ? refusalOfShare(otherOf(data, partition, other))
      : refusalOf(measure, partition.indicator));
  // Without published growth the index is the ratio of the values, which is tried before.
  return partition && measure && refusal && refusal !== "ratio-is-index"
    ? NOTES.refused(measureName(measure, partition.indicator), refusal)
    : undefined;
}

/** People by money is a quotient, too, but no share. */
function refusalOfShare({ way, refusal }: Other): Refusal | undefined {
  return refusal ?? (way === "share" ? undefined : "other-unit");
}

type Before = { readonly all: readonly Tried[]; readonly lost: readonly string[] };

function answerOf(row: Row, found: Tried, { all, lost }: Before, locale: Locale, door: Door): Answer {
  const { variant, link, report } = found;
  const { patch, measure } = variant;
  const stock = door.stock();
  const better = all.find((one) => one.variant.measure !== measure && one.variant.measure !== "raw");
  const why = better && measure === "raw" ? lackingText(better, row, stock, locale) : undefined;
  const absent = row.isNamed ? absentIn(report, row.wanted, locale) : [];
  const common: Patch = { ...patch, when: { kind: "common" } };
  const isElsewhere = absent.length > 0 && row.wanted.length > 1 && patch.when?.kind === "period";
  const { asked, indicator, wanted } = row;
  const isThen = asked === undefined || (patch.when?.kind === "period" && patch.when.period === asked);
  const title = titleOf(patch, stock, locale);
  const related = isThen || !indicator ? [] : relatedTo(indicator, stock.manifest, wanted, asked);
  const others: readonly Patch[] = [
    ...(isElsewhere ? [common] : []),
    ...(better && better.valued > 0 ? [better.variant.patch] : []),
    ...related.map((entry): Patch => ({
      ...plainOf(patch, entry),
      when: asked && { kind: "period", period: asked },
    })),
  ];
  return {
    link,
    title: isThen ? title : remarked(title, NOTES.inPlaceOf(asked)[locale], locale),
    said: saidIn(report, patch.view),
    notes: [
      ...lost,
      ...(why === undefined ? [] : [why]),
      ...variant.notes.map((note) => note[locale]),
      ...absent,
    ],
    others: others.map((one) => ({ href: linkOf(one, locale), text: titleOf(one, stock, locale) })),
  };
}

/** The same of another indicator, set against the earlier period where that has figures then. */
function plainOf(patch: Patch, { id, periods }: IndicatorEntry): Patch {
  const { earlier: then } = patch;
  const earlier = then !== undefined && periods.includes(then) ? then : undefined;
  return { ...patch, indicator: id, when: { kind: "common" }, measure: "raw", base: undefined, earlier };
}

/** Why a better measure does not answer: in the words of its own table, or of how few areas it has figures. */
function lackingText(
  { variant: { measure }, report, valued }: Tried,
  { wanted, indicator, isNamed }: Row,
  { data }: Stock,
  locale: Locale,
): string | undefined {
  const defined = indicator && data.partitions.get(indicator)?.indicator;
  const line = linesOf(report).find(({ area, isRanked }) => wanted.includes(area) && !isRanked);
  if (!measure || !defined || !line) return undefined;
  const name = measureName(measure, defined);
  if (valued === 1 && !isNamed) return NOTES.few(name, valued)[locale];
  const reason = line.value?.verdict ?? NOTES.noFigure[locale];
  return NOTES.lacking(name, line.name + COLON[locale] + reason, locale);
}

function withoutFigure(row: Row, first: Tried, locale: Locale, door: Door): Answer {
  const { link, report, variant } = first;
  const stock = door.stock();
  const related = row.indicator ? relatedTo(row.indicator, stock.manifest, row.wanted) : [];
  return {
    link,
    title: titleOf(variant.patch, stock, locale),
    said: saidIn(report, variant.patch.view),
    notes: [NOTES.noFigure[locale]],
    others: related.map((entry) => {
      const patch = plainOf(variant.patch, entry);
      return { href: linkOf(patch, locale), text: titleOf(patch, stock, locale) };
    }),
  };
}
