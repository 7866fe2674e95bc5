import type { Figure } from "./cell.ts";
import { leavesOf } from "./comparability.ts";
import { hasKnownWidth } from "./interval.ts";

/** Whether a figure's interval says how far its rounding leaves it open: the print of all that it is made of is known. */
export function isWidthKnown(figure: Figure): boolean {
  return leavesOf(figure).every(hasKnownWidth);
}
