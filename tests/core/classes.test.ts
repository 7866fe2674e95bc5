import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classLimits, classOf, limitsAround, openLimits, roundLimits } from "../../src/core/classes.ts";
import { naturalStarts } from "../../src/core/natural-breaks.ts";
import { mean } from "../../src/core/distribution.ts";

type Method = Parameters<typeof classLimits>[1];
const METHODS: readonly Method[] = ["natural", "quantile", "equal"];

function deviation(values: readonly number[], limits: readonly number[]): number {
  const classes = Array.from({ length: limits.length - 1 }, (_, index) =>
    values.filter((value) => classOf(value, limits) === index),
  );
  return classes.reduce((total, members) => {
    const centre = mean(members) ?? 0;
    return total + members.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  }, 0);
}

/** Squared deviation within classes that begin with these values. */
function squaresWithin(sorted: readonly number[], starts: readonly number[]): number {
  return starts.reduce((sum, start, at) => {
    const end = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    return sum + squares(sorted.filter((value) => value >= start && value < end));
  }, 0);
}

function squares(values: readonly number[]): number {
  const centre = mean(values) ?? 0;
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

/** The least that any division into so many classes leaves, class by class over all places. */
function leastSquares(sorted: readonly number[], classes: number): number {
  let cost = sorted.map((_, end) => squares(sorted.slice(0, end + 1)));
  for (let used = 1; used < classes; used += 1) {
    const before = cost;
    cost = sorted.map((_, end) =>
      Math.min(
        ...sorted
          .slice(0, end + 1)
          .map((__, from) => (before[from - 1] ?? Infinity) + squares(sorted.slice(from, end + 1))),
      ),
    );
  }
  return cost.at(-1) ?? 0;
}

describe("classLimits", () => {
  it.each<[string, readonly number[], Method, number, readonly number[]]>([
    ["nothing for no values", [], "natural", 5, []],
    ["one class for one value", [7], "natural", 5, [7, 7]],
    ["one class for one value", [7], "equal", 5, [7, 7]],
    ["one class for one value", [7, 7, 7], "quantile", 5, [7, 7]],
    ["the gaps of the values", [1, 2, 10, 11, 20, 21], "natural", 3, [1, 10, 20, 21]],
    ["a class for each of few values", [1, 1, 2, 2], "natural", 5, [1, 1.5, 2]],
    ["a class for each of few values", [1, 1, 1, 2], "quantile", 5, [1, 1.5, 2]],
    [
      "two classes at least",
      [1, 2, 3, 4, 5, ...Array<number>(50).fill(9)],
      "quantile",
      5,
      [1, 2, 3, 4, 7, 9],
    ],
    ["a lone high value for itself", [1, 2, 3, 100], "natural", 2, [1, 51.5, 100]],
    ["equal numbers of values", [1, 2, 3, 4, 5], "quantile", 4, [1, 2, 3, 4, 5]],
    ["equal steps", [0, 1, 10], "equal", 2, [0, 5, 10]],
    ["equal steps, unsorted values", [10, 0, 1], "equal", 2, [0, 5, 10]],
  ])("%s: %j by %s", (_, values, method, count, expected) => {
    expect(classLimits(values, method, count)).toEqual(expected);
  });

  it("leaves as little deviation as a search over every place, among equal values too", () => {
    const some = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 7 }), (values, classes) => {
        const sorted = [...values].sort((a, b) => a - b);
        const starts = naturalStarts(sorted, Math.min(classes, sorted.length));
        expect(squaresWithin(sorted, starts)).toBeCloseTo(leastSquares(sorted, starts.length), 6);
      }),
    );
  });

  it("finds the natural breaks that trying out every division finds", () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(some, (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const [min, max] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
        const inner = sorted.slice(1);
        const best = Math.min(
          ...inner.flatMap((a, index) =>
            inner.slice(index + 1).map((b) => deviation(sorted, [min, a, b, max])),
          ),
        );
        expect(deviation(values, classLimits(values, "natural", 3))).toBeCloseTo(best, 6);
      }),
    );
  });
});

