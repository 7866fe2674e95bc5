import { compareUnranked } from "../../core/comparison.ts";
import type { Unranked } from "../../core/comparison.ts";
import { commonPeriod } from "../../core/common-period.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { Measurement } from "../../core/figures.ts";
import { POPULATIONS, refusalOf } from "../../core/measure.ts";
import type { Refusal } from "../../core/measure.ts";
import type { CommonPeriod } from "../../core/newest.ts";
import { once } from "../../core/once.ts";
import type { AreaCode, IndicatorId, Period } from "../../core/types.ts";
import { populationFor } from "../../core/when.ts";
import { memberKey } from "./members-text.ts";
import type { MemberSpec } from "./members-text.ts";
import { newestShared } from "./shared-period.ts";

/** An indicator over the chosen areas in the period of the index. */
export type Compared = { readonly spec: MemberSpec; readonly key: string } & (
  | {
      readonly kind: "compared";
      readonly measurement: Measurement;
      readonly comparison: Unranked;
      /** Where fewer than two of the areas compare: the newest period in which more do, if any. */
      readonly elsewhere?: CommonPeriod;
    }
  | { readonly kind: "unknown" }
  | { readonly kind: "unmeasured"; readonly refusal: Refusal; readonly indicator: IndicatorId }
);

export type Asked = {
  readonly members: readonly MemberSpec[];
  readonly areas: readonly AreaCode[];
  readonly period: Period | undefined;
};

/** All members over the same areas in the same period; absent where no member has any figure. */
export type ComparedSet = { readonly members: readonly Compared[]; readonly period: Period | undefined };

const known = once((_: Dataset) => new Map<string, ComparedSet>());
/** So many are kept: a reader goes to and fro between a few. */
const KEPT = 30;

/** Compared once for the same figures, however weights and methods then change. */
export function comparedSet(data: Dataset, asked: Asked): ComparedSet {
  const key = [asked.members.map(memberKey).join(), asked.areas.join(), asked.period ?? ""].join("|");
  const kept = known(data);
  const made = kept.get(key) ?? setOf(data, asked);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, made);
  // Weights, directions and goalposts are those that are asked for now.
  return {
    ...made,
    members: made.members.map((member, at) => ({ ...member, spec: asked.members[at] ?? member.spec })),
  };
}

function setOf(data: Dataset, { members, areas, period }: Asked): ComparedSet {
  const measured = members.map((spec) => measurementOf(data, spec));
  const measurements = measured.filter((one) => one !== undefined);
  const compared = new Map(measurements.map((one) => [one, new Map<Period, Unranked>()]));
  // The period that is found has been compared for that.
  const comparedIn = (measurement: Measurement, at: Period) => {
    const made = compared.get(measurement);
    const comparison = made?.get(at) ?? comparedAt(data, measurement, areas, at);
    made?.set(at, comparison);
    return comparison;
  };
  const chosen = period ?? newestShared({ data, measurements, areas, comparedIn });
  return {
    period: chosen,
    members: members.map((spec, at): Compared => {
      const base = { spec, key: memberKey(spec) };
      const partition = data.partitions.get(spec.indicator);
      const refusal = partition && refusalOf(spec.measure, partition.indicator);
      if (refusal) return { ...base, kind: "unmeasured", refusal, indicator: spec.indicator };
      const measurement = measured[at];
      if (!measurement || chosen === undefined) return { ...base, kind: "unknown" };
      const comparison = comparedIn(measurement, chosen);
      const isRefused = comparison.judgement.level === "refuse";
      const elsewhere = isRefused ? commonPeriod(data, measurement, areas) : undefined;
      return {
        ...base,
        kind: "compared",
        measurement: comparison.measurement,
        comparison,
        ...(elsewhere && { elsewhere }),
      };
    }),
  };
}

export function measurementOf(
  data: Dataset,
  { indicator, measure }: Pick<MemberSpec, "indicator" | "measure">,
): Measurement | undefined {
  const partition = data.partitions.get(indicator);
  const [population] = POPULATIONS;
  if (!partition || !population || refusalOf(measure, partition.indicator)) return undefined;
  return { partition, measure, population };
}

/** By the population of which more areas have figures, as in 对比. */
export function comparedAt(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  period: Period,
): Unranked {
  const when = { kind: "period", period } as const;
  const measured =
    measurement.measure === "head" ? populationFor(data, measurement, areas, when) : measurement;
  return compareUnranked(data, { measurement: measured, when, areas });
}
