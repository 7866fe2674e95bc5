import type { Figure } from "../../../core/cell.ts";
import { presentDistricts } from "../../../core/dataset.ts";
import { isPlain } from "../../../core/district-figures.ts";
import type { Dataset } from "../../../core/dataset.ts";
import { figureAt, isFigure } from "../../../core/figures.ts";
import type { Measurement } from "../../../core/figures.ts";
import { keyStanding } from "../../../core/key-standing.ts";
import type { KeyStanding } from "../../../core/key-standing.ts";
import type { AreaCode, Period } from "../../../core/types.ts";
import { measurementOf } from "../base.ts";
import { headIndicators } from "../figures.ts";

/** A core indicator of which the district has a figure of the year, with how it stands. */
export type Entry = {
  readonly measurement: Measurement;
  readonly area: AreaCode;
  readonly figure: Figure;
  readonly standing: KeyStanding;
};

/** What a district has of the core indicators in a year, and those of which it has nothing plain. */
export function entriesOf(
  data: Dataset,
  area: AreaCode,
  year: Period,
): { readonly entries: readonly Entry[]; readonly lacking: readonly Measurement[] } {
  const districts = presentDistricts(data.areas);
  const measurements = headIndicators(data).flatMap((id) => measurementOf(data, id) ?? []);
  const entries = measurements.flatMap((measurement): readonly Entry[] => {
    const figure = figureAt(data, measurement, area, year);
    if (!isFigure(figure) || !isPlain(figure, measurement)) return [];
    const standing = keyStanding(data, measurement, districts, area, figure);
    return [{ measurement, area, figure, standing }];
  });
  const found = new Set(entries.map(({ measurement }) => measurement));
  return { entries, lacking: measurements.filter((one) => !found.has(one)) };
}
