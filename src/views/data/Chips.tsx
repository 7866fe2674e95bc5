import type { Text } from "../../core/types.ts";
import type { DataSubset } from "./filters.ts";
import { useFilters } from "../../ui/context.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";

const WORDS = {
  label: { zh: "筛选", en: "Filter" },
  all: { zh: "全部", en: "All" },
} satisfies Record<string, Text>;

type Props<Subset extends DataSubset> = {
  readonly subsets: readonly Subset[];
  readonly names: Record<Subset, Text>;
  readonly counts: ReadonlyMap<Subset, number>;
};

/** Parts of a list as links, each with how many records it has. */
export function Chips<Subset extends DataSubset>({ subsets, names, counts }: Props<Subset>) {
  const { locale, subset } = useFilters();
  const chosen = subsets.find((one) => one === subset);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <nav className="chips" aria-label={WORDS.label[locale]}>
      <ViewLink to={{ subset: undefined }} aria-current={chosen === undefined ? "true" : undefined}>
        {WORDS.all[locale]} <span className="count">{total}</span>
      </ViewLink>
      {subsets.map((one) => (
        <ViewLink key={one} to={{ subset: one }} aria-current={one === chosen ? "true" : undefined}>
          {names[one][locale]} <span className="count">{counts.get(one) ?? 0}</span>
        </ViewLink>
      ))}
    </nav>
  );
}

/** How many of the records fall into each part. */
export function countBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
