import { familyOf } from "./period.ts";
import type { Observation } from "./types.ts";

/** What makes figures one consistent series: their vintage or, where none is stated, their source. */
function seriesKey({ vintage, source }: Observation): string {
  return vintage ?? source;
}

/** For how many periods of the figure's family its series gives this area a value. */
function seriesLength(figure: Observation, ofArea: readonly Observation[]): number {
  const chained = ofArea.filter(
    (other) => seriesKey(other) === seriesKey(figure) && familyOf(other.period) === familyOf(figure.period),
  );
  return new Set(chained.map(({ period }) => period)).size;
}

/** Whether a revised figure would break the longer series of another value of its period. */
export function isLoneRevision(figure: Observation, ofArea: readonly Observation[]): boolean {
  if (figure.status !== "revised") return false;
  const length = seriesLength(figure, ofArea);
  return ofArea.some((rival) => rival.period === figure.period && seriesLength(rival, ofArea) > length);
}
