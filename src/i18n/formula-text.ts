import type { Formula, Sign } from "../core/formula.ts";
import { formatPrecise } from "./format.ts";

const PRINTED: Record<Sign, string> = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ ", "^": "^" };
const STRENGTH: Record<Sign, number> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };
/** `a − (b − c)` is not `a − b − c`; a sum or product may be regrouped. */
const NEEDS_ORDER: readonly Sign[] = ["-", "/", "^"];

/** A formula as people write it, with what stands for each name: 173.32 ÷ (3.43 ÷ 100), 5,312.79 ÷ 224.18 × 10,000. */
export function formulaText(formula: Formula, labelOf: (name: string) => string): string {
  switch (formula.kind) {
    case "number":
      return formatPrecise(formula.value, 12);
    case "name":
      return labelOf(formula.name);
    case "operation": {
      const { sign, left, right } = formula;
      const first = grouped(left, labelOf, (inner) => STRENGTH[inner] < STRENGTH[sign]);
      const second = grouped(right, labelOf, (inner) => {
        const order = STRENGTH[inner] - STRENGTH[sign];
        return order < 0 || (order === 0 && NEEDS_ORDER.includes(sign));
      });
      return `${first}${PRINTED[sign]}${second}`;
    }
  }
}

function grouped(part: Formula, labelOf: (name: string) => string, needs: (inner: Sign) => boolean): string {
  const text = formulaText(part, labelOf);
  return part.kind === "operation" && needs(part.sign) ? `(${text})` : text;
}
