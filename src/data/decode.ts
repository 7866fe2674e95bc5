import type { Partition } from "../core/dataset.ts";
import { STATUSES } from "../core/types.ts";
import type { Observation } from "../core/types.ts";
import { decimalStep } from "../core/interval.ts";
import { DEFAULTS } from "./columns.ts";
import { rowsInRuns } from "./runs.ts";
import { hasShape } from "./shape.ts";
import type { Manifest, OriginWire, PartitionWire } from "./wire.ts";

export function isManifest(json: unknown): json is Manifest {
  return hasShape(json, {
    format: 1,
    release: "object",
    areas: "list",
    topics: "list",
    units: "list",
    indicators: "list",
    geo: "object",
    evidence: "object",
  });
}

function isPartition(json: unknown): json is PartitionWire {
  return hasShape(json, {
    format: 1,
    indicator: "object",
    areas: "list",
    periods: "list",
    sources: "list",
    vintages: "list",
    decimals: "number",
    area: "list",
    period: "list",
    value: "list",
    source: "list",
    status: "list",
    sparse: "object",
  });
}

/** Puts the columns back into observations; undefined where the file is not a partition of this format. */
export function decodePartition(json: unknown): Partition | undefined {
  if (!isPartition(json)) return undefined;
  const sides = sideFields(json.sparse);
  const unprinted = rowsInRuns(json.unprinted ?? []);
  const observations = json.value.flatMap((scaled, row): Observation[] => {
    const area = json.areas[json.area[row] ?? -1];
    const period = json.periods[json.period[row] ?? -1];
    const [source] = json.sources[json.source[row] ?? -1] ?? [];
    const status = STATUSES[json.status[row] ?? -1];
    if (!area || !period || !source || !status) return [];
    const value = Number((scaled / 10 ** json.decimals).toPrecision(15));
    const base = { indicator: json.indicator.id, area, period, value, source, status };
    const step = unprinted.has(row) ? {} : { step: decimalStep(value) };
    return [{ ...base, ...DEFAULTS, ...step, ...sides.get(row) }];
  });
  return {
    indicator: json.indicator,
    observations,
    sources: new Map(
      json.sources.map(([id, publisher, tier, readIn, english]) => [
        id,
        { id, publisher, tier, readIn, ...(english !== undefined && { english: { publisher: english } }) },
      ]),
    ),
    vintages: new Map(json.vintages.map((vintage) => [vintage.id, vintage])),
    origin: { kind: "elsewhere", file: json.origin },
  };
}

/** A partition with its literals, notes and full sources; undefined where the file does not belong to it. */
export function withOrigin(partition: Partition, json: unknown): Partition | undefined {
  if (!isOrigin(json) || json.indicator !== partition.indicator.id) return undefined;
  const sides = sideFields(json.sparse);
  return {
    ...partition,
    observations: partition.observations.map((observation, row) => ({ ...observation, ...sides.get(row) })),
    origin: {
      kind: "here",
      sources: new Map(json.sources.map((source) => [source.id, source])),
      ...(json.crosschecks && { crosschecks: new Map(Object.entries(json.crosschecks)) }),
    },
  };
}

function isOrigin(json: unknown): json is OriginWire {
  return hasShape(json, { format: 1, sources: "list", sparse: "object" });
}

function sideFields(sparse: PartitionWire["sparse"]): ReadonlyMap<number, Partial<Observation>> {
  const sides = new Map<number, Partial<Observation>>();
  for (const [field, { rows, at, values }] of Object.entries(sparse)) {
    [...rowsInRuns(rows)].forEach((row, index) => {
      sides.set(row, { ...sides.get(row), [field]: values[at[index] ?? -1] });
    });
  }
  return sides;
}
