import type { Formula } from "../core/formula.ts";
import { quotientFormula } from "../core/quotient.ts";

/**
 * The same calculation between numbers whose decimal points have moved: GDP in 亿元 ÷ people in 万人 × 10,000 is billions
 * ÷ millions × 1,000. `shiftOf` says by how many places to the right an operand's point moved, `result` the result's.
 */
export function scaledFormula(formula: Formula, shiftOf: (name: string) => number, result: number): Formula {
  const quotient = factorOf(formula);
  if (quotient !== undefined) {
    const places = result - shiftOf("a") + shiftOf("b");
    return places === 0 ? formula : quotientFormula(Number((quotient * 10 ** places).toPrecision(12)));
  }
  return moved(restored(formula, shiftOf), result);
}

/** The factor of a ÷ b × factor; undefined for any other formula. */
function factorOf(formula: Formula): number | undefined {
  if (formula.kind !== "operation") return undefined;
  const { sign, left, right } = formula;
  if (left.kind === "name" && right.kind === "name")
    return sign === "/" && left.name === "a" && right.name === "b" ? 1 : undefined;
  if (right.kind !== "number" || factorOf(left) !== 1) return undefined;
  return sign === "*" ? right.value : sign === "/" ? 1 / right.value : undefined;
}

/** Every operand brought back to the unit of the data. */
function restored(formula: Formula, shiftOf: (name: string) => number): Formula {
  if (formula.kind === "name") return moved(formula, -shiftOf(formula.name));
  if (formula.kind === "number") return formula;
  return { ...formula, left: restored(formula.left, shiftOf), right: restored(formula.right, shiftOf) };
}

function moved(formula: Formula, places: number): Formula {
  if (places === 0) return formula;
  const right = { kind: "number", value: 10 ** Math.abs(places) } as const;
  return { kind: "operation", sign: places > 0 ? "*" : "/", left: formula, right };
}
