import type { Origins, Partition, SourceBrief } from "./dataset.ts";
import { comparePeriods } from "./period.ts";
import { nameOf } from "./reference.ts";
import type { Indicator, Observation, Source, SourceId, Vintage } from "./types.ts";

/** What an indicator's figures refer to; more sources and vintages than they use do no harm. */
type Catalogue = {
  readonly indicator: Indicator;
  readonly sources: readonly Source[];
  readonly vintages: readonly Vintage[];
  /** Ids of the cross-checks that a figure takes part in, by the figure's name (`nameOf`). */
  readonly crosschecks?: ReadonlyMap<string, readonly string[]>;
};

/** A partition whose origins are at hand and need not be fetched. */
export type WholePartition = Partition & { readonly origin: Extract<Origins, { readonly kind: "here" }> };

/**
 * Everything known about one indicator, with its origins at hand: the door for figures that come from no file of ours.
 * Figures of other indicators are left out; what the page loads is this partition in columns.
 */
export function partitionOf(
  { indicator, sources, vintages, crosschecks }: Catalogue,
  observations: readonly Observation[],
): WholePartition {
  const own = observations.filter((figure) => figure.indicator === indicator.id).sort(compareFigures);
  const [read, named, used] = [new Set<SourceId>(), new Set<SourceId>(), new Set<string | undefined>()];
  for (const { source, confirmedBy, vintage } of own) {
    read.add(source);
    for (const one of confirmedBy) named.add(one);
    used.add(vintage);
  }
  return {
    indicator,
    observations: own,
    sources: new Map(sources.filter(({ id }) => read.has(id)).map((source) => [source.id, briefOf(source)])),
    vintages: new Map(vintages.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, { id, name }])),
    origin: {
      kind: "here",
      sources: new Map(
        sources.filter(({ id }) => read.has(id) || named.has(id)).map((source) => [source.id, source]),
      ),
      ...checksOf(own, crosschecks),
    },
  };
}

/** The order of figures in a partition. */
export function compareFigures(a: Observation, b: Observation): number {
  if (a.area === b.area) return comparePeriods(a.period, b.period);
  return a.area < b.area ? -1 : 1;
}

export function briefOf({ id, publisher, tier, readIn, english }: Source): SourceBrief {
  const name = english?.publisher;
  return { id, publisher, tier, readIn, ...(name !== undefined && { english: { publisher: name } }) };
}

/** Left out where no figure of the indicator takes part in a cross-check. */
function checksOf(
  own: readonly Observation[],
  crosschecks: Catalogue["crosschecks"] = new Map(),
): Pick<Catalogue, "crosschecks"> {
  if (crosschecks.size === 0) return {};
  const checks = own.flatMap((figure): [string, readonly string[]][] => {
    const ids = crosschecks.get(nameOf(figure)) ?? [];
    return ids.length > 0 ? [[nameOf(figure), ids]] : [];
  });
  return checks.length > 0 ? { crosschecks: new Map(checks) } : {};
}
