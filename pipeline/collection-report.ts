import { READINGS } from "../src/core/reading.ts";
import { STATUSES, TIERS } from "../src/core/types.ts";
import type { Observation, Source } from "../src/core/types.ts";
import type { Curated } from "../src/curate/read.ts";

/** How many figures there are of each sort; a sort without any is left out. */
export type Counts = Readonly<Record<string, number>>;

/** The figures taken from the collection of district statistics, by tier, status and way of reading. */
export type CollectionCounts = {
  readonly figures: number;
  readonly sources: number;
  readonly tier: Counts;
  readonly status: Counts;
  readonly readIn: Counts;
};

/** What comes from the collection keeps the id that it has there as a former one; an article and what was read later have none. */
export function countCollection({ sources, formerSources, observations }: Curated): CollectionCounts {
  const taken = new Set(formerSources.map(({ source }) => source));
  const own = new Map(
    sources
      .filter(({ id, kind }) => kind !== "article" && taken.has(id))
      .map((source) => [source.id, source]),
  );
  const figures = observations.flatMap((figure) => {
    const source = own.get(figure.source);
    return source ? [{ figure, source }] : [];
  });
  const by = (order: readonly string[], sortOf: (one: Pair) => string): Counts =>
    Object.fromEntries(
      order
        .map((sort) => [sort, figures.filter((one) => sortOf(one) === sort).length] as const)
        .filter(([, count]) => count > 0),
    );
  return {
    figures: figures.length,
    sources: own.size,
    tier: by(TIERS, ({ source }) => source.tier),
    status: by(STATUSES, ({ figure }) => figure.status),
    readIn: by(READINGS, ({ source }) => source.readIn),
  };
}

type Pair = { readonly figure: Observation; readonly source: Source };

export function collectionReport(curated: Curated): readonly string[] {
  const { figures, sources, tier, status, readIn } = countCollection(curated);
  return [
    `collection of district statistics: ${String(figures)} observations from ${String(sources)} sources`,
    `  by tier: ${listed(tier)}`,
    `  by status: ${listed(status)}`,
    `  by way of reading: ${listed(readIn)}`,
  ];
}

function listed(counts: Counts): string {
  return Object.entries(counts)
    .map(([sort, count]) => `${sort} ${String(count)}`)
    .join(", ");
}
