import { isEstimated } from "../../../core/comparability.ts";
import { figureAt, isFigure } from "../../../core/figures.ts";
import { comparePeriods, familyOf } from "../../../core/period.ts";
import { choicesOf } from "../../../core/series.ts";
import { isPlain } from "../../../core/district-figures.ts";
import type { Dataset } from "../../../core/dataset.ts";
import type { AreaCode, Period } from "../../../core/types.ts";
import { measurementOf } from "../base.ts";
import { headIndicators } from "../figures.ts";

/** A year with how many core indicators the district has a figure of. */
export type DigestYear = { readonly year: Period; readonly count: number };

/**
 * The years that a district has core figures of, the newest first; what is about a part, in doubt or
 * an estimate is not counted.
 */
export function digestYears(data: Dataset, area: AreaCode): readonly DigestYear[] {
  const counts = new Map<Period, number>();
  for (const id of headIndicators(data)) {
    const measurement = measurementOf(data, id);
    if (!measurement) continue;
    for (const period of choicesOf(measurement.partition, area).keys()) {
      const figure = figureAt(data, measurement, area, period);
      if (
        familyOf(period) === "year" &&
        isFigure(figure) &&
        isPlain(figure, measurement) &&
        !isEstimated(figure)
      )
        counts.set(period, (counts.get(period) ?? 0) + 1);
    }
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => comparePeriods(b.year, a.year));
}

/** The year with the most core figures, the newest of several. */
export function fullestYear(years: readonly DigestYear[]): DigestYear | undefined {
  return years.reduce<DigestYear | undefined>(
    (best, one) => (best && best.count >= one.count ? best : one),
    undefined,
  );
}
