import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import type { Text } from "../../core/types.ts";
import type { CasesBlock } from "../../report/blocks.ts";
import type { DataSubset } from "./filters.ts";
import { cases } from "./part.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  label: { zh: "筛选", en: "Filter" },
  all: PART_ACTIONS.all,
} satisfies Record<string, Text>;

/** The part that leaves nothing out. */
export const ALL = "all";

/** Parts of a list as links, each with how many of the found records are in it; a record may be in several. */
export function subsetsBlock<Subset extends DataSubset>(
  { address, locale }: Scene,
  names: Readonly<Record<Subset, Text>>,
  subsets: readonly Subset[],
  found: readonly (readonly Subset[])[],
): CasesBlock {
  const part = (id: string, title: Text, subset: Subset | undefined, count: number) => ({
    id,
    title: title[locale],
    href: address({ subset }),
    meta: String(count),
  });
  const count = (subset: Subset) => found.filter((of) => of.includes(subset)).length;
  return cases("subsets", WORDS.label[locale], [
    part(ALL, WORDS.all, undefined, found.length),
    ...subsets.map((subset) => part(subset, names[subset], subset, count(subset))),
  ]);
}

/** The records of the chosen part, or of all, by the first part that each is in, where the list has no such part. */
export function bySubset<Subset extends DataSubset, Item>(
  { filters }: Scene,
  subsets: readonly Subset[],
  records: readonly Item[],
  subsetsOf: (record: Item) => readonly Subset[],
): readonly Item[] {
  const chosen = subsets.find((one) => one === filters.subset);
  if (chosen !== undefined) return records.filter((record) => subsetsOf(record).includes(chosen));
  return subsets.flatMap((subset) => records.filter((record) => subsetsOf(record)[0] === subset));
}
