import type { Partition } from "../core/dataset.ts";
import type { WholePartition } from "../core/partition.ts";
import { decimalStep } from "../core/interval.ts";
import { comparePeriods } from "../core/period.ts";
import { STATUSES } from "../core/types.ts";
import type { Observation } from "../core/types.ts";
import { isDefault, ORIGIN_FIELDS, SPARSE_FIELDS } from "../data/columns.ts";
import type { SparseField } from "../data/columns.ts";
import { runsOf } from "../data/runs.ts";
import type { OriginWire, PartitionWire, Sparse } from "../data/wire.ts";

/** Puts a partition into columns; its rows are sorted by area and period, so that they compress. */
export function encodePartition(partition: Partition, origin: string): PartitionWire {
  const { indicator, observations: rows } = partition;
  const areas = [...new Set(rows.map(({ area }) => area))];
  const periods = [...new Set(rows.map(({ period }) => period))].sort(comparePeriods);
  const sources = [...partition.sources.values()];
  const decimals = rows.reduce((most, { value }) => Math.max(most, decimalsOf(value)), 0);
  const areaAt = placesOf(areas);
  const periodAt = placesOf(periods);
  const sourceAt = placesOf(sources.map(({ id }) => id));
  return {
    format: 1,
    indicator,
    areas,
    periods,
    sources: sources.map(({ id, publisher, tier, readIn, english }) =>
      english?.publisher === undefined
        ? [id, publisher, tier, readIn]
        : [id, publisher, tier, readIn, english.publisher],
    ),
    vintages: [...partition.vintages.values()],
    decimals,
    area: rows.map(({ area }) => areaAt(area)),
    period: rows.map(({ period }) => periodAt(period)),
    value: rows.map(({ value }) => Math.round(value * 10 ** decimals)),
    source: rows.map(({ source }) => sourceAt(source)),
    status: rows.map(({ status }) => STATUSES.indexOf(status)),
    ...(rows.some(({ step }) => step === undefined) && {
      unprinted: runsOf(rows.map(({ step }) => step === undefined)),
    }),
    sparse: sparseColumns(rows, SPARSE_FIELDS),
    origin,
  };
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** Where each item stands in a list. */
function placesOf<Item>(items: readonly Item[]): (item: Item) => number {
  const places = new Map(items.map((item, at) => [item, at]));
  return (item) => places.get(item) ?? -1;
}

/** What the origins of an indicator's figures need besides its partition, row by row in the same order. */
export function encodeOrigin({ indicator, observations, origin }: WholePartition): OriginWire {
  return {
    format: 1,
    indicator: indicator.id,
    sources: [...origin.sources.values()],
    sparse: sparseColumns(observations, ORIGIN_FIELDS),
    ...(origin.crosschecks && { crosschecks: Object.fromEntries(origin.crosschecks) }),
  };
}

function sparseColumns(
  observations: readonly Observation[],
  fields: readonly SparseField[],
): Record<string, Sparse> {
  const columns: Record<string, Sparse> = {};
  // Most fields are said by no figure at all.
  const present = new Set(observations.flatMap(Object.keys));
  for (const field of fields.filter((one) => present.has(one))) {
    const said = observations.map((figure) => {
      const value = figure[field];
      return isDefault(field, value, field === "step" ? decimalStep(figure.value) : 0) ? undefined : value;
    });
    const filled = said.filter((value) => value !== undefined);
    if (filled.length === 0) continue;
    const keys = filled.map((value) => (typeof value === "object" ? JSON.stringify(value) : value));
    const values = new Map(keys.map((key, at) => [key, filled[at]]));
    columns[field] = {
      rows: runsOf(said.map((value) => value !== undefined)),
      at: keys.map(placesOf([...values.keys()])),
      values: [...values.values()],
    };
  }
  return columns;
}
