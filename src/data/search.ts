import { simplified } from "./simplified.ts";

/**
 * What a record is found by: its names, ids and search keys, and whatever else is said of it, each in lines. What it
 * holds stands in lines of `context`: it answers only what is asked of a named record in several words, as its area and
 * year.
 */
export type Words = {
  readonly names: readonly string[];
  readonly text?: string;
  readonly context?: () => readonly string[];
};

/** The records that a query finds, the best first; all in their order where nothing is asked. */
export type Search<Item> = (query: string) => readonly Item[];

/** A line in the form in which all is compared, without and with its spaces. */
type Line = { readonly joined: string; readonly spaced: string };
type Entry<Item> = {
  readonly item: Item;
  readonly names: readonly Line[];
  readonly text: readonly Line[];
  readonly context: () => readonly Line[];
};
type Word = { readonly text: string; readonly atStart: RegExp; readonly isShort: boolean };
type Asked = { readonly whole: Word; readonly words: readonly Word[]; readonly isOne: boolean };

/**
 * The one search of all lists: width, case, spaces, punctuation and traditional characters do not matter. Where nothing
 * is found, names with one sign that is wrong, missing or too many.
 */
export function searchOver<Item>(items: readonly Item[], wordsOf: (item: Item) => Words): Search<Item> {
  const entries = items.map((item): Entry<Item> => {
    const { names, text = "", context } = wordsOf(item);
    let lines: readonly Line[] | undefined;
    return {
      item,
      names: names.flatMap(linesOf),
      text: linesOf(text),
      context: () => (lines ??= context?.().map(lineOf) ?? []),
    };
  });
  return (query) => {
    const whole = lineOf(query);
    // Signs alone ask for something that nothing is called by.
    if (whole.joined === "") return query.trim() === "" ? items : [];
    const words = query.split(/\s+/).flatMap((word) => lineOf(word).joined || []);
    const asked = { whole: wordOf(whole.joined), words: words.map(wordOf), isOne: isOne(whole) };
    const found = ranked(entries, (entry) => placeOf(entry, asked));
    return found.length > 0 ? found : ranked(entries, (entry) => (isSlip(entry, asked) ? 0 : undefined));
  };
}

function linesOf(text: string): readonly Line[] {
  return text
    .split("\n")
    .map(lineOf)
    .filter(({ joined }) => joined !== "");
}

/** Letters and digits alone, of one width, case and script. */
function lineOf(text: string): Line {
  const words = simplified(text.normalize("NFKC").toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { joined: words.join(""), spaced: words.join(" ") };
}

/** Two or three letters stand within many words that have nothing to do with them: R&D within "inward". */
function wordOf(text: string): Word {
  const isLatin = /^[^\p{Script=Han}]/u.test(text);
  const before = isLatin ? "(?<![^\\p{Script=Han} ])" : "";
  return {
    text,
    atStart: new RegExp(before + Array.from(text).join(" ?"), "u"),
    isShort: isLatin && text.length < 4,
  };
}

function ranked<Item>(
  entries: readonly Entry<Item>[],
  place: (entry: Entry<Item>) => number | undefined,
): readonly Item[] {
  return entries
    .flatMap((entry) => {
      const at = place(entry);
      return at === undefined ? [] : [{ item: entry.item, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * How well a record answers, 0 the best: called so, called so at first, in a name, in its text; last, within initials or
 * a code.
 */
function placeOf({ names, text, context }: Entry<unknown>, asked: Asked): number | undefined {
  const { whole, words } = asked;
  if (names.some(({ joined }) => joined === whole.text)) return 0;
  if (names.some(({ joined }) => joined.startsWith(whole.text))) return 1;
  if (names.some((line) => begins(line, whole))) return 2;
  const isNamed = (word: Word) => names.some((line) => holds(line, word));
  if (words.every(isNamed)) return 3;
  if (text.some((line) => begins(line, whole))) return 4;
  const others = words.filter((word) => !isNamed(word) && !text.some((line) => holds(line, word)));
  if (others.length === 0) return 5;
  if (words.some(isNamed) && context().some((line) => others.every((word) => holds(line, word)))) return 5;
  const isWithin = (line: Line) => isOne(line) && line.joined.includes(whole.text);
  return asked.isOne && [...names, ...text].some(isWithin) ? 6 : undefined;
}

/** One word without a sign or a space in it, as initials and codes are. */
function isOne({ joined, spaced }: Line): boolean {
  return joined === spaced;
}

function begins({ joined, spaced }: Line, { text, atStart }: Word): boolean {
  return joined.includes(text) && atStart.test(spaced);
}

function holds(line: Line, word: Word): boolean {
  return word.isShort ? begins(line, word) : line.joined.includes(word.text);
}

/** Shorter words would be a slip away from anything. */
function isSlip({ names }: Entry<unknown>, { whole }: Asked): boolean {
  const length = Array.from(whole.text).length;
  const isLong = length >= (/\p{Script=Han}/u.test(whole.text) ? 3 : 5);
  return isLong && names.some(({ joined }) => isNear(joined, whole.text));
}

/** Whether some part of a text is one change from a word (Sellers: the last row of the table of distances). */
function isNear(text: string, word: string): boolean {
  const signs = Array.from(word);
  let row = [0, ...signs.map((_, index) => index + 1)];
  for (const sign of text) {
    const next = [0];
    signs.forEach((own, index) => {
      const change = (row[index] ?? 0) + (own === sign ? 0 : 1);
      next.push(Math.min(change, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    row = next;
    if ((row[signs.length] ?? signs.length) <= 1) return true;
  }
  return false;
}
