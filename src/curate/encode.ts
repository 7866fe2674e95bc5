import type { Partition } from "../core/dataset.ts";
import type { WholePartition } from "../core/partition.ts";
import { comparePeriods } from "../core/period.ts";
import { STATUSES } from "../core/types.ts";
import type { Observation } from "../core/types.ts";
import { isDefault, ORIGIN_FIELDS, SPARSE_FIELDS } from "../data/columns.ts";
import type { SparseField } from "../data/columns.ts";
import { runsOf } from "../data/runs.ts";
import type { OriginWire, PartitionWire, Sparse } from "../data/wire.ts";
import { decimalsOf, stepOf } from "./decimals.ts";

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

/** Row by row, all fields of a row at once: there are millions, and each has to be fetched from far away. */
function sparseColumns(
  observations: readonly Observation[],
  fields: readonly SparseField[],
): Record<string, Sparse> {
  const columns = saidIn(observations, fields).map(columnOf);
  for (const figure of observations) for (const column of columns) column.take(figure);
  return Object.fromEntries(
    columns.flatMap(({ field, said, at, values }) =>
      at.length > 0 ? [[field, { rows: runsOf(said), at, values }]] : [],
    ),
  );
}

/** Most fields are said by no figure at all, or at their default by all. */
function saidIn(
  observations: readonly Observation[],
  fields: readonly SparseField[],
): readonly SparseField[] {
  let unsaid = fields;
  for (const figure of observations) {
    const isUnsaid = (field: SparseField) => {
      const value = figure[field];
      return value === undefined || (field !== "step" && isDefault(field, value, 0));
    };
    if (!unsaid.every(isUnsaid)) unsaid = unsaid.filter(isUnsaid);
  }
  return fields.filter((field) => !unsaid.includes(field));
}

function columnOf(field: SparseField) {
  const places = new Map<unknown, number>();
  const values: unknown[] = [];
  const at: number[] = [];
  const said: boolean[] = [];
  const take = (figure: Observation) => {
    const value = figure[field];
    const isSaid =
      value !== undefined && !isDefault(field, value, field === "step" ? stepOf(figure.value) : 0);
    said.push(isSaid);
    if (!isSaid) return;
    const key = typeof value === "object" ? JSON.stringify(value) : value;
    let place = places.get(key);
    if (place === undefined) {
      place = values.push(value) - 1;
      places.set(key, place);
    }
    at.push(place);
  };
  return { field, said, at, values, take };
}
