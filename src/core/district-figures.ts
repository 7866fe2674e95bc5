import type { Figure, Verdict } from "./cell.ts";
import { carrierOf, isEstimated, judge } from "./comparability.ts";
import { presentDistricts } from "./dataset.ts";
import type { Dataset } from "./dataset.ts";
import { figureAt, isFigure } from "./figures.ts";
import type { Measurement } from "./figures.ts";
import { comparePeriods, familyOf } from "./period.ts";
import { choicesOf } from "./series.ts";
import type { AreaCode, Period, Text } from "./types.ts";

/**
 * The figures of a district, the one to show first: about the whole district under the usual definition; whole years
 * before undated ones and parts of years, known values before bounds and forecasts; then the latest.
 */
export function districtFigures(
  data: Dataset,
  measurement: Measurement,
  district: AreaCode,
): readonly Figure[] {
  const figures = [...choicesOf(measurement.partition, district).keys()].flatMap((period) => {
    const answer = figureAt(data, measurement, district, period);
    return isFigure(answer) ? [answer] : [];
  });
  const rank = (figure: Figure) => {
    const family = familyOf(figure.period);
    const time = family === "year" ? 4 : family === "undated" ? 3 : 0;
    return Number(isPlain(figure, measurement)) * 8 + time + Number(isKnown(figure)) * 2;
  };
  figures.sort((a, b) => rank(b) - rank(a) || comparePeriods(b.period, a.period));
  return comparedFirst(data, measurement, figures);
}

/**
 * One value that one source prints with a year and another without is one figure, and is told with the time by which more
 * districts have one: so it is compared, and a page must not date it in one place and leave it undated in the next.
 */
function comparedFirst(
  data: Dataset,
  measurement: Measurement,
  figures: readonly Figure[],
): readonly Figure[] {
  const [first] = figures;
  const undated = figures.find(({ period }) => period === "undated");
  if (!first || !undated || first === undated || first.value !== undated.value) return figures;
  if (!isPlain(undated, measurement) || !isKnown(undated)) return figures;
  const having = (period: Period) =>
    presentDistricts(data.areas).filter((area) => isFigure(figureAt(data, measurement, area, period))).length;
  if (having(undated.period) <= having(first.period)) return figures;
  return [undated, ...figures.filter((figure) => figure !== undated)];
}

export function isOneSided({ bound }: Figure): boolean {
  return bound === "at-least" || bound === "at-most";
}

/** A value that was counted: neither a bound nor a forecast. */
export function isKnown(figure: Figure): boolean {
  return !isOneSided(figure) && !isEstimated(figure);
}

/** About the whole district under the usual definition. */
export function isPlain(figure: Figure, measurement: Measurement): boolean {
  return verdictAlone(figure, measurement) === undefined;
}

const ALONE: readonly Verdict[] = ["part", "sample", "definition", "disputed"];

/** What is said of a figure by itself: that it is about a part, under another definition, or in doubt. */
export function verdictAlone(
  figure: Figure,
  { partition }: Measurement,
): { readonly verdict: Verdict; readonly reason?: Text } | undefined {
  const carrier = carrierOf(figure);
  if (!carrier) return undefined;
  const judged = judge(figure, carrier, partition, undefined);
  return ALONE.includes(judged.verdict) ? judged : undefined;
}
