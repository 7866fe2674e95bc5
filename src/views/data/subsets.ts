import type { Text } from "../../core/types.ts";
import type { CasesBlock } from "../../report/blocks.ts";
import type { DataSubset } from "./filters.ts";
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
    lines: [],
  });
  const cases = subsets.map((subset) =>
    part(subset, names[subset], subset, found.filter((one) => one === subset).length),
  );
  return {
    kind: "cases",
    id: "subsets",
    title: WORDS.label[locale],
    groups: [{ id: "all", title: "", cases: [part(ALL, WORDS.all, undefined, found.length), ...cases] }],
  };
}

/** The chosen part where the list has it, else all parts. */
export function wantedSubsets<Subset extends DataSubset>(
  { filters }: Scene,
  subsets: readonly Subset[],
): readonly Subset[] {
  const chosen = subsets.filter((one) => one === filters.subset);
  return chosen.length > 0 ? chosen : subsets;
}
