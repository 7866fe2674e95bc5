import type { Figure } from "./cell.ts";
import { leavesOf } from "./comparability.ts";
import { hasKnownWidth } from "./interval.ts";

/** Whether a figure's interval says how far its rounding leaves it open: the print of all that it is made of is known. */
export function isWidthKnown(figure: Figure): boolean {
  return leavesOf(figure).every(hasKnownWidth);
}

/** So many digits a derived value has at most. */
const DIGITS = 4;

/**
 * Significant digits of a derived value that its operands carry, 2 to 4: down to the first digit that rounding leaves
 * open, so that 6,614.7 in 31,000 (printed as 3.1万亿, 21.0 to 21.7 %) is 21.3 % and not 21.34 %. Four where nothing is
 * known of the print, or an end is open.
 */
export function carriedDigits({ value, interval }: Pick<Figure, "value" | "interval">): number {
  const half = (interval.high - interval.low) / 2;
  if (value === 0 || !(half > 0) || !Number.isFinite(half)) return DIGITS;
  const [first, last] = [Math.abs(value), half].map((size) => Math.floor(Math.log10(size) + 1e-9));
  return Math.min(DIGITS, Math.max(2, (first ?? 0) - (last ?? 0) + 1));
}
