import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/dataset.ts";
import { POPULATIONS } from "../../../src/core/measure.ts";
import type { Measurement } from "../../../src/core/measurement.ts";
import type { Rule } from "../../../src/core/monitor/rule.ts";
import { farBeyond } from "../../../src/core/monitor/far-limit.ts";
import { findingsOf } from "../../../src/core/monitor/threshold.ts";
import type { Observation } from "../../../src/core/types.ts";
import { area, FUTIAN, HUANGPU, madeUp, madeUpPartition, period, TIANHE } from "../../made-up.ts";
import { data as world } from "../../world/world.ts";

const PANYU = area("440113");
const DAPENG = area("440300-dapeng");

/** All figures are made up: one indicator, by area and year. */
function findings(figures: readonly Partial<Observation>[], rule: Partial<Rule>, of = [TIANHE]) {
  const partition = madeUpPartition(figures.map((one) => madeUp(one)));
  const [population] = POPULATIONS;
  if (!population) throw new Error("no population");
  const measurement: Measurement = { partition, measure: "raw", population };
  const data: Dataset = { ...world, partitions: new Map([[partition.indicator.id, partition]]) };
  const full = {
    name: "",
    severity: "warn",
    indicator: partition.indicator.id,
    areas: [],
    kind: "level",
    side: "above",
    limit: 100,
    ...rule,
  } as Rule;
  return findingsOf(data, measurement, full, of);
}

const in2021 = { period: period("2021") };
const in2020 = { period: period("2020") };

describe("a level", () => {
  it("is crossed by the newest figure, and since when is said", () => {
    const [found] = findings([{ value: 120 }, { ...in2021, value: 110 }, { ...in2020, value: 90 }], {});
    expect(found).toMatchObject({ state: "crossed", period: "2022", since: "2021", watched: { value: 120 } });
    expect(found?.figures).toHaveLength(1);
  });

  it("is clear below its limit, and near it where rounding hides the side", () => {
    expect(findings([{ value: 90 }], {})).toMatchObject([{ state: "clear", isNear: false }]);
    expect(findings([{ value: 100, step: 10 }], { limit: 102 })).toMatchObject([
      { state: "clear", isNear: true },
    ]);
  });

  it("cannot be told by a bound, without a figure, or by an estimate", () => {
    expect(findings([{ value: 90, bound: "at-least" }], {})).toMatchObject([
      { state: "untold", why: { kind: "bound" } },
    ]);
    expect(findings([], {})).toMatchObject([{ state: "untold", figures: [], why: { kind: "missing" } }]);
    expect(findings([{ value: 190, status: "estimate" }], {})).toMatchObject([
      { state: "untold", why: { kind: "verdict", verdict: "estimate" } },
    ]);
  });
});

describe("a figure far older than the newest of others", () => {
  const others = { area: HUANGPU, value: 90 };
  it.each([
    ["clear", 90, 100],
    ["crossed", 120, 100],
  ] as const)("that was %s says nothing of now", (then, value, limit) => {
    const old = { period: period("2015"), value };
    expect(findings([old, { ...others, period: period("2024") }], { limit })).toMatchObject([
      { state: "untold", period: "2015", why: { kind: "stale", period: "2015", newest: "2024", then } },
    ]);
  });

  it("of a change or a gap is no more of now", () => {
    const newest = { ...others, period: period("2024") };
    const [old, before] = [period("2015"), period("2014")];
    expect(
      findings([{ period: old }, { period: before }, newest], { kind: "growth", limit: 5 }),
    ).toMatchObject([{ state: "untold", why: { kind: "stale" } }]);
    const gap = { kind: "gap", peer: HUANGPU, limit: 50 } as const;
    expect(findings([{ period: old }, { ...others, period: old }, newest], gap)).toMatchObject([
      { state: "untold", why: { kind: "stale" } },
    ]);
  });

  it("is told where others have a target alone for a later year", () => {
    const aim = { ...others, period: period("2024"), nature: "target" } as const;
    expect(findings([{ period: period("2015"), value: 90 }, aim], {})).toMatchObject([{ state: "clear" }]);
  });

  it("is told where the others are as old, or little newer", () => {
    const old = { period: period("2015"), value: 90 };
    expect(findings([old], {})).toMatchObject([{ state: "clear" }]);
    expect(findings([old, { ...others, period: period("2016") }], {})).toMatchObject([{ state: "clear" }]);
  });
});

