import type { Figure } from "../core/cell.ts";
import { carriedDigits } from "../core/width.ts";
import { formatNumber, printedDecimals } from "./format.ts";
import { shifted } from "./quantity.ts";
import type { Scale } from "./quantity.ts";

/**
 * How much one figure is above another, in their scale and down to the last digit that the coarser of them has: 3,740,000
 * printed as 374.0万 less 2,223,150 is 1,517,000. What would have one digit there has two, as far as the finer one goes:
 * 223.8 less 223.86 is −0.06, and not −0.1.
 */
export function differenceText(
  { from, to }: { readonly from: Figure; readonly to: Figure },
  scale: Pick<Scale, "shift">,
): string {
  const places = [lastPlace(from, scale), lastPlace(to, scale)];
  const more = shifted(to.value - from.value, scale);
  const last = Math.max(Math.min(...places), Math.min(Math.max(...places), powerOf(more) - 1));
  const unit = 10 ** Math.max(0, last);
  const rounded = last > 0 ? Math.round(more / unit) * unit : more;
  return formatNumber(rounded, Math.max(0, -last));
}

/** The power of ten of a figure's last digit: −1 for 12.5, 4 for 3,740,000 printed as 374万. */
function lastPlace(figure: Figure, scale: Pick<Scale, "shift">): number {
  const { value, interval, origin } = figure;
  if (origin.kind === "derived") return powerOf(shifted(value, scale)) - carriedDigits(figure) + 1;
  const width = shifted(interval.high - interval.low, scale);
  return width > 0 && width < Number.POSITIVE_INFINITY
    ? powerOf(width)
    : -printedDecimals(origin.observation, scale);
}

/** The power of ten of a number's first digit, whatever adding up has left of 0.1. */
function powerOf(value: number): number {
  return value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) + 1e-6);
}
