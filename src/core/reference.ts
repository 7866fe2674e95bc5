import type { Observation } from "./types.ts";

/** How evidence names a figure that has no id of its own: `gdp|440106|2019|tianhe-plan-report-2019`. */
export function keyOf({ indicator, area, period, source }: Observation): string {
  return `${indicator}|${area}|${period}|${source}`;
}

/** The shortest name of a figure: its id where it has one, else its key. */
export function nameOf(observation: Observation): string {
  return observation.id ?? keyOf(observation);
}
