import type { Cell, Figure } from "../src/core/cell.ts";
import { comparedCells } from "../src/core/comparison.ts";
import type { Dataset, Partition } from "../src/core/dataset.ts";
import { figureAt } from "../src/core/figures.ts";
import type { Answer, Measurement } from "../src/core/figures.ts";
import { POPULATIONS } from "../src/core/measure.ts";
import type { Measure } from "../src/core/measures.ts";
import type { AreaCode, IndicatorId } from "../src/core/types.ts";
import type { When } from "../src/core/when.ts";
import { period } from "./made-up.ts";

export type Asking = {
  readonly partitionOf: (indicator: string) => Partition;
  /** An indicator in a measure; the population is the year-end one unless a test says otherwise. */
  readonly measured: (
    indicator: string,
    measure?: Measure,
    options?: { readonly base?: string; readonly population?: string },
  ) => Measurement;
  /** Cells at a period, or the latest yearly figures. */
  readonly cellsAt: (indicator: string, areas: readonly AreaCode[], at: string) => readonly Cell[];
  readonly answerOf: (measurement: Measurement, code: AreaCode, at: string) => Answer;
  /** A figure that must exist. */
  readonly figureOf: (measurement: Measurement, code: AreaCode, at: string) => Figure;
};

/** Short ways to ask some data, curated or kept. */
export function askingOf(data: Dataset): Asking {
  const partitionOf: Asking["partitionOf"] = (indicator) => {
    const partition = data.partitions.get(indicator as IndicatorId);
    if (!partition) throw new Error(`no partition ${indicator}`);
    return partition;
  };
  const measured: Asking["measured"] = (indicator, measure = "raw", options = {}) => {
    const [yearEnd] = POPULATIONS;
    const population = (options.population ?? yearEnd) as IndicatorId;
    const base = options.base === undefined ? {} : { base: period(options.base) };
    return { partition: partitionOf(indicator), measure, population, ...base };
  };
  const answerOf: Asking["answerOf"] = (measurement, code, at) =>
    figureAt(data, measurement, code, period(at));
  return {
    partitionOf,
    measured,
    answerOf,
    cellsAt: (indicator, areas, at) => {
      const when: When =
        at === "latest" ? { kind: "latest", family: "year" } : { kind: "period", period: period(at) };
      return comparedCells(data, { measurement: measured(indicator), areas, when });
    },
    figureOf: (measurement, code, at) => {
      const answer = answerOf(measurement, code, at);
      if (!("value" in answer)) throw new Error(`${code} ${at}: ${answer.reason}`);
      return answer;
    },
  };
}
