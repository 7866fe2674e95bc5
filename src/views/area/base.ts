import { presentDistricts } from "../../core/dataset.ts";
import type { Dataset, Partition } from "../../core/dataset.ts";
import type { Measurement } from "../../core/figures.ts";
import { operandsOf, POPULATIONS } from "../../core/measure.ts";
import { DERIVED_ROWS } from "../../core/profile-lists.ts";
import { isOwn } from "../../core/own.ts";
import { fieldOf } from "../../core/profile.ts";
import type { Field } from "../../core/profile.ts";
import type { AreaCode, IndicatorId } from "../../core/types.ts";
import type { Stock } from "../../data/stock.ts";
import type { Manifest } from "../../data/wire.ts";
import { rowKey } from "./keys.ts";

/** The figures of all profiles with every district's cells. */
export type ProfileBase = {
  readonly data: Dataset;
  readonly districts: readonly AreaCode[];
  readonly fields: readonly Field[];
};

const made = new WeakMap<Dataset, ProfileBase>();

/** Made once for the same figures; one indicator's origins that arrive later make its own field anew alone. */
export function profileBase(stock: Stock): ProfileBase {
  const { data, manifest } = stock;
  const known = made.get(data);
  if (known) return known;
  const districts = presentDistricts(data.areas);
  const fields = measurementsOf(stock).map((measurement) => knownField(data, measurement, districts));
  const base = { data, districts, fields: inTopicOrder(fields, manifest) };
  made.set(data, base);
  return base;
}

/** In milliseconds: nobody notices an answer that is late by so much. */
const PIECE = 20;

/** Makes the fields of all profiles in pieces, so that a page that is already seen answers meanwhile. */
export async function prepareFields(stock: Stock): Promise<void> {
  const districts = presentDistricts(stock.data.areas);
  let start = performance.now();
  for (const measurement of measurementsOf(stock)) {
    knownField(stock.data, measurement, districts);
    if (performance.now() - start < PIECE) continue;
    await new Promise((done) => setTimeout(done));
    start = performance.now();
  }
}

function measurementsOf({ data, profile = [] }: Stock): readonly Measurement[] {
  const own = [...data.partitions.keys()].filter(isOwn);
  const raw = [...profile, ...own].flatMap((id) => measurementOf(data, id) ?? []);
  const derived = DERIVED_ROWS.flatMap(([id, measure]) => {
    const measurement = measurementOf(data, id);
    return measurement ? [{ ...measurement, measure }] : [];
  });
  return [...raw, ...derived];
}

export function measurementOf(data: Dataset, id: IndicatorId): Measurement | undefined {
  const partition = data.partitions.get(id);
  const [population] = POPULATIONS;
  return partition && population && { partition, measure: "raw", population };
}

type Kept = { readonly operands: readonly (Partition | undefined)[]; readonly field: Field };
const fields = new WeakMap<Dataset["areas"], Map<string, Kept>>();

/** A field again, as long as everything it was made of is the same. */
function knownField(data: Dataset, measurement: Measurement, districts: readonly AreaCode[]): Field {
  const kept = fields.get(data.areas) ?? new Map<string, Kept>();
  fields.set(data.areas, kept);
  const key = rowKey(measurement);
  const operands = operandsOf(measurement.measure, measurement.partition.indicator).map((id) =>
    data.partitions.get(id),
  );
  const known = kept.get(key);
  if (known?.operands.every((operand, index) => operand === operands[index])) return known.field;
  const field = fieldOf(data, measurement, districts);
  kept.set(key, { operands, field });
  return field;
}

/** By topic, an indicator's own values before what is derived from them. */
function inTopicOrder(unordered: readonly Field[], { topics, indicators }: Manifest): readonly Field[] {
  const topic = ({ measurement }: Field) =>
    topics.findIndex(({ id }) => id === measurement.partition.indicator.topic);
  const place = ({ measurement }: Field) =>
    indicators.findIndex(({ id }) => id === measurement.partition.indicator.id);
  return [...unordered].sort((a, b) => topic(a) - topic(b) || place(a) - place(b));
}
