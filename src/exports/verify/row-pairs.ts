import type { Records } from "./types.ts";

export type Row = readonly string[];
type Pair = { readonly was?: Row; readonly is?: Row };
type NameOf = (side: Records, row: Row) => string;

/**
 * Each row of a file with the same row now: those that are equal first, then those of the same name, those with one name
 * by their order, then those that have most cells in common, since a name can be altered too.
 */
export function rowPairs(file: Records, now: Records, nameOf: NameOf): readonly Pair[] {
  const order = file.heads.map((head) => now.heads.indexOf(head));
  const same = (was: Row, is: Row) => order.filter((at, index) => was[index] === (is[at] ?? "")).length;
  const equal = matched(
    file.rows,
    now.rows,
    (was) => was.join("\n"),
    (is) => order.map((at) => is[at] ?? "").join("\n"),
  );
  const named = matched(
    equal.file,
    equal.now,
    (was) => nameOf(file, was),
    (is) => nameOf(now, is),
  );
  const free = [...named.now];
  const left = named.file.map((was): Pair => {
    const near = free.findIndex((is) => same(was, is) * 2 >= order.length);
    const [is] = near < 0 ? [] : free.splice(near, 1);
    return is ? { was, is } : { was };
  });
  return [...named.pairs, ...left, ...free.map((is): Pair => ({ is }))];
}

/** Rows that go by the same key, in their order, and what is left of either side. */
function matched(
  file: readonly Row[],
  now: readonly Row[],
  wasKey: (row: Row) => string,
  isKey: (row: Row) => string,
) {
  const free = new Map<string, Row[]>();
  for (const is of now) {
    const own = free.get(isKey(is));
    if (own) own.push(is);
    else free.set(isKey(is), [is]);
  }
  const all = file.map((was) => ({ was, is: free.get(wasKey(was))?.shift() }));
  const left = new Set([...free.values()].flat());
  return {
    pairs: all.flatMap(({ was, is }): readonly Pair[] => (is ? [{ was, is }] : [])),
    file: all.flatMap(({ was, is }) => (is ? [] : [was])),
    now: now.filter((is) => left.has(is)),
  };
}
