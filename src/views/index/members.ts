import { isRankable } from "../../core/cell.ts";
import { compare } from "../../core/comparison.ts";
import type { Comparison } from "../../core/comparison.ts";
import { commonPeriod } from "../../core/common-period.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { Measurement } from "../../core/figures.ts";
import { POPULATIONS, refusalOf } from "../../core/measure.ts";
import type { Refusal } from "../../core/measure.ts";
import type { CommonPeriod } from "../../core/newest.ts";
import { once } from "../../core/once.ts";
import { comparePeriods, familyOf } from "../../core/period.ts";
import type { AreaCode, IndicatorId, Period } from "../../core/types.ts";
import { periodsOf, populationFor } from "../../core/when.ts";
import { memberKey } from "./members-text.ts";
import type { MemberSpec } from "./members-text.ts";

/** An indicator over the chosen areas in the period of the index. */
export type Compared = { readonly spec: MemberSpec; readonly key: string } & (
  | {
      readonly kind: "compared";
      readonly measurement: Measurement;
      readonly comparison: Comparison;
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
  const measurements = members.flatMap((spec) => measurementOf(data, spec) ?? []);
  const chosen = period ?? newestShared(data, measurements, areas);
  return {
    period: chosen,
    members: members.map((spec): Compared => {
      const base = { spec, key: memberKey(spec) };
      const partition = data.partitions.get(spec.indicator);
      const refusal = partition && refusalOf(spec.measure, partition.indicator);
      if (refusal) return { ...base, kind: "unmeasured", refusal, indicator: spec.indicator };
      const measurement = measurementOf(data, spec);
      if (!measurement || chosen === undefined) return { ...base, kind: "unknown" };
      const comparison = comparedAt(data, measurement, areas, chosen);
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
): Comparison {
  const when = { kind: "period", period } as const;
  const measured =
    measurement.measure === "head" ? populationFor(data, measurement, areas, when) : measurement;
  return compare(data, { measurement: measured, when, areas });
}

/**
 * The newest period in which most of the members can be compared, and of these in which most areas have all of them;
 * years before parts of years.
 */
function newestShared(
  data: Dataset,
  measurements: readonly Measurement[],
  areas: readonly AreaCode[],
): Period | undefined {
  const all = [...new Set(measurements.flatMap((one) => periodsOf(data, one)))].filter(
    (one) => one !== "undated",
  );
  const years = all.filter((one) => familyOf(one) === "year");
  return best(years) ?? best(all) ?? years.sort(comparePeriods).at(-1);

  function best(periods: readonly Period[]): Period | undefined {
    const counted = periods
      .map((period) => {
        const sets = measurements
          .map((one) => comparableIn(comparedAt(data, one, areas, period)))
          .filter((one) => one.length >= 2);
        const whole = areas.filter((area) => sets.every((one) => one.includes(area))).length;
        return { period, members: sets.length, whole };
      })
      .filter(({ members }) => members > 0);
    return counted.sort(
      (a, b) => b.members - a.members || b.whole - a.whole || comparePeriods(b.period, a.period),
    )[0]?.period;
  }
}

function comparableIn({ cells, areas }: Comparison): readonly AreaCode[] {
  return areas.filter((area) => {
    const cell = cells.get(area);
    return cell !== undefined && isRankable(cell);
  });
}
