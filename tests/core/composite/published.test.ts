import { describe, expect, it } from "vitest";
import { robustnessOf } from "../../../src/core/composite/robustness.ts";
import type { CompositeMember } from "../../../src/core/composite/types.ts";
import { member, score, scoresOf, table } from "./made.ts";
import { HDI_2007, HDI_2014, TAI, TAI_GOALPOSTS } from "./printed.ts";

const even = { normalisation: "target", aggregation: "arithmetic", leavesOut: "areas" } as const;

function taiMembers(weights?: readonly number[]): readonly CompositeMember[] {
  return TAI_GOALPOSTS.map(([id, from, to], at) =>
    member(id, { goalposts: { from, to }, weight: weights?.[at] ?? 1 }),
  );
}

const taiRows = table(Object.fromEntries(Object.entries(TAI).map(([area, [, values]]) => [area, values])));

function taiOrder(way: 0 | 1 | 2 | 3): readonly string[] {
  return Object.entries(TAI)
    .sort(([, [a]], [, [b]]) => a[way] - b[way])
    .map(([area]) => area);
}

describe("published indices", () => {
  it("are met: the Human Development Index of 2014, a geometric mean, to the last digit but one of its print", () => {
    const education = score({
      composite: {
        ...even,
        members: [
          member("expected", { goalposts: { from: 0, to: 18 } }),
          member("mean", { goalposts: { from: 0, to: 15 } }),
        ],
      },
      rows: table(Object.fromEntries(Object.entries(HDI_2014).map(([area, row]) => [area, row.slice(2, 4)]))),
    });
    const schooled = scoresOf(education);
    const { areas } = score({
      composite: {
        ...even,
        aggregation: "geometric",
        members: [
          member("life", { goalposts: { from: 20, to: 85 } }),
          member("education", { goalposts: { from: 0, to: 100 } }),
          member("income", { goalposts: { from: Math.log(100), to: Math.log(75000) } }),
        ],
      },
      rows: table(
        Object.fromEntries(
          Object.entries(HDI_2014).map(([area, [, life, , , income]]) => [
            area,
            [life, schooled[area] ?? Number.NaN, Math.log(income)],
          ]),
        ),
      ),
    });
    expect(areas.map(({ area }) => area)).toEqual(Object.keys(HDI_2014));
    for (const [area, [index]] of Object.entries(HDI_2014)) {
      const made = areas.find((one) => one.area === area)?.score ?? Number.NaN;
      // The components are printed to one decimal, which moves the index by up to a thousandth.
      expect(Math.abs(made / 100 - index)).toBeLessThan(0.001);
    }
  });

  it("are met: the Human Development Index of 2007, an arithmetic mean", () => {
    const members = ["life", "education", "gdp"].map((id) => member(id, { goalposts: { from: 0, to: 1 } }));
    const { areas } = score({
      composite: { ...even, members },
      rows: table(Object.fromEntries(Object.entries(HDI_2007).map(([area, row]) => [area, row.slice(1)]))),
    });
    expect(areas.map(({ area }) => area)).toEqual(Object.keys(HDI_2007));
    for (const { area, score: made } of areas)
      expect(Math.abs(made / 100 - HDI_2007[area as keyof typeof HDI_2007][0])).toBeLessThan(0.0005);
  });

  it("are met: the Technology Achievement Index, with equal weights and with those of a budget allocation", () => {
    const equal = score({ composite: { ...even, members: taiMembers() }, rows: taiRows });
    expect(equal.areas.map(({ area }) => area)).toEqual(taiOrder(0));
    // Section 4.1 of the same article prints 74.4 for Finland and 73.3 for the United States.
    expect(scoresOf(equal)["Finland"]).toBeCloseTo(74.4, 0);
    expect(scoresOf(equal)["United States"]).toBeCloseTo(73.3, 0);
    // Handbook, Table 22, BAP.
    const budget = taiMembers([0.11, 0.11, 0.11, 0.18, 0.1, 0.06, 0.15, 0.18]);
    const { areas } = score({ composite: { ...even, members: budget }, rows: taiRows });
    expect(areas.map(({ area }) => area)).toEqual(taiOrder(2));
  });

  it("are met: ranks, z-scores and min–max of the Handbook's Table 15, by years of schooling", () => {
    const printed: Readonly<Record<string, readonly [rank: number, z: number, minMax: number]>> = {
      Finland: [15, 0.26, 0.59],
      "United States": [23, 1.52, 1.0],
      Sweden: [19, 1.14, 0.88],
      Japan: [12, -0.06, 0.49],
      Korea: [17, 0.76, 0.76],
      Singapore: [1, -1.58, 0.0],
      Italy: [3, -1.52, 0.02],
      Slovenia: [1, -1.58, 0.0],
    };
    const by = (normalisation: "rank" | "z-score" | "min-max") => {
      const rows = taiRows.map(({ area, entries }) => ({ area, entries: entries.slice(6, 7) }));
      return score({ composite: { ...even, normalisation, members: [member("schooling")] }, rows });
    };
    const [deviations, spread] = [scoresOf(by("z-score")), scoresOf(by("min-max"))];
    for (const { area, place } of by("rank").areas) {
      const [rank, z, minMax] = printed[area] ?? [];
      if (rank === undefined || z === undefined || minMax === undefined) continue;
      // The Handbook counts from the lowest value and gives equal values the lowest place that they take.
      expect(taiRows.length + 1 - place.to).toBe(rank);
      expect(((deviations[area] ?? 0) - 50) / 10).toBeCloseTo(z, 2);
      expect((spread[area] ?? 0) / 100).toBeCloseTo(minMax, 2);
    }
  });

  it("change their order as the Handbook's Table 23 shows: its places by four ways of weighting lie within those drawn", () => {
    const equal = score({ composite: { ...even, members: taiMembers() }, rows: taiRows });
    const { spans, verdict } = robustnessOf(equal, { draws: 1000, seed: 1 });
    expect(verdict).not.toBe("robust");
    for (const { area, all } of spans) {
      for (const place of TAI[area]?.[0] ?? []) {
        expect(place).toBeGreaterThanOrEqual(all.from);
        expect(place).toBeLessThanOrEqual(all.to);
      }
    }
  });
});
