import { join } from "node:path";
import { bundleData } from "../pipeline/bundle.ts";
import { readFiles } from "../pipeline/files.ts";
import type { Cell, Figure } from "../src/core/cell.ts";
import { comparedCells } from "../src/core/comparison.ts";
import type { Dataset, Partition } from "../src/core/dataset.ts";
import { figureAt } from "../src/core/figures.ts";
import type { Answer, Measurement } from "../src/core/figures.ts";
import { POPULATIONS } from "../src/core/measure.ts";
import type { Measure } from "../src/core/measure.ts";
import type { AreaCode, IndicatorId } from "../src/core/types.ts";
import type { When } from "../src/core/when.ts";
import { period } from "./made-up.ts";

// For truths about the curated data alone; whatever holds of any data draws on `world/`.

/** The curated files as they stand in `data/`, by path relative to it. */
export const curatedFiles = readFiles(join(import.meta.dirname, "../data"));

/** What the build makes of them. */
export const bundled = bundleData(curatedFiles);

/** A bundled file as the browser would parse it. */
export function bundledJson(file: string): unknown {
  return JSON.parse(bundled.bundle.files.get(file) ?? "null");
}

/** The real data, as the page has it once everything is loaded. */
export const data: Dataset = {
  areas: new Map(bundled.curated.areas.map((area) => [area.code, area])),
  units: new Map(bundled.curated.units.map((unit) => [unit.id, unit])),
  partitions: bundled.partitions,
};

export function partitionOf(indicator: string): Partition {
  const partition = data.partitions.get(indicator as IndicatorId);
  if (!partition) throw new Error(`no partition ${indicator}`);
  return partition;
}

/** An indicator in a measure; the population is the year-end one unless a test says otherwise. */
export function measured(
  indicator: string,
  measure: Measure = "raw",
  options: { readonly base?: string; readonly population?: string } = {},
): Measurement {
  const [yearEnd] = POPULATIONS;
  const population = (options.population ?? yearEnd) as IndicatorId;
  const base = options.base === undefined ? {} : { base: period(options.base) };
  return { partition: partitionOf(indicator), measure, population, ...base };
}

/** Cells of the real data at a period, or the latest yearly figures. */
export function cellsAt(
  indicator: string,
  areas: readonly AreaCode[],
  at: string,
  measure: Measure = "raw",
): readonly Cell[] {
  const when: When =
    at === "latest" ? { kind: "latest", family: "year" } : { kind: "period", period: period(at) };
  return comparedCells(data, { measurement: measured(indicator, measure), areas, when });
}

export function answerOf(measurement: Measurement, code: AreaCode, at: string): Answer {
  return figureAt(data, measurement, code, period(at));
}

/** A figure that must exist. */
export function figureOf(measurement: Measurement, code: AreaCode, at: string): Figure {
  const answer = answerOf(measurement, code, at);
  if (!("value" in answer)) throw new Error(`${code} ${at}: ${answer.reason}`);
  return answer;
}
