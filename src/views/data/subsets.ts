import type { Text } from "../../core/types.ts";
import type { CasesBlock } from "../../report/blocks.ts";
import type { DataSubset } from "./filters.ts";
import { cases } from "./part.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  label: { zh: "筛选", en: "Filter" },
  all: { zh: "全部", en: "All" },
} satisfies Record<string, Text>;

/** The part that leaves nothing out. */
export const ALL = "all";

/** Parts of a list as links, each with how many of the found records it has. */
export function subsetsBlock<Subset extends DataSubset>(
  { address, locale }: Scene,
  names: Readonly<Record<Subset, Text>>,
  subsets: readonly Subset[],
  found: readonly Subset[],
): CasesBlock {
  const part = (id: string, title: Text, subset: Subset | undefined, count: number) => ({
    id,
    title: title[locale],
    href: address({ subset }),
    meta: String(count),
  });
  const count = (subset: Subset) => found.filter((one) => one === subset).length;
  return cases("subsets", WORDS.label[locale], [
    part(ALL, WORDS.all, undefined, found.length),
    ...subsets.map((subset) => part(subset, names[subset], subset, count(subset))),
  ]);
}

/** The records of the chosen part, or of all parts one after the other where the list has no such part. */
export function bySubset<Subset extends DataSubset, Item>(
  { filters }: Scene,
  subsets: readonly Subset[],
  records: readonly Item[],
  subsetOf: (record: Item) => Subset,
): readonly Item[] {
  const chosen = subsets.filter((one) => one === filters.subset);
  const wanted = chosen.length > 0 ? chosen : subsets;
  return wanted.flatMap((subset) => records.filter((record) => subsetOf(record) === subset));
}
