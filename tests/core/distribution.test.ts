import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentChange } from "../../src/core/change.ts";
import { mean, quantile } from "../../src/core/distribution.ts";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });

describe("quantile", () => {
  it.each<[string, readonly number[], number, number | undefined]>([
    ["the median of an odd number of values", [3, 1, 2], 0.5, 2],
    ["the median between two values", [1, 2, 3, 4], 0.5, 2.5],
    ["the quarter between order statistics", [1, 2, 3, 4], 0.25, 1.75],
    ["the lowest value", [3, 1, 2], 0, 1],
    ["the highest value", [3, 1, 2], 1, 3],
    ["one value", [7], 0.3, 7],
    ["nothing for no values", [], 0.5, undefined],
  ])("%s", (_, list, q, expected) => {
    expect(quantile(list, q)).toBe(expected);
  });

  it("never falls as q grows, and stays within the values", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, (list, p, q) => {
        const [low = 0, high = 0] = [Math.min(p, q), Math.max(p, q)].map((at) => quantile(list, at));
        const room = 1e-9 * Math.max(1, ...list.map(Math.abs));
        expect(low).toBeLessThanOrEqual(high + room);
        expect(low).toBeGreaterThanOrEqual(Math.min(...list) - room);
        expect(high).toBeLessThanOrEqual(Math.max(...list) + room);
      }),
    );
  });
});

describe("mean", () => {
  it.each<[readonly number[], number | undefined]>([
    [[1, 2, 6], 3],
    [[-1, 1], 0],
    [[], undefined],
  ])("of %j is %s", (list, expected) => {
    expect(mean(list)).toBe(expected);
  });
});

describe("percentChange", () => {
  it.each<[string, number, number, number | undefined]>([
    ["a rise", 100, 110, 10],
    ["a fall", 100, 90, -10],
    ["out of a loss", -100, -50, 50],
    ["deeper into a loss", -100, -150, -50],
    ["no change", 5, 5, 0],
    ["from zero means nothing", 0, 5, undefined],
  ])("%s", (_, from, to, expected) => {
    expect(percentChange(from, to)).toBe(expected);
  });

  it("has the sign of the difference", () => {
    const number = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        number.filter((value) => value !== 0),
        number,
        (from, to) => Math.sign(percentChange(from, to) ?? Number.NaN) === Math.sign(to - from),
      ),
    );
  });
});
