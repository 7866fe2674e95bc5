import { compareAreas, periodsOf, populationFor } from "../../core/compare.ts";
import type { When } from "../../core/compare.ts";
import { cityOf, presentDistricts } from "../../core/dataset.ts";
import type { Dataset, Partition } from "../../core/dataset.ts";
import { figureAt, isFigure } from "../../core/figures.ts";
import type { Measurement } from "../../core/figures.ts";
import { operandsOf, POPULATIONS, refusalOf } from "../../core/measure.ts";
import { familyOf } from "../../core/period.ts";
import type { Family } from "../../core/period.ts";
import { carrierOf } from "../../core/comparability.ts";
import { breakBetween } from "../../core/series.ts";
import type { Area, AreaCode, IndicatorId, Period } from "../../core/types.ts";
import type { AreaSet } from "../../state/chosen.ts";
import type { Filters } from "../../state/filters.ts";

/** What the filters come to on the figures at hand. */
export type Selection = {
  readonly partition: Partition;
  readonly measurement: Measurement;
  readonly when: When;
  readonly family: Family;
  /** Compared with each other. */
  readonly areas: readonly AreaCode[];
  /** Drawn as context on map and trend: all present districts, and what is compared. */
  readonly context: readonly AreaCode[];
  readonly highlight: readonly AreaCode[];
};

export function areasOf(areas: ReadonlyMap<AreaCode, Area>, set: AreaSet): readonly AreaCode[] {
  if (set.kind === "list") return set.codes.filter((code) => areas.has(code));
  const districts = presentDistricts(areas);
  switch (set.preset) {
    case "focus":
      return districts.filter((code) => areas.get(code)?.focus === true);
    case "gz":
      return districts.filter((code) => cityOf(areas, code) === "440100");
    case "sz":
      return districts.filter((code) => cityOf(areas, code) === "440300");
    case "all":
      return districts;
  }
}

/** The indicators whose partitions a view needs; known only once the indicator's own partition is there. */
export function neededPartitions(
  filters: Pick<Filters, "indicator" | "measure">,
  partition: Partition | undefined,
): readonly IndicatorId[] {
  if (!partition || refusalOf(filters.measure, partition.indicator) !== undefined) return [filters.indicator];
  return [...new Set([filters.indicator, ...operandsOf(filters.measure, partition.indicator)])];
}

export function select(data: Dataset, filters: Filters): Selection | undefined {
  const partition = data.partitions.get(filters.indicator);
  const [population] = POPULATIONS;
  if (!partition || !population) return undefined;
  const measure = refusalOf(filters.measure, partition.indicator) === undefined ? filters.measure : "raw";
  const when: When = filters.when;
  const family = when.kind === "latest" ? when.family : familyOf(when.period);
  const areas = areasOf(data.areas, filters.areas);
  const context = [...new Set([...presentDistricts(data.areas), ...areas])];
  const highlight = filters.highlight.filter((code) => areas.includes(code));
  const plain: Measurement = { partition, measure, population };
  const measurement: Measurement =
    measure === "head"
      ? populationFor(data, plain, areas, when)
      : measure === "index"
        ? withBase(data, plain, filters.base, areas, when, family)
        : plain;
  return { partition, measurement, when, family, areas, context, highlight };
}

function withBase(
  data: Dataset,
  measurement: Measurement,
  asked: Period | undefined,
  areas: readonly AreaCode[],
  when: When,
  family: Family,
): Measurement {
  const base = asked ?? earliestBase(data, measurement, areas, when, family);
  return base === undefined ? measurement : { ...measurement, base };
}

/** The earliest period from which most of the compared areas can be followed to now without a break. */
function earliestBase(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  when: When,
  family: Family,
): Period | undefined {
  const raw: Measurement = { ...measurement, measure: "raw" };
  const now = compareAreas(data, raw, areas, when).flatMap((cell) => (cell.kind === "value" ? [cell] : []));
  const counted = periodsOf(data, raw, family).map((period) => ({
    period,
    count: now.filter(({ area, figure }) => {
      const answer = figureAt(data, raw, area, period);
      const [from, to] = [isFigure(answer) ? carrierOf(answer) : undefined, carrierOf(figure)];
      return from && to && !breakBetween(measurement.partition, data.areas.get(area), from, to);
    }).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  return counted.find(({ count }) => count === most)?.period;
}