describe("growth", () => {
  it("is of the printed values of two years", () => {
    const rule = { kind: "growth", limit: 5 } as const;
    const [found] = findings([{ value: 110 }, { ...in2021, value: 100 }], rule);
    expect(found).toMatchObject({ state: "crossed" });
    expect(found?.figures).toHaveLength(2);
    expect(findings([{ value: 101 }, { ...in2021, value: 100 }], rule)).toMatchObject([{ state: "clear" }]);
  });

  it("cannot be told without the year before", () => {
    expect(findings([{ value: 110 }, { ...in2020, value: 100 }], { kind: "growth" })).toMatchObject([
      { state: "untold", why: { kind: "missing", period: "2021" } },
    ]);
  });
});

describe("a gap", () => {
  const rule = { kind: "gap", peer: HUANGPU, side: "below", limit: -20 } as const;

  it("is to the peer in the newest year that both have", () => {
    const figures = [{ value: 70 }, { ...in2021, value: 90 }, { ...in2021, area: HUANGPU, value: 100 }];
    expect(findings(figures, rule, [TIANHE, HUANGPU])).toMatchObject([
      { area: TIANHE, state: "clear", period: "2021", watched: { value: expect.closeTo(-10) as number } },
    ]);
    expect(findings([{ value: 70 }, { area: HUANGPU, value: 100 }], rule)).toMatchObject([
      { state: "crossed" },
    ]);
  });

  it("cannot be told where the peer has no figure of the year", () => {
    expect(findings([{ value: 70 }], rule)).toMatchObject([
      { state: "untold", why: { kind: "missing", area: HUANGPU } },
    ]);
  });
});

describe("a place", () => {
  const year = (which: object, tianhe: number, huangpu: number, panyu: number) => [
    { ...which, value: tianhe },
    { ...which, area: HUANGPU, value: huangpu },
    { ...which, area: PANYU, value: panyu },
  ];
  const rule = { kind: "place", limit: 1 } as const;

  it("that the districts without a figure leave open cannot be told", () => {
    const figures = [...year({}, 10, 20, 30), ...year(in2021, 30, 20, 10)];
    expect(findings(figures, rule)).toMatchObject([{ state: "untold", why: { kind: "places" } }]);
  });

  it("is lost for certain where all have figures", () => {
    const districts = [...world.areas.values()].filter(
      ({ level, parent }) => level === "district" && parent === world.areas.get(TIANHE)?.parent,
    );
    const all = districts.flatMap(({ code }, at) => [
      { area: code, value: code === TIANHE ? 1 : 100 + at * 10 },
      { ...in2021, area: code, value: code === TIANHE ? 5000 : 100 + at * 10 },
    ]);
    expect(findings(all, rule)).toMatchObject([
      { state: "crossed", watched: { value: districts.length - 1 } },
    ]);
  });

  it("is nothing that a functional area has", () => {
    expect(findings([{ area: DAPENG, value: 5 }], rule, [DAPENG])).toMatchObject([
      { state: "untold", why: { kind: "no-place" } },
    ]);
  });

  it("cannot be told where nobody else is compared", () => {
    expect(findings([{ area: FUTIAN }, { ...in2021, area: FUTIAN }], rule, [FUTIAN])).toMatchObject([
      { state: "untold", why: { kind: "places" } },
    ]);
  });
});

describe("a limit far beyond what the indicator ever was (made up)", () => {
  const { indicator, ...rest } = madeUpPartition([madeUp({ value: 12 }), madeUp({ ...in2021, value: -20 })]);
  const partition = { indicator, ...rest };
  const far = (limit: number, kind: "level" | "growth" = "level") =>
    farBeyond(
      { name: "", severity: "warn", indicator: indicator.id, areas: [], kind, side: "below", limit },
      partition,
    );
  it("is said with the largest value, to either side of zero", () => {
    expect(far(6000)).toBe(20);
    expect(far(-201)).toBe(20);
  });
  it("is not within ten times, of a change, or where there are no figures", () => {
    expect(far(200)).toBeUndefined();
    expect(far(6000, "growth")).toBeUndefined();
  });
});
