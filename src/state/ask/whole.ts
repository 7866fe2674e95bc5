import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import type { Token } from "./split.ts";
import { keyOf } from "./units.ts";
import type { Areas } from "./who.ts";

/** What something is said to be a part of: 工业占GDP. */
export type Whole = { readonly word: string; readonly entries: readonly IndicatorEntry[] };

/** A question whose words say what is a part of what, with the words that are left of it, and what no share answers. */
export type Parted = {
  readonly tokens: readonly Token[];
  readonly whole?: Whole;
  readonly aside: readonly string[];
};

/** Reads 占: the part of an indicator where one follows and something else can be its part, otherwise a share of the city. */
export function partedOf(tokens: readonly Token[], areas: Areas): Parted {
  const at = tokens.findIndex(({ is }) => is.kind === "part");
  const next = nextOf(tokens, at + 1);
  const is = tokens[next]?.is;
  if (at < 0) return { tokens, aside: [] };
  if (is?.kind === "indicators" && tokens.some((token, place) => place !== next && isNaming(token))) {
    const left = tokens.filter((token, place) => place !== at && place !== next && !isShare(token));
    return { tokens: left, whole: { word: tokens[next]?.text ?? "", entries: is.entries }, aside: [] };
  }
  const inCity = is?.kind === "areas" && is.codes.some((code) => areas.get(code)?.level === "city");
  const named = inCity ? nextOf(tokens, next + 1) : -1;
  const other = tokens[named];
  const isOwn = tokens.slice(0, at).some((token) => other && isSame(token, other));
  const isOther = other?.is.kind === "indicators" && tokens.slice(0, at).some(isNaming) && !isOwn;
  const shared = tokens.map((token, place): Token =>
    place === at ? { ...token, is: { kind: "measure", measure: "share" } } : token,
  );
  return {
    tokens: isOther ? shared.filter((_, place) => place !== named) : shared,
    aside: isOther
      ? [
          tokens
            .slice(at, named + 1)
            .map(({ text }) => text)
            .join(""),
        ]
      : [],
  };
}

/** Whether an entry is published as a share of a whole: its name, or another name of it, says 占 and the whole. */
export function isShareOf({ name, keys }: IndicatorEntry, { entries: [whole] }: Whole): boolean {
  if (!whole) return false;
  const wholes = [whole.name.zh, ...whole.keys.split("\n")].map(keyOf).filter((key) => key.length > 2);
  return [name.zh, ...keys.split("\n")].map(keyOf).some((line) => {
    const at = line.indexOf("占");
    return at > 0 && wholes.some((key) => line.includes(key, at));
  });
}

/** What can be divided by a whole: neither growth nor shares. */
export function partsOf(entries: readonly IndicatorEntry[]): readonly IndicatorEntry[] {
  return entries.filter(
    ({ name, group }) =>
      group === undefined && !/增速|增长|占|比重|位次|率|强度|指数|人均|每|数(?:（|$)/.test(name.zh),
  );
}

/** Value added, of which GDP is the sum. */
export function isAdded({ name }: IndicatorEntry): boolean {
  return name.zh.includes("增加值");
}

/** The shares of a whole that have a word in their names. */
export function sharesOf({ indicators }: Manifest, whole: Whole, word: string): readonly IndicatorEntry[] {
  const key = keyOf(word);
  return indicators.filter(
    (entry) =>
      isShareOf(entry, whole) &&
      [entry.name.zh, ...entry.keys.split("\n")].some((line) => keyOf(line).includes(key)),
  );
}

function nextOf(tokens: readonly Token[], from: number): number {
  return tokens.findIndex(({ is }, place) => place >= from && is.kind !== "filler");
}

function isNaming({ is }: Token): boolean {
  return is.kind === "indicators" || is.kind === "unknown";
}

function isShare({ is }: Token): boolean {
  return is.kind === "measure" && is.measure === "share";
}

function isSame(one: Token, other: Token): boolean {
  if (one.is.kind !== "indicators" || other.is.kind !== "indicators") return false;
  return one.is.entries[0]?.id === other.is.entries[0]?.id;
}
