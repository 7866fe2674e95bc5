import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mannKendall } from "../../src/core/mann-kendall.ts";

const exact = (value: number) => ({ value, interval: { low: value, high: value } });
const rounded = (value: number) => ({ value, interval: { low: value - 0.5, high: value + 0.5 } });
const test = (values: readonly number[], reading = exact) => mannKendall(values.map(reading));

function orders<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    orders([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  );
}

/** S told in the plainest way. */
function plainS(values: readonly number[], tied: (a: number, b: number) => boolean): number {
  let s = 0;
  values.forEach((a, i) => {
    values.slice(i + 1).forEach((b) => {
      if (!tied(a, b)) s += Math.sign(b - a);
    });
  });
  return s;
}

const few = fc.array(
  fc.integer({ min: 0, max: 12 }).map((value) => value / 2),
  { minLength: 1, maxLength: 6 },
);

describe("Mann–Kendall", () => {
  it("finds every pair of a rising series, with one order in n! as extreme at either end", () => {
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
    for (let n = 2; n <= 10; n += 1) {
      const rising = Array.from({ length: n }, (_, at) => at);
      expect(test(rising)).toMatchObject({ n, s: (n * (n - 1)) / 2, open: 0 });
      expect(test(rising).p).toBeCloseTo(2 / factorial(n), 12);
    }
  });

  it("turns its sign and keeps its p when the order is reversed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 14 }), (values) => {
        const [a, b] = [test(values), test([...values].reverse())];
        expect(b.s + a.s).toBe(0);
        expect(b.p).toBeCloseTo(a.p, 12);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["exact values", exact, (a: number, b: number) => a === b],
    // Half a step each way: apart by less than one step they may be equal, and such ties are not transitive.
    ["rounded values", rounded, (a: number, b: number) => Math.abs(a - b) < 1],
  ] as const)("has the p of all orders of up to six %s", (_, reading, tied) => {
    fc.assert(
      fc.property(few, (values) => {
        const { s, p } = test(values, reading);
        expect(s).toBe(plainS(values, tied));
        const all = orders(values).map((order) => Math.abs(plainS(order, tied)));
        expect(p).toBeCloseTo(all.filter((one) => one >= Math.abs(s)).length / all.length, 12);
      }),
      { numRuns: 60 },
    );
  });

  it("has over seven values the distribution of all orders", () => {
    const all = orders([1, 2, 3, 4, 5, 6, 7]).map((order) => plainS(order, () => false));
    for (const values of [
      [1, 2, 3, 4, 5, 7, 6],
      [2, 1, 4, 3, 6, 5, 7],
      [4, 1, 7, 2, 6, 3, 5],
    ]) {
      const s = Math.abs(plainS(values, () => false));
      expect(test(values).p).toBeCloseTo(all.filter((one) => Math.abs(one) >= s).length / all.length, 12);
    }
  });

  it("counts pairs that rounding leaves open as ties, and says how many", () => {
    expect(test([10, 10.4, 12], rounded)).toMatchObject({ s: 2, open: 1 });
    expect(test([10, 10, 12], rounded)).toMatchObject({ s: 2, open: 0 });
    // Neighbouring printed values touch, and do not overlap.
    expect(test([10, 11, 12], rounded)).toMatchObject({ s: 3, open: 0 });
  });

  it("of more than ten takes the variance that Kendall gives for groups of ties", () => {
    const values = [1, 1, 2, 3, 3, 3, 4, 5, 6, 7, 8, 8];
    const n = values.length;
    const groups = [2, 3, 2].reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
    const sigma = Math.sqrt((n * (n - 1) * (2 * n + 5) - groups) / 18);
    const { s, p } = test(values);
    expect(s).toBe(66 - 1 - 3 - 1);
    // The tails beyond z by adding up the density.
    const z = (s - 1) / sigma;
    const step = 1e-4;
    let tail = 0;
    for (let x = z; x < 12; x += step) tail += Math.exp(-((x + step / 2) ** 2) / 2) * step;
    expect(p).toBeCloseTo((2 * tail) / Math.sqrt(2 * Math.PI), 6);
  });

  it("says nothing of a series that does not move", () => {
    expect(test([3, 3, 3, 3, 3])).toMatchObject({ s: 0, p: 1 });
    expect(test(Array.from({ length: 12 }, () => 3))).toMatchObject({ s: 0, p: 1 });
  });
});
