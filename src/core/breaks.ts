import type { Dataset } from "./dataset.ts";
import { liesBetween } from "./period.ts";
import type { AreaCode, Indicator, Period } from "./types.ts";

/** Whether a stated break of the indicator or of the area's boundaries lies between two periods. */
export function isAcrossBreak(
  { areas }: Dataset,
  { breaks = [] }: Pick<Indicator, "breaks">,
  area: AreaCode,
  [a, b]: readonly [Period, Period],
): boolean {
  return [...breaks, ...(areas.get(area)?.breaks ?? [])].some(
    (cut) => (cut.areas === undefined || cut.areas.includes(area)) && liesBetween(cut, a, b),
  );
}
