import type { AreaCode, IndicatorId, Observation, Period, SourceId } from "../../src/core/types.ts";

/** A figure that is not as the others are, with what is special in it. */
export type Exception = Pick<Observation, "indicator" | "area" | "period" | "value"> & Partial<Observation>;

/** What the world has its verdicts from, each with the one that it stands for. */
export const EXCEPTIONS: readonly Exception[] = [
  // part
  exception("gdp", "440303", "2022", 1890.5, {
    scope: { zh: "仅规模以上单位", en: "Units above the designated size only" },
  }),
  // definition
  exception("retail-sales", "440105", "2022", 845.2, { variant: "goods" }),
  // vintage
  exception("gdp", "440113", "2022", 2705.4, { vintage: "first", status: "preliminary" }),
  // bounded
  exception("gdp", "440115", "2022", 2250, {
    bound: "at-least",
    step: 10,
    asWritten: "超过2250亿元",
    vintage: "after",
  }),
  exception("gdp", "440118", "2022", 1330, {
    bound: "about",
    step: 10,
    asWritten: "约1330亿元",
    vintage: "after",
  }),
  // sample
  exception("retail-sales", "440118", "2017", 37.4, { sample: "longform-10pct" }),
  // territory: 龙岗 with 大鹏, which stands beside it
  exception("retail-sales", "440307", "2018", 951.9, { coverage: "includes-dapeng" }),
  // disputed
  exception("retail-sales", "440310", "2018", 201.6, { periodDisputed: true }),
  // boundary
  exception("retail-sales", "440112", "2018", 1226.4, { boundary: "restated-sum" }),
  // estimate
  exception("retail-sales", "440104", "2018", 1100, { status: "estimate", step: 10 }),
  // dated
  exception("retail-sales", "440106", "2018", 1850.3, { basis: "inferred" }),
  // source: of tier D
  exception("retail-sales", "440103", "2018", 649.8, { source: "made-up-list" as SourceId }),
  // status, unstated and inferred, of accounts
  exception("gdp", "440105", "2012", 1375, { vintage: "before", status: "preliminary" }),
  exception("gdp", "440111", "2012", 1395.55, { vintage: "before", status: "unknown" }),
  exception("gdp", "440104", "2012", 2044, { vintage: "before", vintageInferred: true }),
  // In predecessors: 黄埔 before 2014.
  exception("gdp", "440112-before-2014", "2013", 700, { vintage: "before" }),
  exception("gdp", "440116-before-2014", "2013", 1900, { vintage: "before" }),
  // Another source prints another value.
  exception("gdp", "440106", "2021", 6012.2, {
    source: "made-up-site" as SourceId,
    vintage: "after",
    status: "unknown",
  }),
];

/** From when to when an area's figures of an indicator are unknown, both ends included. */
const UNKNOWN: readonly (readonly [indicator: string, area: string, from: string, to: string])[] = [
  // In predecessors until 2013.
  ["gdp", "440112", "2010", "2013"],
  // Latest: near-period, break, outside-tolerance. In 2022: no-figure.
  ["gdp", "440308", "2022", "2022"],
  ["gdp", "440300-dapeng", "2020", "2022"],
  ["gdp", "440311", "2018", "2022"],
  // Latest: other-period, for a rate.
  ["gdp-growth-real", "440300-dapeng", "2022", "2022"],
  // Printed by a list page alone.
  ["retail-sales", "440103", "2018", "2018"],
  ["retail-sales", "440111", "2022", "2022"],
  ["retail-sales", "440114", "2021", "2022"],
  ["retail-sales", "440117", "2019", "2022"],
  ["retail-sales", "440105", "2017", "2022"],
  // A gap in a line.
  ["gdp", "440310", "2016", "2017"],
  // No operand per head.
  ["resident-population", "440117", "2014", "2021"],
];

export function isUnknown({ indicator, area, period }: Pick<Observation, "indicator" | "area" | "period">) {
  return UNKNOWN.some(
    ([of, where, from, to]) => of === indicator && where === area && from <= period && period <= to,
  );
}

function exception(
  indicator: string,
  area: string,
  period: string,
  value: number,
  fields: Partial<Observation>,
): Exception {
  return {
    indicator: indicator as IndicatorId,
    area: area as AreaCode,
    period: period as Period,
    value,
    ...fields,
  };
}
