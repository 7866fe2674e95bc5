import { isRankable } from "./cell.ts";
import type { Cell, Figure, Verdict } from "./cell.ts";
import { isPoint } from "./comparability.ts";
import type { Dataset } from "./dataset.ts";
import { carrierPartition, figureAt, isFigure } from "./figures.ts";
import type { Measurement } from "./figures.ts";
import { hasBase } from "./measure.ts";
import { comparePeriods, familyOf, TOLERANCE_YEARS, yearsApart } from "./period.ts";
import type { AreaCode, Period } from "./types.ts";
import { periodsOf } from "./when.ts";

/** A member of the compared set that is not ranked, with what is known of its size. */
export type Lacking = {
  readonly area: AreaCode;
  /** A bound or an estimate of the period, or the nearest figure within three years; absent where nothing is known. */
  readonly known?: Figure;
  /**
   * It is the area's own figure in the comparison, not one of another year: `certain` where only its being a bound keeps
   * it out, `estimate` where it may still come out otherwise.
   */
  readonly own?: "certain" | "doubtful" | "estimate";
};

/** Measures of which another year tells nothing. */
function isRate({ measure, partition }: Measurement): boolean {
  return measure === "growth" || hasBase(measure) || partition.indicator.kind === "growth";
}

/** The unranked among the cells, each with the figure that says how large it may be. */
export function lackingOf(
  data: Dataset,
  measurement: Measurement,
  cells: readonly Cell[],
  period: Period | undefined,
): readonly Lacking[] {
  return cells
    .filter((cell) => !isRankable(cell))
    .map((cell: Cell) => {
      const known = sizeOf(data, measurement, cell, period);
      if (!known) return { area: cell.area };
      if (cell.kind === "missing") return { area: cell.area, known };
      return { area: cell.area, known, own: ownOf(cell.verdict) };
    });
}

function ownOf(verdict: Verdict): NonNullable<Lacking["own"]> {
  return verdict === "bounded" ? "certain" : verdict === "estimate" ? verdict : "doubtful";
}

/** A part, a sample, a whole beside its part, another definition say nothing of the size that is asked for. */
function sizeOf(
  data: Dataset,
  measurement: Measurement,
  cell: Cell,
  period: Period | undefined,
): Figure | undefined {
  if (cell.kind === "value") {
    if (ownOf(cell.verdict) !== "doubtful") return cell.figure;
    return cell.verdict === "break" && !isRate(measurement) ? cell.figure : undefined;
  }
  return period === undefined || isRate(measurement)
    ? undefined
    : nearestPoint(data, measurement, cell.area, period);
}

/** The later one where two are equally near. */
function nearestPoint(
  data: Dataset,
  measurement: Measurement,
  area: AreaCode,
  period: Period,
): Figure | undefined {
  const carrier = carrierPartition(data, measurement);
  if (!carrier) return undefined;
  const beside = period === "undated" ? "year" : "undated";
  return [...periodsOf(data, measurement, familyOf(period)), ...periodsOf(data, measurement, beside)]
    .filter((other) => yearsApart(other, period) <= TOLERANCE_YEARS)
    .sort(
      (a, b) =>
        Number(a === "undated") - Number(b === "undated") ||
        yearsApart(a, period) - yearsApart(b, period) ||
        comparePeriods(b, a),
    )
    .flatMap((other) => {
      const answer = figureAt(data, measurement, area, other);
      return isFigure(answer) && isPoint(answer, carrier) ? [answer] : [];
    })[0];
}
