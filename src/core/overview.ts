import { isRankable } from "./cell.ts";
import type { Cell, ValueCell } from "./cell.ts";
import { commonPeriod } from "./common-period.ts";
import { compare, comparedCells } from "./comparison.ts";
import type { Comparison } from "./comparison.ts";
import type { Dataset } from "./dataset.ts";
import type { Measurement } from "./figures.ts";
import { districtFigures } from "./district-figures.ts";
import { lackingOf } from "./lacking.ts";
import { isDistrict, placeableCells } from "./profile-place.ts";
import type { PeriodCells } from "./profile-place.ts";
import { rankCells } from "./ranking.ts";
import type { Rank } from "./ranking.ts";
import type { AreaCode, Period } from "./types.ts";
import type { When } from "./when.ts";

/** With fewer members than this a quarter would be a single district. */
export const ENOUGH_FOR_QUARTERS = 8;

/** From 1, the best quarter of the comparable districts (the highest where neither end is better), to 4. */
export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

/** What one district has of one indicator. */
export type OverviewCell =
  /** A value of the common period that can be compared with the others'. */
  | { readonly kind: "common"; readonly cell: ValueCell; readonly rank?: Rank; readonly quarter?: Quarter }
  /** A figure that cannot be: of the common period but of another kind, or the district's newest of another period. */
  | { readonly kind: "aside"; readonly cell: ValueCell }
  | { readonly kind: "none"; readonly cell: Cell };

/** One indicator over the chosen districts, at the newest period in which most of them can be compared. */
export type OverviewRow = {
  readonly measurement: Measurement;
  /** Absent where no two of the districts can be compared in any period. */
  readonly comparison?: Comparison & { readonly when: { readonly kind: "period"; readonly period: Period } };
  /** How many of the districts can be compared then. */
  readonly comparable: number;
  /** In the order of the districts that were asked for. */
  readonly cells: readonly OverviewCell[];
  /** Among which the places are, where there is a common period. */
  readonly field: readonly Cell[];
};

/**
 * The row of an indicator: each chosen district with its value of the common period and its place among all `districts`
 * that can be compared then. A total has no better end here, as in a profile: see `directionOf`.
 */
export function overviewRow(
  data: Dataset,
  measurement: Measurement,
  areas: readonly AreaCode[],
  districts: readonly AreaCode[],
): OverviewRow {
  const common = commonPeriod(data, measurement, areas);
  if (!common)
    return {
      measurement,
      comparable: 0,
      cells: areas.map((area) => ownOf(data, measurement, area)),
      field: [],
    };
  const when = { kind: "period", period: common.period } as const;
  const comparison = { ...compare(data, { measurement, when, areas }), when };
  const field = {
    period: common.period,
    cells: comparedCells(data, { measurement, when, areas: districts }),
  };
  const cells = areas.map((area): OverviewCell => {
    const cell = comparison.cells.get(area);
    if (!cell || cell.kind === "missing") return ownOf(data, measurement, area);
    if (!isRankable(cell)) return { kind: "aside", cell };
    const rank = placeAmong(data, measurement, field, area);
    const quarter = rank && quarterOf(rank);
    return { kind: "common", cell, ...(rank && { rank }), ...(quarter && { quarter }) };
  });
  return { measurement, comparison, comparable: common.count, cells, field: field.cells };
}

/** The district's place among all that can be compared; a functional area stands beside the districts. */
export function placeAmong(
  data: Dataset,
  measurement: Measurement,
  field: PeriodCells,
  area: AreaCode,
): Rank | undefined {
  const others = field.cells.filter((cell) => isDistrict(data, cell.area));
  const lacking = lackingOf(data, measurement, others, field.period).filter((one) => one.area !== area);
  const { ranked } = rankCells(
    placeableCells(data, field, area),
    measurement.partition.indicator.polarity,
    lacking,
  );
  return ranked.find(({ cell }) => cell.area === area)?.rank;
}

/** The quarter that every place of the range is in; none among few, and none where the range spans two. */
function quarterOf({ from, to, of }: Rank): Quarter | undefined {
  if (of < ENOUGH_FOR_QUARTERS) return undefined;
  const [best, worst] = [quarterAt(from, of), quarterAt(to, of)];
  return best === worst ? best : undefined;
}

/** As many places in the first quarter as in the last, and as many before the middle as behind it. */
export function quarterAt(place: number, of: number): Quarter {
  const size = Math.floor(of / 4);
  if (place <= size) return 1;
  if (place > of - size) return 4;
  return place <= of / 2 ? 2 : 3;
}

/** The district's own newest figure, the one that its profile shows first, or the reason why there is none. */
function ownOf(data: Dataset, measurement: Measurement, area: AreaCode): OverviewCell {
  const [figure] = districtFigures(data, measurement, area);
  const when: When = figure ? { kind: "period", period: figure.period } : { kind: "latest", family: "year" };
  const [cell] = comparedCells(data, { measurement, areas: [area], when });
  if (cell?.kind === "value") return { kind: "aside", cell };
  return { kind: "none", cell: cell ?? { kind: "missing", area, reason: "no-figure" } };
}
