import { presentDistricts } from "../../core/dataset.ts";
import type { Dataset, Partition } from "../../core/dataset.ts";
import type { Measurement } from "../../core/figures.ts";
import { POPULATIONS } from "../../core/measure.ts";
import { DERIVED_ROWS } from "../../core/profile-lists.ts";
import { coursesOf } from "../../core/profile-course.ts";
import type { Course } from "../../core/profile-course.ts";
import { quartilesOf } from "../../core/profile-statements.ts";
import type { Quartile } from "../../core/profile-statements.ts";
import { fieldOf, positionOf } from "../../core/profile.ts";
import type { Field, Position, Unplaced } from "../../core/profile.ts";
import type { AreaCode, IndicatorId } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";

/** The figures of all profiles with every district's cells, made once. */
export type ProfileBase = {
  readonly data: Dataset;
  readonly districts: readonly AreaCode[];
  readonly fields: readonly Field[];
};

/** What one district's profile is made of. */
export type Profile = {
  readonly district: AreaCode;
  readonly against: AreaCode | undefined;
  readonly positions: readonly Position[];
  readonly unplaced: readonly Unplaced[];
  readonly quartiles: readonly Quartile[];
  readonly courses: readonly Course[];
};

export function profileBase(manifest: Manifest, partitions: readonly Partition[]): ProfileBase {
  const data: Dataset = {
    areas: new Map(manifest.areas.map((area) => [area.code, area])),
    units: new Map(manifest.units.map((unit) => [unit.id, unit])),
    partitions: new Map(partitions.map((partition) => [partition.indicator.id, partition])),
  };
  const districts = presentDistricts(data.areas);
  const raw = partitions.flatMap(({ indicator }) => measurementOf(data, indicator.id) ?? []);
  const derived = DERIVED_ROWS.flatMap(([id, measure]) => {
    const measurement = measurementOf(data, id);
    return measurement ? [{ ...measurement, measure }] : [];
  });
  const fields = [...raw, ...derived].map((measurement) => fieldOf(data, measurement, districts));
  return { data, districts, fields: inTopicOrder(fields, manifest) };
}

export function measurementOf(data: Dataset, id: IndicatorId): Measurement | undefined {
  const partition = data.partitions.get(id);
  const [population] = POPULATIONS;
  return partition && population && { partition, measure: "raw", population };
}

/** By topic, an indicator's own values before what is derived from them. */
function inTopicOrder(fields: readonly Field[], { topics, indicators }: Manifest): readonly Field[] {
  const topic = ({ measurement }: Field) =>
    topics.findIndex(({ id }) => id === measurement.partition.indicator.topic);
  const place = ({ measurement }: Field) =>
    indicators.findIndex(({ id }) => id === measurement.partition.indicator.id);
  return [...fields].sort((a, b) => topic(a) - topic(b) || place(a) - place(b));
}

export function profileOf(
  { data, fields }: ProfileBase,
  district: AreaCode,
  against: AreaCode | undefined,
): Profile {
  const answers = fields.map((field) => positionOf(data, field, district, against));
  const positions = answers.flatMap((answer) => (answer.kind === "placed" ? [answer] : []));
  return {
    district,
    against,
    positions,
    unplaced: answers.flatMap((answer) => (answer.kind === "unplaced" ? [answer] : [])),
    quartiles: quartilesOf(positions),
    courses: fields.flatMap((field) => coursesOf(data, field, district)),
  };
}

/** A row's key: the indicator, and its measure where that is not the plain value. */
export function rowKey({ partition, measure }: Measurement): string {
  return measure === "raw" ? partition.indicator.id : `${partition.indicator.id}-per-${measure}`;
}
