import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/core/cell.ts";
import type { Change } from "../../src/core/changes.ts";
import { gapsOf, whyNoGap } from "../../src/core/gap.ts";
import type { AreaCode, Period } from "../../src/core/types.ts";
import { changesBetween } from "../../src/core/changes.ts";
import { data, measured } from "../fixture.ts";

const measurement = measured("census-population");

/** A made-up change of a level over ten years; `half` is what rounding hides on both sides of each value. */
function change(area: string, from: number, to: number, half = 0): Change {
  const figure = (value: number, period: string) =>
    ({ value, period, interval: { low: value - half, high: value + half } }) as unknown as Figure;
  return {
    kind: "changed",
    area: area as AreaCode,
    from: figure(from, "2010"),
    to: figure(to, "2020"),
    difference: to - from,
    interval: { low: to - from - 2 * half, high: to - from + 2 * half },
    direction: "up",
    yearly: ((to / from) ** 0.1 - 1) * 100,
    verdict: "comparable",
  };
}

const size = fc.double({ min: 10, max: 1000, noNaN: true });

describe("the gap between two areas", () => {
  it("is closed in the years that are said, both growing on at their rates", () => {
    fc.assert(
      fc.property(size, size, size, size, (a0, a1, b0, b1) => {
        fc.pre(a1 > b1 * 1.01 && Math.abs(b1 / b0 / (a1 / a0) - 1) > 0.01);
        const [gap] = gapsOf(measurement, [change("a", a0, a1), change("b", b0, b1)]);
        expect(gap).toMatchObject({ ahead: "a", behind: "b", difference: a1 - b1, times: a1 / b1 });
        if (gap?.meeting.kind === "years") {
          const after = (to: number, from: number) =>
            to * (to / from) ** (gap.meeting.kind === "years" ? gap.meeting.low / 10 : 0);
          expect(after(b1, b0) / after(a1, a0)).toBeCloseTo(1, 6);
        } else expect(b1 / b0).toBeLessThanOrEqual(a1 / a0);
        for (const { year, rate } of gap?.needed ?? []) {
          const years = Number(year) - 2020;
          expect((b1 * (1 + rate / 100) ** years) / (a1 * (a1 / a0) ** (years / 10))).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it("has a range that holds what any of the rounded values can be", () => {
    fc.assert(
      fc.property(
        size,
        size,
        size,
        size,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (a0, a1, b0, b1, half, shift) => {
          const wide = gapsOf(measurement, [change("a", a0, a1, half), change("b", b0, b1, half)])[0];
          if (wide?.meeting.kind !== "years") return;
          const by = half * shift;
          const inner = gapsOf(measurement, [change("a", a0, a1 + by), change("b", b0 - by, b1)])[0];
          if (inner?.meeting.kind !== "years") throw new Error("A value within the range has no meeting.");
          expect(inner.meeting.low).toBeGreaterThanOrEqual(wide.meeting.low - 1e-9);
          expect(inner.meeting.high).toBeLessThanOrEqual(wide.meeting.high + 1e-9);
        },
      ),
    );
  });

  it("is open where rounding hides who grows faster, and none where it hides who is ahead", () => {
    const [gap] = gapsOf(measurement, [change("a", 100, 200, 1), change("b", 50, 100, 1)]);
    expect(gap?.meeting).toEqual({ kind: "open" });
    expect(gapsOf(measurement, [change("a", 100, 200, 1), change("b", 50, 199, 1)])).toEqual([]);
  });

  it("of 黄埔 to 福田 by the censuses: 831,586 to 1,264,447 and 1,318,055 to 1,553,225 meet after eight years", () => {
    const areas = ["440112", "440304"] as AreaCode[];
    const changes = changesBetween(data, measurement, areas, ["2010", "2020"] as unknown as [Period, Period]);
    const [gap] = gapsOf(measurement, changes);
    expect(gap?.meeting).toMatchObject({ kind: "years" });
    if (gap?.meeting.kind === "years") expect(gap.meeting.low).toBeCloseTo(8.1, 1);
  });

  it("is between each pair of three, and of more between the largest and each other", () => {
    const of = (count: number) =>
      Array.from({ length: count }, (_, at) => change(String.fromCodePoint(97 + at), 100, 1000 - at * 10));
    expect(gapsOf(measurement, of(3))).toHaveLength(3);
    expect(gapsOf(measurement, of(6)).map(({ ahead }) => ahead)).toEqual(Array<string>(5).fill("a"));
  });

  const [a, b] = [change("a", 100, 200, 1), change("b", 50, 199, 1)];
  const lost: Change = { kind: "refused", area: "b" as AreaCode, verdict: "break" };
  const decade = ["2010", "2020"] as unknown as [Period, Period];
  it.each([
    ["of what changes in points", "scale", "gdp-growth-real", decade, [a, b]],
    ["between periods less than two years apart", "near", "census-population", ["2019", "2020"], [a, b]],
    ["where one of two does not compare", "few", "census-population", decade, [a, lost]],
    ["where one may be nothing", "few", "census-population", decade, [a, change("b", 1, 2, 1)]],
    ["where rounding hides who is ahead", "open", "census-population", decade, [a, b]],
  ] as const)("is none %s, and says so", (_, why, indicator, periods, changes) => {
    expect(whyNoGap(measured(indicator), changes, periods as unknown as [Period, Period])).toBe(why);
  });
});
