import { describe, expect, it } from "vitest";
import { conflictsOf } from "../../src/core/conflict.ts";
import type { SourceBrief } from "../../src/core/dataset.ts";
import type { AreaCode, IndicatorId, Observation, Period, SourceId, Tier } from "../../src/core/types.ts";

const sources = new Map(
  (["A", "B", "C"] as const).map((tier: Tier): [SourceId, SourceBrief] => [
    tier as string as SourceId,
    { id: tier as string as SourceId, publisher: tier, tier, readIn: "original" },
  ]),
);

function figure(value: number, given: Partial<Observation> = {}): Observation {
  return {
    indicator: "gdp" as IndicatorId,
    area: "440106" as AreaCode,
    period: "2019" as Period,
    value,
    step: 0.01,
    bound: "exact",
    status: "unknown",
    source: "A" as SourceId,
    basis: "stated",
    nature: "result",
    confirmedBy: [],
    ...given,
  };
}

function found(...figures: readonly Observation[]) {
  return conflictsOf(figures, { kind: "level", usualVariant: "usual", sources });
}

const SOURCE_B = { source: "B" as SourceId };

describe("two published values of one figure", () => {
  it.each<[string, Observation, Observation, string, string]>([
    [
      "differ by publisher; the higher tier is used",
      figure(100),
      figure(103, SOURCE_B),
      "publishers",
      "tier",
    ],
    [
      "differ by state; the revised one is used",
      figure(100, { status: "revised" }),
      figure(103, { status: "preliminary" }),
      "revision",
      "status",
    ],
    [
      "differ by definition; the usual one is used",
      figure(100),
      figure(80, { variant: "narrow" }),
      "definition",
      "definition",
    ],
    ["agree within rounding", figure(100.04), figure(100, { step: 0.1, ...SOURCE_B }), "rounding", "tier"],
    ["agree where one is a bound", figure(100.04), figure(100, { bound: "at-least" }), "rounding", "point"],
    ["are equal in every other respect", figure(100), figure(103, { line: 2 }), "publishers", "first"],
  ])("%s", (_, used, other, kind, because) => {
    for (const figures of because === "first"
      ? [[used, other]]
      : [
          [used, other],
          [other, used],
        ]) {
      const [conflict, ...more] = found(...figures);
      expect(more).toEqual([]);
      expect(conflict).toMatchObject({ kind, used, others: [{ figure: other, because }] });
    }
  });

  it("a lone revision does not replace a point of a longer series", () => {
    const series = ["2015", "2016"].map((period, index) =>
      figure(3500 + index, { period: period as Period, vintage: "yearbook" }),
    );
    const lone = figure(3725, { period: "2016" as Period, status: "revised", vintage: "later" });
    const [conflict] = found(lone, ...series);
    expect(conflict).toMatchObject({ used: { value: 3501 }, others: [{ because: "series" }] });
  });

  it("no conflict where values are equal, are targets, or are about different things", () => {
    expect(found(figure(100), figure(100, SOURCE_B))).toEqual([]);
    expect(found(figure(100), figure(103, { nature: "target" }))).toEqual([]);
    expect(found(figure(100), figure(3, { scope: { zh: "联和街道", en: "Lianhe" } }))).toEqual([]);
  });

  it("figures about the same part are compared with each other, under an id of their own", () => {
    const scope = { zh: "联和街道", en: "Lianhe" };
    const conflicts = found(figure(100), figure(3, { scope }), figure(4, { scope, ...SOURCE_B }));
    expect(conflicts.map(({ id, used, others }) => [id, used.value, others.length])).toEqual([
      ["gdp-440106-2019-part-1", 3, 1],
    ]);
  });
});

describe("the difference from the value used", () => {
  it.each([
    ["is a percentage for a level", "level", { kind: "percent", value: 3 }],
    ["is in points for a share", "share", { kind: "points", value: 3 }],
    ["is plain for a rank", "rank", { kind: "plain", value: 3 }],
  ] as const)("%s", (_, kind, difference) => {
    const context = { kind, usualVariant: undefined, sources };
    const [conflict] = conflictsOf([figure(100), figure(103, SOURCE_B)], context);
    expect(conflict?.others[0]?.difference).toEqual(difference);
  });

  it("is plain where the value used is zero", () => {
    const [conflict] = found(figure(0), figure(2, SOURCE_B));
    expect(conflict?.others[0]?.difference).toEqual({ kind: "plain", value: 2 });
  });
});
