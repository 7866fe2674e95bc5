import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canHold, verdictOf } from "../../src/core/crosscheck.ts";

const span = (low: number, high: number) => ({ low, high });

describe("two sides of a check", () => {
  it.each([
    ["meet where their intervals do", span(5045.6, 5060.6), span(5047.35, 5047.45), "equal", true],
    ["meet at an end", span(0, 0.1 + 0.2), span(0.3, 1), "equal", true],
    ["do not meet across a gap", span(55.5, 55.6), span(54.5, 55.5 - 0.01), "equal", false],
    ["meet under a lower bound", span(158, 158), span(133, Infinity), "equal", true],
    ["miss a lower bound", span(3374, 3374), span(3400, Infinity), "equal", false],
    ["a part is at most the whole", span(44, 44), span(56, 56), "at-most", true],
    ["a part is not more than the whole", span(157.5, 158.5), span(134, 134), "at-most", false],
    ["at least", span(20.5, 21.5), span(12, 14), "at-least", true],
  ] as const)("%s", (_, left, right, relation, expected) => {
    expect(canHold(left, right, relation)).toBe(expected);
  });

  it("are equal at most where both orders are possible", () => {
    const interval = fc.tuple(fc.integer(), fc.nat(1000)).map(([low, width]) => span(low, low + width));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(canHold(a, b, "equal")).toBe(canHold(a, b, "at-most") && canHold(a, b, "at-least"));
      }),
    );
  });
});

describe("a verdict", () => {
  it.each([
    ["one reading that holds", true, undefined, "consistent"],
    ["one reading that fails", false, undefined, "inconsistent"],
    ["two readings that disagree", false, true, "ambiguous"],
    ["two readings that both hold", true, true, "consistent"],
    ["two readings that both fail", false, false, "inconsistent"],
  ])("%s", (_, holds, otherwise, expected) => {
    expect(verdictOf(holds, otherwise)).toBe(expected);
  });
});
