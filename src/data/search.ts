import { simplified } from "./simplified.ts";

/** What a record is found by: its names, ids and search keys, and whatever else is said of it, each in lines. */
export type Words = { readonly names: readonly string[]; readonly text?: string };

/** The records that a query finds, the best first; all in their order where nothing is asked. */
export type Search<Item> = (query: string) => readonly Item[];

type Entry<Item> = { readonly item: Item; readonly names: readonly string[]; readonly text: string };
type Asked = { readonly whole: string; readonly words: readonly string[] };

/**
 * The one search of all lists: width, case, spaces, punctuation and traditional characters do not matter. Where nothing
 * is found, names with one sign that is wrong, missing or too many.
 */
export function searchOver<Item>(items: readonly Item[], wordsOf: (item: Item) => Words): Search<Item> {
  const entries = items.map((item): Entry<Item> => {
    const { names, text = "" } = wordsOf(item);
    return { item, names: names.flatMap(linesOf), text: linesOf(text).join("\n") };
  });
  return (query) => {
    const words = query.split(/\s+/).map(folded).filter(Boolean);
    if (words.length === 0) return items;
    const asked = { whole: words.join(""), words };
    const found = ranked(entries, (entry) => placeOf(entry, asked));
    return found.length > 0 ? found : ranked(entries, (entry) => (isSlip(entry, asked) ? 0 : undefined));
  };
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").map(folded).filter(Boolean);
}

/** Letters and digits alone, in the form in which everything is compared. */
function folded(text: string): string {
  return simplified(text.normalize("NFKC").toLowerCase()).replace(/[^\p{L}\p{N}]/gu, "");
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

/** How well a record answers, 0 the best: called so, called so at first, in a name, in its text. */
function placeOf({ names, text }: Entry<unknown>, { whole, words }: Asked): number | undefined {
  if (names.includes(whole)) return 0;
  if (names.some((name) => name.startsWith(whole))) return 1;
  if (names.some((name) => name.includes(whole))) return 2;
  const isNamed = (word: string) => names.some((name) => name.includes(word));
  if (words.every(isNamed)) return 3;
  if (text.includes(whole)) return 4;
  return words.every((word) => isNamed(word) || text.includes(word)) ? 5 : undefined;
}

/** Shorter words would be a slip away from anything. */
function isSlip({ names }: Entry<unknown>, { whole }: Asked): boolean {
  const length = Array.from(whole).length;
  return length >= (/\p{Script=Han}/u.test(whole) ? 3 : 5) && names.some((name) => isNear(name, whole));
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
