import { comparePeriods } from "../core/period.ts";
import { nameOf } from "../core/reference.ts";
import { STATUSES } from "../core/types.ts";
import type { Indicator, Observation, Source, SourceId } from "../core/types.ts";
import { encodeCover } from "./coverage.ts";
import { decimalStep, isDefault, ORIGIN_FIELDS, SPARSE_FIELDS } from "./columns.ts";
import type { SparseField } from "./columns.ts";
import type { Curated } from "./read.ts";
import type { IndicatorEntry, Manifest, OriginWire, PartitionWire, Sparse } from "./wire.ts";

/** Puts one indicator's observations into columns, sorted by area and period so that they compress. */
export function encodePartition(curated: Curated, indicator: Indicator, origin: string): PartitionWire {
  const rows = rowsOf(curated, indicator);
  const areas = [...new Set(rows.map(({ area }) => area))];
  const periods = [...new Set(rows.map(({ period }) => period))].sort(comparePeriods);
  const sources = sourcesOf(curated, new Set(rows.map(({ source }) => source)));
  const vintages = curated.vintages.filter(({ id }) => rows.some(({ vintage }) => vintage === id));
  const decimals = Math.max(0, ...rows.map(({ value }) => String(value).split(".")[1]?.length ?? 0));
  return {
    format: 1,
    indicator,
    areas,
    periods,
    sources: sources.map(({ id, publisher, tier }) => ({ id, publisher, tier })),
    vintages,
    decimals,
    area: rows.map(({ area }) => areas.indexOf(area)),
    period: rows.map(({ period }) => periods.indexOf(period)),
    value: rows.map(({ value }) => Math.round(value * 10 ** decimals)),
    source: rows.map(({ source }) => sources.findIndex(({ id }) => id === source)),
    status: rows.map(({ status }) => STATUSES.indexOf(status)),
    sparse: sparseColumns(rows, SPARSE_FIELDS),
    origin,
  };
}

/** What the origins of an indicator's figures need besides its partition, row by row in the same order. */
export function encodeOrigin(
  curated: Curated,
  indicator: Indicator,
  checks: ReadonlyMap<string, readonly string[]> = new Map(),
): OriginWire {
  const rows = rowsOf(curated, indicator);
  const sources = sourcesOf(
    curated,
    new Set(rows.flatMap(({ source, confirmedBy }) => [source, ...confirmedBy])),
  );
  const sparse = sparseColumns(rows, ORIGIN_FIELDS);
  return { format: 1, indicator: indicator.id, sources, sparse, ...crosschecksOf(rows, checks) };
}

/** Left out where no figure of the indicator takes part in a cross-check. */
function crosschecksOf(
  rows: readonly Observation[],
  checks: ReadonlyMap<string, readonly string[]>,
): Pick<OriginWire, "crosschecks"> {
  if (checks.size === 0) return {};
  const entries = rows.map((row) => [nameOf(row), checks.get(nameOf(row)) ?? []] as const);
  const some = entries.filter(([, ids]) => ids.length > 0);
  return some.length > 0 ? { crosschecks: Object.fromEntries(some) } : {};
}

function rowsOf({ observations }: Curated, { id }: Indicator): readonly Observation[] {
  return observations
    .filter(({ indicator }) => indicator === id)
    .sort((a, b) => a.area.localeCompare(b.area) || comparePeriods(a.period, b.period));
}

function sourcesOf({ sources }: Curated, used: ReadonlySet<SourceId>): readonly Source[] {
  return sources.filter(({ id }) => used.has(id));
}

function sparseColumns(
  observations: readonly Observation[],
  fields: readonly SparseField[],
): Record<string, Sparse> {
  const columns: Record<string, Sparse> = {};
  for (const field of fields) {
    const column = { rows: [] as number[], at: [] as number[], values: [] as unknown[] };
    const seen = new Map<string, number>();
    observations.forEach((observation, row) => {
      const value = observation[field];
      if (value === undefined || isDefault(field, value, decimalStep(observation.value))) return;
      const key = JSON.stringify(value);
      if (!seen.has(key)) seen.set(key, column.values.push(value) - 1);
      column.rows.push(row);
      column.at.push(seen.get(key) ?? 0);
    });
    if (column.rows.length > 0) columns[field] = column;
  }
  return columns;
}

/** The manifest's line for an indicator; areas are counted where a result about the whole area is known. */
export function encodeEntry(
  partition: PartitionWire,
  areas: readonly string[],
  keys: string,
  file: string,
): IndicatorEntry {
  const { id, topic, name, group } = partition.indicator;
  const aside = new Set([
    ...(partition.sparse["scope"]?.rows ?? []),
    ...(partition.sparse["nature"]?.rows ?? []),
  ]);
  const cover = partition.periods.map((_, period) => {
    const covered = new Set<string>(
      partition.area.flatMap((area, row) =>
        partition.period[row] === period && !aside.has(row) ? (partition.areas[area] ?? []) : [],
      ),
    );
    return encodeCover(areas.map((area) => covered.has(area)));
  });
  return { id, topic, ...(group && { group }), name, keys, file, periods: partition.periods, cover };
}

/** What the page needs before any figure. `keysOf` makes search keys (pinyin, initials) from a name. */
export function encodeManifest(
  curated: Curated,
  parts: Pick<Manifest, "indicators" | "geo" | "evidence" | "catalog" | "profile"> & {
    readonly releaseId: string;
  },
  keysOf: (name: string, aliases: readonly string[]) => string,
): Manifest {
  return {
    format: 1,
    release: { id: parts.releaseId, date: curated.release.date },
    areas: curated.areas.map((area) => ({
      ...area,
      keys: keysOf(area.name.zh, [area.name.en, ...(area.aliases ?? [])]),
    })),
    topics: curated.topics,
    units: usedUnits(curated),
    indicators: parts.indicators,
    geo: parts.geo,
    evidence: parts.evidence,
    catalog: parts.catalog,
    ...(parts.profile && { profile: parts.profile }),
  };
}

/** The units that indicators are measured in, and their base units. */
function usedUnits({ units, indicators }: Curated): Manifest["units"] {
  const used = new Set(indicators.map(({ unit }) => unit));
  const bases = new Set(units.filter(({ id }) => used.has(id)).map(({ base }) => base));
  return units.filter(({ id }) => used.has(id) || bases.has(id)).map((unit) => ({ ...unit, printed: [] }));
}