describe("laws of classes", () => {
  const anyValues = fc.array(
    fc.oneof(
      fc.integer({ min: -1000, max: 1000 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
    ),
    { minLength: 1, maxLength: 40 },
  );
  const count = fc.integer({ min: 1, max: 7 });

  it.each(METHODS)("%s limits ascend from the lowest to the highest value", (method) => {
    fc.assert(
      fc.property(anyValues, count, (values, classes) => {
        const limits = classLimits(values, method, classes);
        expect(limits[0]).toBe(Math.min(...values));
        expect(limits.at(-1)).toBe(Math.max(...values));
        expect([...limits].sort((a, b) => a - b)).toEqual(limits);
        expect(limits.length).toBeGreaterThanOrEqual(2);
        expect(limits.length).toBeLessThanOrEqual(classes + 1);
      }),
    );
  });

  it.each(METHODS)("every value falls in exactly one %s class, between its limits", (method) => {
    fc.assert(
      fc.property(anyValues, count, (values, classes) => {
        const limits = classLimits(values, method, classes);
        for (const value of values) {
          const at = classOf(value, limits);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(limits.length - 1);
          expect(value).toBeGreaterThanOrEqual(limits[at] ?? Number.NaN);
          expect(value).toBeLessThanOrEqual(limits[at + 1] ?? Number.NaN);
        }
      }),
    );
  });

  it("natural breaks never leave more deviation within the classes than as many classes of another method", () => {
    fc.assert(
      fc.property(
        anyValues,
        count,
        fc.constantFrom<Method>("quantile", "equal"),
        (values, classes, other) => {
          const rival = classLimits(values, other, classes);
          const natural = classLimits(values, "natural", rival.length - 1);
          const room = 1e-6 * (1 + Math.max(...values.map((value) => value ** 2)));
          expect(deviation(values, natural)).toBeLessThanOrEqual(deviation(values, rival) + room);
        },
      ),
    );
  });
});

describe("limitsAround", () => {
  it.each<[string, readonly number[], Method, readonly number[]]>([
    ["few values on both sides", [-3, 4], "natural", [-3, 0, 4]],
    [
      "equal steps from zero, as far as the values go",
      [-4, -1, 1, 2, 9, 10, 20],
      "equal",
      [-4, 0, 4, 8, 12, 16, 20],
    ],
    [
      "fewer steps where both sides are long",
      [-30, -1, 1, 2, 9, 10, 30],
      "equal",
      [-30, -20, -10, 0, 10, 20, 30],
    ],
    ["no class without a value", [-2.1, 10.2], "natural", [-2.1, 0, 10.2]],
  ])("%s", (_, values, method, expected) => {
    expect(limitsAround(values, method)).toEqual(expected);
  });

  it.each(METHODS)("has zero as a limit, ascends, and has equal distances on both sides: %s", (method) => {
    const signed = fc.tuple(
      fc.array(fc.integer({ min: -500, max: -1 }), { minLength: 1, maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 }),
    );
    fc.assert(
      fc.property(signed, ([below, above]) => {
        const limits = limitsAround([...below, ...above], method);
        expect(limits).toContain(0);
        expect([...new Set(limits)].sort((a, b) => a - b)).toEqual(limits);
        expect([limits[0], limits.at(-1)]).toEqual([Math.min(...below), Math.max(...above)]);
        expect(limits.length).toBeLessThanOrEqual(8);
        const inner = limits.slice(1, -1).map((limit) => Math.abs(limit));
        expect(new Set(inner).size).toBeLessThanOrEqual(5);
        if (method === "equal") return;
        const classes = new Set([...below, ...above].map((value) => classOf(value, limits)));
        expect(classes.size).toBe(limits.length - 1);
      }),
    );
  });
});

describe("roundLimits", () => {
  it.each(METHODS)(
    "moves no value to another class, and the ends outward by no more than the third digit: %s",
    (method) => {
      const values = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
      fc.assert(
        fc.property(values, (some) => {
          const limits = classLimits(some, method);
          const rounded = roundLimits(limits, some);
          expect(some.map((value) => classOf(value, rounded))).toEqual(
            some.map((value) => classOf(value, limits)),
          );
          const [low = 0, high = 0] = [rounded[0], rounded.at(-1)];
          const [least, most] = [Math.min(...some), Math.max(...some)];
          expect(low <= least && high >= most).toBe(true);
          expect(low >= least * 0.99 && high <= most * 1.01).toBe(true);
        }),
      );
    },
  );

  it("takes three digits where they leave all in place, and what is rounded up may not pass the first value", () => {
    expect(roundLimits([1000, 123456, 200000], [1000, 123456, 200000])).toEqual([1000, 123000, 200000]);
    expect(roundLimits([1000, 110857, 200000], [1000, 110857, 200000])).toEqual([1000, 110000, 200000]);
  });

  it("gives a reader no end of twelve digits", () => {
    const ends = [0.182989074955, 12, 70.1123456];
    expect(roundLimits(ends, ends)).toEqual([0.182, 12, 70.2]);
    expect(roundLimits([0.183, 12, 20], [0.183, 12, 20])).toEqual([0.183, 12, 20]);
    expect(roundLimits([-12.345, 0, 7.891], [-12.345, 7.891])).toEqual([-12.4, 0, 7.9]);
  });

  it("mirrors what is mirrored", () => {
    expect(roundLimits([-50, -12.345, 0, 12.345, 60], [-50, -13, -2, 3, 20, 60])).toEqual([
      -50, -12.3, 0, 12.3, 60,
    ]);
  });
});

describe("openLimits", () => {
  it.each<[readonly number[], readonly number[], readonly number[]]>([
    [
      [5, 20],
      [0.183, 70.11],
      [-Infinity, 5, 20, Infinity],
    ],
    [
      [1000, 2000, 3000],
      [1500, 20],
      [-Infinity, 1000, 2000, 3000],
    ],
    [
      [5, 20],
      [5, 20],
      [5, 20],
    ],
    [[5, 20], [], [5, 20]],
  ])("%j, of %j: %j", (limits, values, expected) => {
    expect(openLimits(limits, values)).toEqual(expected);
  });
});

describe("classOf", () => {
  it.each([
    ["a lower limit belongs to the class above it", 10, 1],
    ["the highest value belongs to the last class", 30, 2],
    ["values below fall in the first class", -5, 0],
    ["values above fall in the last class", 99, 2],
  ])("%s", (_, value, expected) => {
    expect(classOf(value, [0, 10, 20, 30])).toBe(expected);
  });

  it("knows one class only where there are no limits", () => {
    expect([classOf(5, []), classOf(5, [5])]).toEqual([0, 0]);
  });
});
