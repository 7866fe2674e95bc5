import { searchOver } from "../../data/search.ts";
import type { Search } from "../../data/search.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import { withoutGrowth } from "./lexicon.ts";
import type { Token } from "./split.ts";
import { keyOf } from "./units.ts";

/** What a question is about, word by word. */
export type What = {
  /** Each word that names indicators, with those it names. */
  readonly named: readonly Named[];
  readonly unknown: readonly string[];
  /** A word that is called like nothing, with what is called nearly so. */
  readonly near: readonly Named[];
};

export type Named = {
  readonly word: string;
  readonly entries: readonly IndicatorEntry[];
  /** The word is no name, but stands in theirs. */
  readonly isPart?: true;
};

const searches = new WeakMap<Manifest, Search<IndicatorEntry>>();

/**
 * The indicators of a question. A word that is no name by itself is searched for together with the names it touches, then
 * alone, as in all lists.
 */
export function whatOf(tokens: readonly Token[], manifest: Manifest): What {
  let what: What = { named: [], unknown: [], near: [] };
  for (const run of runsOf(tokens)) what = added(what, run, manifest);
  return what;
}

/** Each pair of parts is searched for in all names. */
const MOST_PARTS = 4;

/** Two parts of one name with other words between them: 普查各区人口. */
export function joinedUp(tokens: readonly Token[], manifest: Manifest): readonly Token[] {
  const of = (kind: Token["is"]["kind"]) => tokens.filter(({ is }) => is.kind === kind).slice(0, MOST_PARTS);
  for (const part of of("unknown"))
    for (const other of of("indicators")) {
      const text = part.text + other.text;
      const entries = held(text, manifest);
      if (entries.length === 0) continue;
      const whole: Token = { ...other, text, is: { kind: "indicators", entries } };
      return tokens.flatMap((token) => (token === part ? [] : token === other ? [whole] : [token]));
    }
  return tokens;
}

/** Neighbours that may be parts of one name. */
function runsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    const { kind } = token.is;
    if (kind === "indicators" || kind === "unknown") runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function added(what: What, run: readonly Token[], manifest: Manifest): What {
  const whole = run.map(({ text }) => text).join("");
  const isPlain = run.every(({ is }) => is.kind === "indicators");
  if (!isPlain && run.length > 1) {
    const entries = held(whole, manifest);
    if (entries.length > 0)
      return { ...what, named: [...what.named, { word: whole, entries, isPart: true }] };
  }
  return run.reduce((all, token) => addedWord(all, token, manifest), what);
}

function addedWord(what: What, { text, is }: Token, manifest: Manifest): What {
  if (is.kind === "indicators")
    return { ...what, named: [...what.named, { word: text, entries: is.entries }] };
  const entries = held(text, manifest);
  if (entries.length > 0) return { ...what, named: [...what.named, { word: text, entries, isPart: true }] };
  const near = isLong(text) ? searchOf(manifest)(text) : [];
  if (near.length > 0) return { ...what, near: [...what.near, { word: text, entries: near }] };
  return { ...what, unknown: [...what.unknown, text] };
}

/** What is found by a word that stands in its name; a single sign stands in everything. */
function held(word: string, manifest: Manifest): readonly IndicatorEntry[] {
  const words = word.split(/\s+/).map(keyOf);
  const holds = (entry: IndicatorEntry, key: string) => (isLong(key) ? isHeld : isWordOf)(entry, key);
  const found = searchOf(manifest)(word).filter(
    (entry) => holds(entry, keyOf(word)) || (words.length > 1 && words.every((one) => isWordOf(entry, one))),
  );
  return withoutGrowth(found);
}

function isHeld({ id, name, keys }: IndicatorEntry, key: string): boolean {
  return [name.zh, name.en, id, ...keys.split("\n")].some((line) => keyOf(line).includes(key));
}

/** Few letters stand within the initials of many names: they have to be a word of the name itself. */
function isWordOf({ name }: IndicatorEntry, key: string): boolean {
  if (!/^[a-z\d]{2,}$/.test(key)) return false;
  const isWord = new RegExp(`(?<![a-z\\d])${key}(?![a-z\\d])`, "i");
  return isWord.test(name.zh) || isWord.test(name.en);
}

function isLong(word: string): boolean {
  return Array.from(keyOf(word)).length >= (/\p{Script=Han}/u.test(word) ? 2 : 4);
}

function searchOf(manifest: Manifest): Search<IndicatorEntry> {
  const known = searches.get(manifest);
  if (known) return known;
  const statistics = manifest.indicators.filter(({ group }) => group === undefined);
  const others = manifest.indicators.filter(({ group }) => group !== undefined);
  const search = searchOver([...statistics, ...others], ({ id, name, keys }) => ({
    names: [name.zh, name.en, keys, id],
  }));
  searches.set(manifest, search);
  return search;
}
