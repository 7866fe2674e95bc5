import type { Figure } from "./cell.ts";
import { isEstimated, isPoint, leavesOf } from "./comparability.ts";
import type { Dataset } from "./dataset.ts";
import { carrierPartition, figureAt, isFigure } from "./figures.ts";
import type { Measurement } from "./figures.ts";
import { yearsApart } from "./period.ts";
import type { Family } from "./period.ts";
import type { Cut } from "./series.ts";
import { breakBetween, statedFigure } from "./series.ts";
import type { AreaCode, Observation, Period, Text } from "./types.ts";
import { periodsOf } from "./when.ts";

/** A place between two figures of a series where levels must not be joined. */
export type SeriesBreak = { readonly after: Period; readonly before: Period; readonly reason?: Text };

/**
 * An area's series in a measure: runs of figures that may be joined, the breaks between them, and what is shown
 * `aside`, never joined: a part of the area, another definition, a one-sided bound, another vintage.
 */
export type Trend = {
  readonly area: AreaCode;
  readonly runs: readonly (readonly Figure[])[];
  readonly breaks: readonly SeriesBreak[];
  readonly aside: readonly Figure[];
};

export function trendOf(data: Dataset, measurement: Measurement, area: AreaCode, family: Family): Trend {
  const partition = carrierPartition(data, measurement);
  if (!partition) return { area, runs: [], breaks: [], aside: [] };
  // Not those of the area alone: a chain also gives the value of the period before its first growth, which may print nothing.
  const periods = periodsOf(data, measurement, family);
  const cadence = cadenceOf(periods);
  const figures = periods.flatMap((period) => {
    const answer = figureAt(data, measurement, area, period);
    return isFigure(answer) ? [answer] : [];
  });
  const runs: Figure[][] = [];
  const breaks: SeriesBreak[] = [];
  let last: Figure | undefined;
  // An estimate is shown, and joined to no result.
  const joins = (figure: Figure) => isPoint(figure, partition) && !isEstimated(figure);
  for (const figure of figures.filter(joins)) {
    const cut = last && breakOf(last, figure);
    if (cut && last) {
      const { after, before } = cut.at ?? { after: last.period, before: figure.period };
      breaks.push({ after, before, ...(cut.reason && { reason: cut.reason }) });
    }
    if (!last || cut || yearsApart(last.period, figure.period) > cadence + 1e-9) runs.push([]);
    runs.at(-1)?.push(figure);
    last = figure;
  }
  const others = measurement.measure === "raw" ? figures.flatMap(otherVintages) : [];
  return {
    area,
    runs,
    breaks,
    aside: [...figures.filter((figure) => !joins(figure)), ...others],
  };

  function breakOf(a: Figure, b: Figure): Cut | undefined {
    const earlier = leavesOf(a);
    const cuts = leavesOf(b).flatMap((to, index) => {
      const from = earlier[index];
      const operand =
        to.indicator === partition?.indicator.id ? partition : data.partitions.get(to.indicator);
      return (from && operand && breakBetween(operand, data.areas.get(to.area), from, to)) ?? [];
    });
    return cuts[0];
  }
}

function otherVintages({ origin }: Figure): readonly Figure[] {
  const others: readonly Observation[] = origin.kind === "stated" ? origin.others : [];
  return others.map((chosen) => statedFigure({ period: chosen.period, chosen, others: [] }));
}

/** The usual distance in years between an indicator's periods: a longer distance means that a period is missing. */
function cadenceOf(periods: readonly Period[]): number {
  const gaps = periods.slice(1).map((period, index) => yearsApart(periods[index] ?? period, period));
  return Math.min(...gaps.filter((gap) => gap > 0));
}
