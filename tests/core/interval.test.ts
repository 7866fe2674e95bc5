import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INTERVALS } from "../../src/core/interval-arithmetic.ts";
import { boundOf, hasKnownWidth, intervalOf, quotientBound } from "../../src/core/interval.ts";
import { BOUNDS } from "../../src/core/types.ts";
import type { Bound } from "../../src/core/types.ts";

const INFINITE = Number.POSITIVE_INFINITY;

const printed = fc.record({
  value: fc.double({ min: 1, max: 1e6, noNaN: true }),
  step: fc.constantFrom(0.0001, 0.01, 0.1, 1),
  bound: fc.constantFrom(...BOUNDS),
});

describe("the interval of a value whose print is not known", () => {
  it.each<[Bound, number, number, boolean]>([
    ["exact", 96, 96, false],
    ["about", 96, 96, false],
    ["at-least", 96, INFINITE, true],
    ["at-most", -INFINITE, 96, true],
  ])("that is %s is no wider than is known", (bound, low, high, isKnown) => {
    expect(intervalOf({ value: 96, bound })).toEqual({ low, high });
    expect(hasKnownWidth({ bound })).toBe(isKnown);
  });
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
    return quotientBound(INTERVALS["/"](intervalOf(top), intervalOf(bottom)), top, bottom);
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
