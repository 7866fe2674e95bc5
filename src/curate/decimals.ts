import { decimalStep } from "../core/interval.ts";

const STEPS = [1, 0.1, 0.01, 0.001];

/** How many decimals a number shows. The text of a number is slow to make, and most have few. */
export function decimalsOf(value: number): number {
  const few = fewDecimals(value);
  return few === -1 ? (String(value).split(".")[1]?.length ?? 0) : few;
}

/** As `decimalStep`, for millions of figures. */
export function stepOf(value: number): number {
  return STEPS[fewDecimals(value)] ?? decimalStep(value);
}

/** -1 where there are more than three. */
function fewDecimals(value: number): number {
  if (Math.abs(value) >= 1e9) return -1;
  return STEPS.findIndex((_, decimals) => Math.round(value * 10 ** decimals) / 10 ** decimals === value);
}
