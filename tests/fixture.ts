import { join } from "node:path";
import { bundleData } from "../pipeline/bundle.ts";
import { readFiles } from "../pipeline/files.ts";
import type { Bound, Observation, Period } from "../src/core/types.ts";
import type { Cell, Figure, ValueCell, Verdict } from "../src/core/cell.ts";
import { comparedCells } from "../src/core/comparison.ts";
import type { When } from "../src/core/when.ts";
import type { Dataset, Partition } from "../src/core/dataset.ts";
import { figureAt } from "../src/core/figures.ts";
import type { Answer, Measurement } from "../src/core/figures.ts";
import { intervalOf } from "../src/core/interval.ts";
import { POPULATIONS } from "../src/core/measure.ts";
import type { Measure } from "../src/core/measure.ts";
import type { AreaCode, Indicator, IndicatorId, SourceId } from "../src/core/types.ts";

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

export const TIANHE = "440106" as AreaCode;
export const HUANGPU = "440112" as AreaCode;
export const FUTIAN = "440304" as AreaCode;
export const NANSHAN = "440305" as AreaCode;
export const LONGGANG = "440307" as AreaCode;
export const GUANGZHOU = "440100" as AreaCode;
export const SHENZHEN = "440300" as AreaCode;
export const FOCUS: readonly AreaCode[] = [TIANHE, HUANGPU, FUTIAN];

export function area(code: string): AreaCode {
  return code as AreaCode;
}

export function period(text: string): Period {
  return text as Period;
}

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

const MADE_UP: Observation = {
  indicator: "made-up" as IndicatorId,
  area: TIANHE,
  period: period("2022"),
  value: 100,
  step: 1,
  bound: "exact",
  status: "final",
  source: "made-up" as SourceId,
  basis: "stated",
  nature: "result",
  confirmedBy: [],
};

/** An observation that no source prints. */
export function madeUp(fields: Partial<Observation> = {}): Observation {
  return { ...MADE_UP, ...fields };
}

/** The same, with a literal that nobody knows. */
export function unprinted(fields: Partial<Observation> = {}): Observation {
  const { step: _, ...rest } = madeUp(fields);
  return rest;
}

/** A partition of observations that no source prints, all of them in one made-up indicator. */
export function madeUpPartition(
  observations: readonly Observation[],
  indicator: Partial<Indicator> = {},
): Partition {
  return {
    indicator: { ...partitionOf("gdp").indicator, breaks: [], id: MADE_UP.indicator, ...indicator },
    observations,
    sources: new Map(),
    vintages: new Map(),
    origin: { kind: "here", sources: new Map() },
  };
}

export function stated(observation: Observation): Figure {
  const { value, bound, indicator } = observation;
  return {
    value,
    interval: intervalOf(observation),
    bound,
    period: observation.period,
    indicator,
    origin: { kind: "stated", observation, others: [] },
  };
}

/** A value cell of a made-up figure: what it is worth, how finely it was printed, and its verdict. */
export function cell(
  code: string,
  value: number,
  options: {
    readonly step?: number;
    readonly bound?: Bound;
    readonly verdict?: Verdict;
    readonly at?: string;
  } = {},
): ValueCell {
  const { step = 1, bound = "exact", verdict = "comparable", at = "2022" } = options;
  const observation = madeUp({ area: area(code), value, step, bound, period: period(at) });
  return { kind: "value", area: observation.area, figure: stated(observation), verdict };
}
