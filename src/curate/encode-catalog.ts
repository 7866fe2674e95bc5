import type { Conflict } from "../core/conflict.ts";
import { conflictsOf } from "../core/conflict.ts";
import { grouped } from "../core/grouped.ts";
import { compareFigures } from "../core/partition.ts";
import type { IndicatorId, IndicatorKind, Observation, Source, SourceId } from "../core/types.ts";
import { byIndicator, bySource } from "./by.ts";
import type { Curated } from "./read.ts";
import type { CatalogIndicator, CatalogSource, CatalogWire, SourceWire } from "../data/wire-catalog.ts";

type Parts = Pick<CatalogWire, "downloads"> & {
  /** The files with each source's figures. */
  readonly files: ReadonlyMap<SourceId, string>;
  readonly keysOf: (name: string, others: readonly string[]) => string;
};

/** Sources, definitions, conflicts and the change log; downloads have been written before. */
export function encodeCatalog(curated: Curated, { downloads, files, keysOf }: Parts): CatalogWire {
  const ofSource = bySource(curated.observations);
  const ofIndicator = byIndicator(curated.observations);
  return {
    format: 1,
    kind: "catalog",
    changes: curated.release.changes,
    sources: curated.sources.map((source): CatalogSource => {
      const figures = ofSource.get(source.id) ?? [];
      const { publisher, title } = source;
      const file = files.get(source.id) ?? "";
      return {
        ...source,
        keys: keysOf(publisher, [title]),
        file,
        figures: figures.length,
        feeds: feedsOf(figures),
      };
    }),
    formerSources: Object.fromEntries(
      curated.formerSources.map(({ former, source }) => [former, source] as const),
    ),
    indicators: curated.indicators.map((indicator): CatalogIndicator => ({
      ...indicator,
      figures: ofIndicator.get(indicator.id)?.length ?? 0,
    })),
    vintages: curated.vintages,
    units: curated.units,
    conflicts: conflictsIn(curated, ofIndicator),
    downloads,
  };
}

/** The figures of one source, as they are curated. */
export function encodeSource({ id }: Source, figures: readonly Observation[]): SourceWire {
  return { format: 1, source: id, figures };
}

function feedsOf(figures: readonly Observation[]): CatalogSource["feeds"] {
  const counts = grouped(figures, ({ indicator }) => indicator);
  return [...counts].map(([indicator, own]) => ({ indicator, figures: own.length }));
}

/** What a text counts or claims is told by the note of each record, not by the indicator: two numbers are no conflict. */
export const DESCRIPTIVE: readonly IndicatorKind[] = ["count", "claim"];

function conflictsIn(
  { indicators, sources }: Curated,
  ofIndicator: ReadonlyMap<IndicatorId, readonly Observation[]>,
): readonly Conflict[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const measured = indicators.filter(({ kind }) => !DESCRIPTIVE.includes(kind));
  return measured.flatMap(({ id, kind, variants }) =>
    byPlace(ofIndicator.get(id) ?? []).flatMap((ofArea) =>
      conflictsOf(ofArea, { kind, usualVariant: variants?.[0]?.id, sources: known }),
    ),
  );
}

/** The figures of each area with several of one period, areas and periods in order, whichever file they stand in. */
function byPlace(figures: readonly Observation[]): readonly (readonly Observation[])[] {
  return [...grouped(figures, ({ area }) => area).values()]
    .filter((ofArea) => new Set(ofArea.map(({ period }) => period)).size < ofArea.length)
    .map((ofArea) => ofArea.sort(compareFigures))
    .sort(([a], [b]) => (a && b ? compareFigures(a, b) : 0));
}
