import type { Origins, Partition } from "./dataset.ts";
import { comparePeriods } from "./period.ts";
import { nameOf } from "./reference.ts";
import type { Indicator, Observation, Source, Vintage } from "./types.ts";

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
  const own = observations
    .filter((figure) => figure.indicator === indicator.id)
    .sort((a, b) => a.area.localeCompare(b.area) || comparePeriods(a.period, b.period));
  const read = new Set(own.map(({ source }) => source));
  const named = new Set([...read, ...own.flatMap(({ confirmedBy }) => confirmedBy)]);
  const used = new Set(own.map(({ vintage }) => vintage));
  return {
    indicator,
    observations: own,
    sources: new Map(
      sources
        .filter(({ id }) => read.has(id))
        .map(({ id, publisher, tier, readIn, english }) => [
          id,
          { id, publisher, tier, readIn, ...briefEnglish(english?.publisher) },
        ]),
    ),
    vintages: new Map(vintages.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, { id, name }])),
    origin: {
      kind: "here",
      sources: new Map(sources.filter(({ id }) => named.has(id)).map((source) => [source.id, source])),
      ...checksOf(own, crosschecks),
    },
  };
}

function briefEnglish(publisher: string | undefined): Pick<Source, "english"> {
  return publisher === undefined ? {} : { english: { publisher } };
}

/** Left out where no figure of the indicator takes part in a cross-check. */
function checksOf(
  own: readonly Observation[],
  crosschecks: Catalogue["crosschecks"] = new Map(),
): Pick<Catalogue, "crosschecks"> {
  const checks = own.flatMap((figure): [string, readonly string[]][] => {
    const ids = crosschecks.get(nameOf(figure)) ?? [];
    return ids.length > 0 ? [[nameOf(figure), ids]] : [];
  });
  return checks.length > 0 ? { crosschecks: new Map(checks) } : {};
}
