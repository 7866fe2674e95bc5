import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, NUMBERS, parseFormula } from "../../src/core/formula.ts";
import type { Formula } from "../../src/core/formula.ts";
import { formulaText } from "../../src/i18n/formula-text.ts";

function written(text: string): string {
  const formula = parseFormula(text);
  if (formula.kind === "problem") throw new Error(text);
  return formulaText(formula, (name) => name);
}

describe("a formula as people write it", () => {
  it.each([
    ["a / (b / 100)", "a ÷ (b ÷ 100)"],
    ["(a / b) / c", "a ÷ b ÷ c"],
    ["a - (b - c)", "a − (b − c)"],
    ["a + (b + c)", "a + b + c"],
    ["(a + b) * c", "(a + b) × c"],
    ["a * (b / c)", "a × b ÷ c"],
    ["2 ^ 3 * a", "2^3 × a"],
    ["a * (1 - 1 / (1 + g / 100))", "a × (1 − 1 ÷ (1 + g ÷ 100))"],
  ])("%s is written %s", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  const formula = fc.letrec<{ tree: Formula }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      fc.integer({ min: 1, max: 9 }).map((value): Formula => ({ kind: "number", value })),
      fc.record({
        kind: fc.constant("operation" as const),
        sign: fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const),
        left: tie("tree"),
        right: tie("tree"),
      }),
    ),
  })).tree;

  it("means the same when it is read again", () => {
    fc.assert(
      fc.property(formula, (tree) => {
        const again = parseFormula(
          formulaText(tree, String).replaceAll("×", "*").replaceAll("÷", "/").replaceAll("−", "-"),
        );
        if (again.kind === "problem") throw new Error("not readable");
        const [a, b] = [tree, again].map((one) => evaluate(one, new Map<string, number>(), NUMBERS) ?? 0);
        if (Number.isFinite(a) && Math.abs(a ?? 0) < 1e6) expect(b).toBeCloseTo(a ?? 0, 6);
      }),
    );
  });
});
