import type { Indicator, Source } from "../../core/types.ts";
import { sameSource } from "./state.ts";
import type { Pair } from "./state.ts";

/** The records of one kind that stand in one state only, or are called otherwise. */
export type NamesOf<Item> = {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly renamed: readonly { readonly before: Item; readonly after: Item }[];
};

/**
 * Which sources and indicators there are, and what they are called. A source that got another id is renamed, since its
 * former one leads to it; an indicator keeps its id and is renamed where its name changes.
 */
export type NamesDiff = { readonly sources: NamesOf<Source>; readonly indicators: NamesOf<Indicator> };

export function diffNames(states: Pair): NamesDiff {
  const { before, after } = states;
  const nameOf = sameSource(states);
  return {
    sources: apart(
      before.sources,
      after.sources,
      ({ id }) => nameOf(id),
      ({ id }) => id,
    ),
    indicators: apart(
      before.indicators,
      after.indicators,
      ({ id }) => id,
      ({ name }) => `${name.zh}|${name.en}`,
    ),
  };
}

/** `idOf` says which records are one, `nameOf` what it is called. Several that became one are renamed all. */
function apart<Item>(
  before: readonly Item[],
  after: readonly Item[],
  idOf: (item: Item) => string,
  nameOf: (item: Item) => string,
): NamesOf<Item> {
  const then = new Set(before.map(idOf));
  const now = new Set(after.map(idOf));
  const both = before.flatMap((former) =>
    after.filter((item) => idOf(item) === idOf(former)).map((item) => ({ before: former, after: item })),
  );
  return {
    added: after.filter((item) => !then.has(idOf(item))),
    removed: before.filter((item) => !now.has(idOf(item))),
    renamed: both.filter((one) => nameOf(one.before) !== nameOf(one.after)),
  };
}
