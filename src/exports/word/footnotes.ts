import { grouped } from "../../core/grouped.ts";
import { publisherName } from "../../i18n/publishers.ts";
import { SEMICOLON, STOP } from "../../i18n/text.ts";
import { chartOf } from "../../charts/plot.ts";
import type { Table } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { citeIn } from "../../i18n/cite.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Reference } from "../../explain/references.ts";
import type { Part } from "./parts.ts";
import { asideKeys } from "../rests-on.ts";
import { numbersOf } from "../resting.ts";
import { runsText } from "../runs-text.ts";

/** Sources of one part that each get a footnote; where it has more, one footnote names their places in the list. */
const FEW = 6;

/** The footnotes of a document; `of` gives those of a figure in a part, and of the part as a whole without one. */
export type Footnotes = {
  readonly texts: readonly string[];
  /** Whether a footnote refers to the list of all sources. */
  readonly needsList: boolean;
  readonly of: (part: Part, key?: string) => readonly number[];
  /** [3]: the number in the list of what a text was taken from. */
  readonly cited: (key: string | undefined) => string;
};

/** What a part names: the sources that it is the first to need by the key that needs them, or the places of all that it rests on. */
type Told =
  | { readonly kind: "each"; readonly byKey: ReadonlyMap<string, readonly Reference[]> }
  | { readonly kind: "all"; readonly places: readonly number[] };

/**
 * Each source in a footnote where it is first needed: at the figure that rests on it in a table or a sentence, under the
 * caption of a drawing where nothing else names it. Where a list of all sources ends the document, a footnote names
 * publishers and numbers of that list, so that every source is cited once.
 */
export function footnotesOf(
  parts: readonly Part[],
  references: readonly Reference[],
  locale: Locale,
): Footnotes {
  const told = toldBy(parts, references, locale);
  const needsList = parts.some(isCiting) || [...told.values()].some(({ kind }) => kind === "all");
  const isListed = needsList || parts.some(({ kind }) => kind === "source");
  const textsOf = (rests: readonly Reference[]) => {
    if (!isListed) return rests.map(({ source }) => citeIn(source, locale));
    const named = rests.map(
      (one) => `[${String(references.indexOf(one) + 1)}] ${publisherName(one.source, locale)}`,
    );
    return [named.join(SEMICOLON[locale]) + STOP[locale]];
  };
  const marks = new Map(
    [...told].map(([part, said]): readonly [Part, ReadonlyMap<string, readonly string[]>] => [
      part,
      said.kind === "all"
        ? new Map([["", [seeList(said.places)[locale]]]])
        : new Map([...said.byKey].map(([key, rests]) => [key, textsOf(rests)])),
    ]),
  );
  const cited = (key: string | undefined) => numbersOf(references, key);
  return { ...numbered(parts, marks), needsList, cited };
}

function toldBy(
  parts: readonly Part[],
  references: readonly Reference[],
  locale: Locale,
): ReadonlyMap<Part, Told> {
  const told = new Map<Part, Told>();
  const noted = new Set<Reference>();
  const byKey = indexOf(references);
  // Drawings last: a table says which figure is whose.
  for (const part of [...parts.filter(isWritten), ...parts.filter((one) => !isWritten(one))]) {
    const all = new Map<Reference, string>();
    for (const key of keysOf(part, locale))
      for (const reference of byKey.get(key) ?? []) if (!all.has(reference)) all.set(reference, key);
    const fresh = [...all].filter(([reference]) => !noted.has(reference));
    for (const [reference] of fresh) noted.add(reference);
    // The caption of a drawing names all that it rests on, and not only what was not named before.
    const isPartly = !isWritten(part) && fresh.length < all.size;
    if (fresh.length > FEW || isPartly) {
      const places = [...all.keys()].map((reference) => references.indexOf(reference) + 1);
      told.set(part, { kind: "all", places: places.sort((a, b) => a - b) });
    } else {
      const keyed = grouped(fresh, ([, key]) => (isWritten(part) ? key : ""));
      told.set(part, {
        kind: "each",
        byKey: new Map([...keyed].map(([key, own]) => [key, own.map(([reference]) => reference)])),
      });
    }
  }
  return told;
}

/** Notes are numbered as they are read: programs pair marks and notes by their order. */
function numbered(
  parts: readonly Part[],
  marks: ReadonlyMap<Part, ReadonlyMap<string, readonly string[]>>,
): Pick<Footnotes, "texts" | "of"> {
  const texts: string[] = [];
  const numbers = new Map(
    parts.map((part) => [
      part,
      new Map(
        [...(marks.get(part) ?? [])].map(([key, notes]) => [key, notes.map((note) => texts.push(note))]),
      ),
    ]),
  );
  return { texts, of: (part, key = "") => numbers.get(part)?.get(key) ?? [] };
}

function indexOf(references: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> {
  const index = new Map<string, Reference[]>();
  for (const reference of references)
    for (const key of reference.keys) {
      const known = index.get(key);
      if (known) known.push(reference);
      else index.set(key, [reference]);
    }
  return index;
}

/** Whether texts of a part are taken from something, which they name by its number in the list. */
function isCiting(part: Part): boolean {
  if (part.kind === "table")
    return part.table.rows.some(({ cells }) => cells.some(({ cited }) => cited !== undefined));
  return part.kind === "text" && part.words.some(({ cited }) => cited !== undefined);
}

function isWritten({ kind }: Part): boolean {
  return kind !== "figure";
}

/** The figures that a part shows, in reading order. */
function keysOf(part: Part, locale: Locale): readonly string[] {
  switch (part.kind) {
    case "figure":
      return [...originsIn(chartOf(part.block.plot).table(locale)), ...asideKeys(part.block)];
    case "table":
      return originsIn(part.table);
    case "text":
    case "remark":
      return part.words.flatMap(({ key }) => key ?? []);
    case "source":
    case "title":
    case "subtitle":
    case "heading":
      return [];
  }
}

function originsIn({ rows }: Table): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ origin }) => origin ?? []));
}

function seeList(places: readonly number[]): Text {
  const count = String(places.length);
  const zh = runsText(places, "—", "、");
  const en = runsText(places, "–", ", ");
  return {
    zh: `所据来源共${count}项，见文末来源第${zh}项。`,
    en: `Rests on ${count} sources: numbers ${en} of the list at the end.`,
  };
}
