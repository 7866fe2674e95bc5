import { leadingNumber } from "../data/numerals.ts";
import { formatPrecise } from "../i18n/format.ts";

/**
 * How a printed literal becomes the value: `35572870万元 → 35,572,870 × 0.0001 = 3,557.287亿元`. A word or a number in
 * the same unit needs no step between.
 */
export function unitSteps(literal: string, value: number, unit: string): string {
  const result = `${formatPrecise(value, 9)}${unit}`;
  const printed = /^[^\d]{0,2}\d/.test(literal) ? leadingNumber(literal.replace(/^[^\d−-]+/, "")) : undefined;
  const factor = printed && printed.value !== 0 ? value / printed.value : 1;
  if (!printed || Math.abs(factor - 1) < 1e-9) return `${literal} → ${result}`;
  const times =
    factor >= 1
      ? `× ${formatPrecise(factor, 9)}`
      : `÷ ${formatPrecise(Number((1 / factor).toPrecision(12)), 9)}`;
  return `${literal} → ${formatPrecise(printed.value, 9)} ${times} = ${result}`;
}
