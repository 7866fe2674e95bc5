import { MEASURES } from "../../core/measures.ts";
import type { Measure } from "../../core/measures.ts";
import type { AreaCode } from "../../core/types.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import type { Preset } from "../chosen.ts";
import { keyOf } from "./units.ts";
import { VOCABULARY } from "./vocabulary.ts";
import type { Aim } from "./vocabulary.ts";

/** What a word of a question stands for; a name that several things have stands for all of them. */
export type Meaning =
  | { readonly kind: "areas"; readonly codes: readonly AreaCode[] }
  | { readonly kind: "set"; readonly set: Preset }
  | { readonly kind: "each" }
  | { readonly kind: "part" }
  | { readonly kind: "indicators"; readonly entries: readonly IndicatorEntry[] }
  | { readonly kind: "measure"; readonly measure: Measure }
  | { readonly kind: "aim"; readonly aim: Aim }
  | { readonly kind: "filler" }
  | { readonly kind: "beyond" };

/** By the words without spaces and signs, as `keyOf` makes them. */
export type Lexicon = { readonly meanings: ReadonlyMap<string, Meaning>; readonly longest: number };

const made = new WeakMap<Manifest, Lexicon>();

/** All words that the data and the questions have, made once for a list of indicators. */
export function lexiconOf(manifest: Manifest): Lexicon {
  const known = made.get(manifest);
  if (known) return known;
  // What comes later has the word: a name of an area before one of an indicator, a plain word before initials.
  const meanings = new Map<string, Meaning>([
    ...indicatorWords(manifest),
    ...areaWords(manifest),
    ...cityWords(manifest),
    ...plainWords(),
  ]);
  const longest = Math.max(...[...meanings.keys()].map((key) => key.length));
  const lexicon = { meanings, longest };
  made.set(manifest, lexicon);
  return lexicon;
}

type Words = readonly (readonly [string, Meaning])[];

function plainWords(): Words {
  const { sets, each, part, measures, aims, fillers, beyond } = VOCABULARY;
  const all: readonly (readonly [string, Meaning])[] = [
    [fillers, { kind: "filler" }],
    [each, { kind: "each" }],
    [part, { kind: "part" }],
    [sets.focus, { kind: "set", set: "focus" }],
    [sets.all, { kind: "set", set: "all" }],
    ...MEASURES.flatMap((measure) =>
      measure === "raw" || measure === "ratio"
        ? []
        : [[measures[measure], { kind: "measure", measure }] as const],
    ),
    ...aimWords(aims),
    [beyond, { kind: "beyond" }],
  ];
  return all.flatMap(([words, meaning]) => words.split("|").map((word) => [keyOf(word), meaning] as const));
}

/** 广州十一区, districts of Guangzhou; 占广州比重. */
function cityWords({ areas }: Manifest): Words {
  const words = areas.flatMap(({ code, level, link, short: { zh, en } }): Words => {
    if (level !== "city") return [];
    const inside = areas.filter(({ parent }) => parent === code);
    const districts = inside.filter((area) => area.level === "district").length;
    const zones = inside.filter((area) => area.level === "functional").length;
    const counts = Array.from({ length: zones + 1 }, (_, more) => districts + more);
    const sets = [
      `${zh}市各区`,
      ...counts.flatMap((count) => [`${zh}${String(count)}区`, `${zh}${inChinese(count)}区`]),
      ...[`${en} districts`, `${en}'s districts`, `districts of ${en}`, `districts in ${en}`],
      ...[`district in ${en}`, `district of ${en}`],
    ];
    const shares = [`占${zh}比重`, `占${zh}市比重`];
    return [
      ...(link === undefined ? [] : sets.map((word) => [word, { kind: "set", set: link }] as const)),
      ...shares.map((word) => [word, { kind: "measure", measure: "share" }] as const),
    ];
  });
  return words.map(([word, meaning]) => [keyOf(word), meaning]);
}

const DIGITS = "零一二三四五六七八九";

/** 十一: a number below a hundred. */
function inChinese(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 && tens > 0 ? "" : DIGITS.charAt(ones));
}

function aimWords(aims: Readonly<Record<Aim, string>>): Words {
  return (Object.keys(aims) as Aim[]).map((aim) => [aims[aim], { kind: "aim", aim }] as const);
}

function areaWords({ areas }: Manifest): Words {
  const named = grouped(
    areas.flatMap(({ code, name, short, keys }) =>
      spellings([name.zh, name.en, short.zh, short.en], keys).map((key) => [key, code] as const),
    ),
  );
  // Former areas, whose names say until when, where nothing else is called so: 萝岗.
  const former = areas.flatMap(({ code, short }) => {
    const key = keyOf(short.zh.replace(/（.*/, ""));
    return named.has(key) ? [] : [[key, [code]] as const];
  });
  return [...named, ...former].map(([key, codes]) => [key, { kind: "areas", codes }] as const);
}

function indicatorWords({ indicators }: Manifest): Words {
  const named = grouped(
    indicators.flatMap((entry) =>
      spellings([entry.name.zh, entry.name.en, entry.id], entry.keys).map((key) => [key, entry] as const),
    ),
  );
  return [...named].map(
    ([key, entries]) => [key, { kind: "indicators", entries: called(key, entries) }] as const,
  );
}

/** Names and search keys. One or two letters are initials of anything, unless a sign in the key says that they are a name. */
function spellings(names: readonly string[], keys: string): readonly string[] {
  const lines = keys.split("\n").filter((line) => !/^[a-z]{0,2}$/.test(line));
  return [...new Set([...names, ...lines].map(keyOf))].filter((key) => key !== "");
}

function grouped<Item>(pairs: readonly (readonly [string, Item])[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Of those that share a word, the one that is called so, or whose name is another word for it and nothing more. */
function called(key: string, entries: readonly IndicatorEntry[]): readonly IndicatorEntry[] {
  if (entries.length === 1) return entries;
  const so = entries.filter(({ name }) => keyOf(name.zh) === key || keyOf(name.en) === key);
  if (so.length > 0) return so;
  const levels = withoutGrowth(entries);
  const plain = levels.filter(isPlain);
  return plain.length === 1 ? plain : levels;
}

/** Growth of what is there itself is a measure of it. */
export function withoutGrowth(entries: readonly IndicatorEntry[]): readonly IndicatorEntry[] {
  return entries.filter(({ name }) =>
    entries.every(
      (one) => one.name === name || !name.zh.startsWith(one.name.zh) || !name.zh.includes("增速"),
    ),
  );
}

const TOTAL = /(?:数|额|总额|总量|量)?$/;

function isPlain({ name, keys }: IndicatorEntry): boolean {
  const bare = name.zh.replace(TOTAL, "");
  return keys.split("\n").some((line) => line === name.zh.toLowerCase() || line === bare.toLowerCase());
}
