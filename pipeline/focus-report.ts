import { isRankable } from "../src/core/cell.ts";
import { judgeSelection } from "../src/core/comparability.ts";
import type { SelectionVerdict } from "../src/core/comparability.ts";
import { comparedCells } from "../src/core/comparison.ts";
import type { Dataset, Partition } from "../src/core/dataset.ts";
import { grouped } from "../src/core/grouped.ts";
import { POPULATIONS } from "../src/core/measure.ts";
import { comparePeriods } from "../src/core/period.ts";
import type { AreaCode, Period } from "../src/core/types.ts";
import type { Curated } from "../src/curate/read.ts";

/** A period in which focus districts have figures of an indicator, and how far these compare. */
type Found = {
  readonly indicator: string;
  readonly period: Period;
  readonly areas: readonly AreaCode[];
  readonly level: SelectionVerdict["level"];
};

const LEVELS = {
  comparable: "without condition",
  caution: "with caution",
  refuse: "not at all",
} satisfies Record<SelectionVerdict["level"], string>;

/** Which indicators let all the focus districts, and two of them, be compared, and in which periods. */
export function focusReport(curated: Curated, partitions: Iterable<Partition>): readonly string[] {
  const focus = curated.areas.filter((area) => area.focus).map(({ code }) => code);
  const nameOf = new Map(curated.areas.map(({ code, short }) => [code, short.zh]));
  const found = [...partitions]
    .filter(({ indicator }) => (indicator.group ?? "statistic") === "statistic")
    .flatMap((partition) => foundIn(curated, partition, focus));
  const sets = grouped(found, ({ areas }) => areas.map((area) => nameOf.get(area) ?? area).join("、"));
  return [...sets]
    .sort(([, [a]], [, [b]]) => (b?.areas.length ?? 0) - (a?.areas.length ?? 0))
    .flatMap(([names, ofSet]) =>
      Object.entries(LEVELS).map(([level, words]) => {
        const list = ofSet.filter((one) => one.level === level);
        return `${names}, ${words}: ${list.length === 0 ? "none" : byIndicator(list)}`;
      }),
    );
}

function foundIn(curated: Curated, partition: Partition, focus: readonly AreaCode[]): readonly Found[] {
  const { indicator } = partition;
  const [population = indicator.id] = POPULATIONS;
  const data: Dataset = {
    areas: new Map(curated.areas.map((area) => [area.code, area])),
    units: new Map(curated.units.map((unit) => [unit.id, unit])),
    partitions: new Map([[indicator.id, partition]]),
  };
  const cellsOf = (areas: readonly AreaCode[], period: Period) =>
    comparedCells(data, {
      measurement: { partition, measure: "raw", population },
      areas,
      when: { kind: "period", period },
    });
  const periods = [...new Set(partition.observations.map(({ period }) => period))].sort(comparePeriods);
  return periods.flatMap((period): Found[] => {
    const areas = cellsOf(focus, period).flatMap(({ kind, area }) => (kind === "value" ? [area] : []));
    if (areas.length < 2) return [];
    const cells = cellsOf(areas, period);
    const { level } = judgeSelection(cells);
    // Some of the figures compare while another does not: that is no comparison of all of them.
    const isWhole = cells.every(isRankable);
    return [{ indicator: indicator.id, period, areas, level: isWhole ? level : "refuse" }];
  });
}

/** gdp 2022, 2023; census-population 2020. */
function byIndicator(found: readonly Found[]): string {
  return [...grouped(found, ({ indicator }) => indicator)]
    .map(([indicator, ofIndicator]) => `${indicator} ${ofIndicator.map(({ period }) => period).join(", ")}`)
    .join("; ");
}
