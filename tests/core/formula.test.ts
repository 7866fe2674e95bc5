import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, namesIn, NUMBERS, parseFormula } from "../../src/core/formula.ts";
import type { Formula } from "../../src/core/formula.ts";
import { INTERVALS } from "../../src/core/interval-arithmetic.ts";

function parsed(text: string): Formula {
  const formula = parseFormula(text);
  if (formula.kind === "problem") throw new Error(`${text}: ${formula.found} at ${String(formula.at)}`);
  return formula;
}

const OPERANDS = new Map([
  ["a", 12],
  ["b", 4],
]);

type Sum = { readonly text: string; readonly of: (a: number, b: number) => number };

const APPLY: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
};

/** Any formula over a, b and small numbers, as text with all its parentheses and as what it means. */
const sums = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Sum>(
      { text: "a", of: (a) => a },
      { text: "b", of: (_a, b) => b },
      { text: "0.5", of: () => 0.5 },
      { text: "100", of: () => 100 },
    ),
    fc
      .tuple(tie("sum"), fc.constantFrom(...Object.keys(APPLY)), tie("sum"))
      .map(([left, sign, right]): Sum => ({
        text: `(${left.text} ${sign} ${right.text})`,
        of: (a, b) => APPLY[sign]?.(left.of(a, b), right.of(a, b)) ?? NaN,
      })),
  ),
})).sum;

describe("a formula", () => {
  it.each([
    ["multiplies before it adds", "a + b * 2", 20],
    ["works from left to right", "a - b - 2", 6],
    ["divides by what stands in parentheses", "a / (b / 100)", 300],
    ["raises before it multiplies", "2 * 2 ^ b", 32],
    ["reads decimals", "a * 0.5", 6],
  ])("%s: %s", (_, text, expected) => {
    expect(evaluate(parsed(text), OPERANDS, NUMBERS)).toBe(expected);
  });

  it.each([
    ["a sign without its right side", "a +", 3, ""],
    ["two names in a row", "a b", 2, "b"],
    ["an open parenthesis", "(a + b", 6, ""],
    ["a foreign sign", "a % b", 2, "%"],
    ["nothing", "", 0, ""],
  ])("says where it cannot be read: %s", (_, text, at, found) => {
    expect(parseFormula(text)).toEqual({ kind: "problem", at, found });
  });

  it("has no value where an operand is missing", () => {
    expect(evaluate(parsed("a / c"), OPERANDS, NUMBERS)).toBeUndefined();
  });

  it("names each operand once", () => {
    expect(namesIn(parsed("b * (a - a / b) + 1"))).toEqual(["b", "a"]);
  });

  it("means what its text says", () => {
    fc.assert(
      fc.property(sums, ({ text, of }) => {
        expect(evaluate(parsed(text), OPERANDS, NUMBERS)).toBe(of(12, 4));
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["number", "name", "operation", "problem"]).toContain(parseFormula(text).kind);
      }),
    );
  });
});

describe("a formula over intervals", () => {
  const interval = fc
    .tuple(fc.double({ min: -1000, max: 1000, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }))
    .map(([low, width]) => ({ low, high: low + width }));
  const within = fc.double({ min: 0, max: 1, noNaN: true });

  it("holds every value that operands within their intervals give", () => {
    fc.assert(
      fc.property(sums, interval, interval, within, within, ({ text }, a, b, atA, atB) => {
        const formula = parsed(text);
        const point = new Map([
          ["a", a.low + (a.high - a.low) * atA],
          ["b", b.low + (b.high - b.low) * atB],
        ]);
        const value = evaluate(formula, point, NUMBERS) ?? NaN;
        const span = evaluate(formula, new Map(Object.entries({ a, b })), INTERVALS);
        if (!span || !Number.isFinite(value)) return;
        const slack = 1e-6 * Math.max(1, Math.abs(value));
        expect(span.low).toBeLessThanOrEqual(value + slack);
        expect(span.high).toBeGreaterThanOrEqual(value - slack);
      }),
    );
  });

  it.each([
    ["a lower bound stays one", "a / 2", { low: 4, high: Infinity }, { low: 2, high: Infinity }],
    [
      "a divisor without a ceiling reaches down to nothing",
      "8 / a",
      { low: 4, high: Infinity },
      { low: 0, high: 2 },
    ],
    [
      "a divisor too small to have a reciprocal",
      "a / a",
      { low: -5e-324, high: -5e-324 },
      { low: 1, high: 1 },
    ],
    [
      "a divisor that may be zero says nothing",
      "8 / a",
      { low: -1, high: 1 },
      { low: -Infinity, high: Infinity },
    ],
    ["doublings", "2 ^ a", { low: 2, high: 3 }, { low: 4, high: 8 }],
    ["nothing times an open end is nothing", "0 * a", { low: 4, high: Infinity }, { low: 0, high: 0 }],
  ])("%s", (_, text, a, expected) => {
    expect(evaluate(parsed(text), new Map([["a", a]]), INTERVALS)).toEqual(expected);
  });
});
