import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundOf, divide, intervalOf, quotientBound, scale } from "../../src/core/interval.ts";
import { BOUNDS } from "../../src/core/types.ts";
import type { Bound } from "../../src/core/types.ts";

const INFINITE = Number.POSITIVE_INFINITY;

const printed = fc.record({
  value: fc.double({ min: 1, max: 1e6, noNaN: true }),
  step: fc.constantFrom(0.0001, 0.01, 0.1, 1),
  bound: fc.constantFrom(...BOUNDS),
});

describe("intervalOf", () => {
  it.each<[string, number, number, Bound, number, number]>([
    ["an exact value: half a step to each side", 10, 1, "exact", 9.5, 10.5],
    ["an approximate value: half a unit of its last digit that is not zero", 5300, 1, "about", 5250, 5350],
    ["an approximate value with a finer digit", 4754, 1, "about", 4753.5, 4754.5],
    ["a lower bound: open above", 6000, 1, "at-least", 6000, INFINITE],
    ["an upper bound: open below", 6000, 1, "at-most", -INFINITE, 6000],
    ["a negative growth", -2, 1, "exact", -2.5, -1.5],
  ])("%s", (_, value, step, bound, low, high) => {
    expect(intervalOf({ value, step, bound })).toEqual({ low, high });
  });

  it("contains the value", () => {
    fc.assert(
      fc.property(printed, (figure) => {
        const { low, high } = intervalOf(figure);
        expect(low).toBeLessThanOrEqual(figure.value);
        expect(high).toBeGreaterThanOrEqual(figure.value);
      }),
    );
  });
});

describe("divide", () => {
  it.each([
    ["by a positive interval", { low: 1, high: 2 }, { low: 4, high: 5 }, { low: 1 / 5, high: 2 / 4 }],
    ["a negative by a positive", { low: -2, high: -1 }, { low: 4, high: 5 }, { low: -2 / 4, high: -1 / 5 }],
    ["across zero", { low: -1, high: 1 }, { low: 2, high: 4 }, { low: -0.5, high: 0.5 }],
    ["an open interval", { low: 6, high: INFINITE }, { low: 2, high: 3 }, { low: 2, high: INFINITE }],
    ["by something that may be zero", { low: 1, high: 2 }, { low: 0, high: 1 }, undefined],
    ["by something open below", { low: 1, high: 2 }, { low: -INFINITE, high: 1 }, undefined],
  ])("%s", (_, a, b, expected) => {
    expect(divide(a, b)).toEqual(expected);
  });

  it("contains the quotient of any two values within the operands", () => {
    const exact = fc.record({
      value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      half: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(exact, exact, share, share, (a, b, atA, atB) => {
        const numerator = { low: a.value - a.half, high: a.value + a.half };
        const denominator = { low: Math.abs(b.value) + 0.001, high: Math.abs(b.value) + 0.001 + b.half };
        const within = ({ low, high }: typeof numerator, at: number) =>
          Math.min(high, low + (high - low) * at);
        const quotient = within(numerator, atA) / within(denominator, atB);
        const all = divide(numerator, denominator);
        const room = 1e-9 * Math.max(1, Math.abs(quotient));
        expect(all?.low).toBeLessThanOrEqual(quotient + room);
        expect(all?.high).toBeGreaterThanOrEqual(quotient - room);
      }),
    );
  });
});

describe("scale", () => {
  it.each([
    [2, { low: 2, high: 4 }],
    [-1, { low: -2, high: -1 }],
  ])("by %d keeps the lower end below", (factor, expected) => {
    expect(scale({ low: 1, high: 2 }, factor)).toEqual(expected);
  });
});

describe("boundOf", () => {
  it.each([
    ["closed", { low: 1, high: 2 }, "exact"],
    ["open above", { low: 1, high: INFINITE }, "at-least"],
    ["open below", { low: -INFINITE, high: 1 }, "at-most"],
    ["open at both ends", { low: -INFINITE, high: INFINITE }, undefined],
  ])("an interval %s", (_, interval, expected) => {
    expect(boundOf(interval, "exact")).toBe(expected);
  });
});

describe("quotientBound", () => {
  const over = (numerator: Bound, denominator: Bound, value = 10) => {
    const top = { value, step: 1, bound: numerator };
    const bottom = { value: 4, step: 1, bound: denominator };
    const quotient = divide(intervalOf(top), intervalOf(bottom));
    return quotient && quotientBound(quotient, top, bottom);
  };

  it.each<[Bound, Bound, Bound | undefined]>([
    ["exact", "exact", "exact"],
    ["about", "exact", "about"],
    ["exact", "about", "about"],
    ["at-least", "exact", "at-least"],
    ["at-most", "about", "at-most"],
    ["exact", "at-least", "at-most"],
    ["about", "at-least", "at-most"],
    ["at-most", "at-least", undefined],
    ["at-least", "at-least", undefined],
    ["exact", "at-most", undefined],
  ])("%s over %s is %s", (numerator, denominator, expected) => {
    expect(over(numerator, denominator)).toBe(expected);
  });

  it("a fall over at least so much is at least that small", () => {
    expect(over("exact", "at-least", -10)).toBe("at-least");
  });
});
