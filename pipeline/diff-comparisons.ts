import { commonPeriod } from "../src/core/common-period.ts";
import type { SelectionVerdict } from "../src/core/comparability.ts";
import { compare } from "../src/core/comparison.ts";
import type { Dataset } from "../src/core/dataset.ts";
import type { Measurement } from "../src/core/figures.ts";
import { POPULATIONS } from "../src/core/measure.ts";
import type { Rank } from "../src/core/ranking.ts";
import type { AreaCode, Indicator, IndicatorId, Period } from "../src/core/types.ts";
import { areasOf, presetsOf } from "../src/state/area-chosen.ts";
import type { Preset } from "../src/state/chosen.ts";

/** How a set of areas compares on an indicator at its newest common year. */
export type Standing = {
  readonly period: Period;
  readonly level: SelectionVerdict["level"];
  /** How many of how many areas can be ranked together. */
  readonly rankable: number;
  readonly of: number;
  /** The places of the focus districts among them. */
  readonly places: readonly (Pick<Rank, "from" | "to" | "of"> & { readonly area: AreaCode })[];
};

/** A comparison that is another in the two states; `before` is absent where it was not possible, `after` where it is no more. */
export type ComparisonChange = {
  readonly indicator: IndicatorId;
  readonly preset: Preset;
  readonly before?: Standing;
  readonly after?: Standing;
};

/** The comparisons of the core indicators that a reader finds ready-made, as far as they changed. */
export function changedComparisons(before: Dataset, after: Dataset): readonly ComparisonChange[] {
  const core = [...coreOf(after), ...coreOf(before)].map(({ id }) => id);
  return [...new Set(core)].flatMap((indicator) =>
    presetsOf(after.areas.values()).flatMap((preset): ComparisonChange[] => {
      // The same areas twice, as they are sets now.
      const areas = areasOf(after.areas, { kind: "preset", preset });
      const [then, now] = [before, after].map((data) => standingOf(data, indicator, areas));
      if (JSON.stringify(then) === JSON.stringify(now)) return [];
      return [{ indicator, preset, ...(then && { before: then }), ...(now && { after: now }) }];
    }),
  );
}

function coreOf({ partitions }: Dataset): readonly Indicator[] {
  return [...partitions.values()].map(({ indicator }) => indicator).filter(({ core }) => core === true);
}

function standingOf(data: Dataset, indicator: IndicatorId, areas: readonly AreaCode[]): Standing | undefined {
  const partition = data.partitions.get(indicator);
  const [population] = POPULATIONS;
  if (!partition || !population) return undefined;
  const measurement: Measurement = { partition, measure: "raw", population };
  const common = commonPeriod(data, measurement, areas, "year");
  if (!common) return undefined;
  const { period } = common;
  const when = { kind: "period", period } as const;
  const { judgement, ranking } = compare(data, { measurement, when, areas });
  const { level, rankable, of } = judgement;
  const places = ranking.ranked
    .filter(({ cell }) => data.areas.get(cell.area)?.focus === true)
    .map(({ cell: { area }, rank: { from, to, of: among } }) => ({ area, from, to, of: among }))
    .sort((a, b) => (a.area < b.area ? -1 : 1));
  return { period, level, rankable, of, places };
}
