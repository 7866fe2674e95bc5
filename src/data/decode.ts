import * as v from "valibot";
import type { Partition } from "../core/dataset.ts";
import { STATUSES } from "../core/types.ts";
import type { Observation } from "../core/types.ts";
import { decimalStep, DEFAULTS } from "./columns.ts";
import type { Manifest, PartitionWire } from "./wire.ts";

const indices = v.array(v.number());
const list = v.array(v.unknown());

/** Enough of the shape to tell our file from a truncated one, an error page or another format. */
const partitionShape = v.object({
  format: v.literal(1),
  indicator: v.object({ id: v.string() }),
  areas: list,
  periods: list,
  sources: list,
  vintages: list,
  area: indices,
  period: indices,
  value: indices,
  source: indices,
  status: indices,
  sparse: v.record(v.string(), v.object({ rows: indices, at: indices, values: list })),
});

const manifestShape = v.object({
  format: v.literal(1),
  release: v.object({ id: v.string(), date: v.string() }),
  areas: list,
  topics: list,
  units: list,
  indicators: list,
  geo: v.record(v.string(), v.string()),
});

export function isManifest(json: unknown): json is Manifest {
  return v.is(manifestShape, json);
}

function isPartition(json: unknown): json is PartitionWire {
  return v.is(partitionShape, json);
}

/** Puts the columns back into observations; undefined where the file is not a partition of this format. */
export function decodePartition(json: unknown): Partition | undefined {
  if (!isPartition(json)) return undefined;
  const sides = sideFields(json);
  const observations = json.value.flatMap((scaled, row): Observation[] => {
    const area = json.areas[json.area[row] ?? -1];
    const period = json.periods[json.period[row] ?? -1];
    const source = json.sources[json.source[row] ?? -1];
    const status = STATUSES[json.status[row] ?? -1];
    if (!area || !period || !source || !status) return [];
    const value = Number((scaled / 10 ** json.decimals).toPrecision(15));
    const base = { indicator: json.indicator.id, area, period, value, source: source.id, status };
    return [{ ...base, ...DEFAULTS, step: decimalStep(value), ...sides.get(row) }];
  });
  return {
    indicator: json.indicator,
    observations,
    sources: new Map(json.sources.map((source) => [source.id, source])),
    vintages: new Map(json.vintages.map((vintage) => [vintage.id, vintage])),
  };
}

function sideFields({ sparse }: PartitionWire): ReadonlyMap<number, Partial<Observation>> {
  const sides = new Map<number, Partial<Observation>>();
  for (const [field, { rows, at, values }] of Object.entries(sparse)) {
    rows.forEach((row, index) => {
      sides.set(row, { ...sides.get(row), [field]: values[at[index] ?? -1] });
    });
  }
  return sides;
}
