import type { BasePeriod } from "../../core/base-period.ts";
import { cityOf, presentDistricts } from "../../core/dataset.ts";
import type { Dataset, Partition } from "../../core/dataset.ts";
import type { Measurement } from "../../core/figures.ts";
import { hasBase, POPULATIONS, refusalOf } from "../../core/measure.ts";
import { otherOf } from "../../core/over.ts";
import { familyOf } from "../../core/period.ts";
import type { Family } from "../../core/period.ts";
import type { AreaCode } from "../../core/types.ts";
import { populationFor } from "../../core/when.ts";
import type { When } from "../../core/when.ts";
import { areasOf } from "../../state/area-chosen.ts";
import type { Filters } from "../../state/filters.ts";
import { withBase } from "./base.ts";
import { resolved } from "./selected-period.ts";

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
  /** The cities of the compared areas, whose values are lines to hold them against. */
  readonly cities: readonly AreaCode[];
  readonly highlight: readonly AreaCode[];
  /** What an index can start from; none for other measures. */
  readonly bases: readonly BasePeriod[];
};

/** Who is drawn as a line or a point: the compared areas; those whose whole set is highlighted stand before all districts. */
export function drawnAreas({
  areas,
  context,
  highlight,
}: Pick<Selection, "areas" | "context" | "highlight">): readonly AreaCode[] {
  const others = highlight.length > 0 && areas.length <= highlight.length ? context : areas;
  return [...new Set([...highlight, ...others])];
}

export function select(data: Dataset, filters: Filters): Selection | undefined {
  const partition = data.partitions.get(filters.indicator);
  const [population] = POPULATIONS;
  if (!partition || !population) return undefined;
  const second = filters.other === filters.indicator ? undefined : filters.other;
  const divisor = second && data.partitions.get(second);
  const other = divisor && otherOf(data, partition, divisor);
  const isRefused =
    filters.measure === "ratio"
      ? other?.way === undefined
      : refusalOf(filters.measure, partition.indicator) !== undefined;
  const measure = isRefused ? "raw" : filters.measure;
  const areas = areasOf(data.areas, filters.areas);
  const plain: Measurement = { partition, measure, population, ...(other && { other }) };
  const asked = filters.base === undefined ? plain : { ...plain, base: filters.base };
  const when = resolved(data, asked, areas, filters.when);
  return {
    partition,
    ...completed(data, plain, filters.base, areas, when),
    when,
    family: when.kind === "latest" ? when.family : familyOf(when.period),
    areas,
    context: [...new Set([...presentDistricts(data.areas), ...areas])],
    cities: citiesOf(data, areas),
    highlight: filters.highlight.filter((code) => areas.includes(code)),
  };
}

/** With the denominator or the base period that the measure needs. */
function completed(
  data: Dataset,
  plain: Measurement,
  base: Filters["base"],
  areas: readonly AreaCode[],
  when: When,
): Pick<Selection, "measurement" | "bases"> {
  if (hasBase(plain.measure)) return withBase(data, plain, base, areas, when);
  const measurement = plain.measure === "head" ? populationFor(data, plain, areas, when) : plain;
  return { measurement, bases: [] };
}

function citiesOf(data: Dataset, areas: readonly AreaCode[]): readonly AreaCode[] {
  return [...new Set(areas.flatMap((area) => cityOf(data.areas, area) ?? []))].sort();
}
