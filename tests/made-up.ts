import type { Figure, ValueCell, Verdict } from "../src/core/cell.ts";
import type { Partition } from "../src/core/dataset.ts";
import { intervalOf } from "../src/core/interval.ts";
import type {
  AreaCode,
  Bound,
  Indicator,
  IndicatorId,
  Observation,
  Period,
  SourceId,
} from "../src/core/types.ts";
import { INDICATORS } from "./world/indicators.ts";

// Figures for single tests, and short names for codes; nothing here reads the curated files.

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

const [GDP] = INDICATORS;

/** A partition of observations that no source prints, all of them in one made-up indicator, which is no account. */
export function madeUpPartition(
  observations: readonly Observation[],
  indicator: Partial<Indicator> = {},
): Partition {
  if (!GDP) throw new Error("The world has no indicator.");
  const { account: _, ...level } = GDP;
  return {
    indicator: { ...level, breaks: [], id: MADE_UP.indicator, ...indicator },
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
