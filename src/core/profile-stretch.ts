import type { ValueCell } from "./cell.ts";
import { carrierOf } from "./comparability.ts";
import type { Dataset } from "./dataset.ts";
import { carrierPartition } from "./figures.ts";
import { comparePeriods } from "./period.ts";
import { placeableCells } from "./profile-place.ts";
import type { PeriodCells } from "./profile-place.ts";
import type { Field } from "./profile.ts";
import { breakBetween } from "./series.ts";
import { trendOf } from "./trend.ts";
import { rankCells } from "./ranking.ts";
import type { SeriesBreak } from "./trend.ts";
import type { AreaCode, Period, Polarity } from "./types.ts";

export type RankedRow = { readonly period: Period; readonly cells: ReadonlyMap<AreaCode, ValueCell> };

/** The figures of a period that can be set beside the district's, with its own. */
export function rankedRow(data: Dataset, row: PeriodCells, district: AreaCode): RankedRow {
  const cells = placeableCells(data, row, district);
  return { period: row.period, cells: new Map(cells.map((cell) => [cell.area, cell])) };
}

type Stretch = { readonly rows: readonly RankedRow[]; readonly cuts: readonly SeriesBreak[] };

/** The periods with a figure of the district that can be compared, parted at its breaks, each with the breaks at its ends. */
export function stretchesOf(
  data: Dataset,
  { measurement }: Field,
  district: AreaCode,
  yearly: readonly RankedRow[],
): readonly Stretch[] {
  const { runs, breaks } = trendOf(data, measurement, district, "year");
  const own = new Set(runs.flat().map(({ period }) => period));
  const rows = yearly.filter(({ period, cells }) => own.has(period) && cells.has(district));
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const [start, end] = [breaks[index - 1], breaks[index]];
    return {
      rows: rows.filter(
        ({ period }) =>
          (!start || comparePeriods(period, start.before) >= 0) &&
          (!end || comparePeriods(period, end.after) <= 0),
      ),
      cuts: [start, end].flatMap((cut) => cut ?? []),
    };
  });
}

/** Peers with a comparable figure in every period of the window and no break within it. */
export function commonPeers(
  data: Dataset,
  measurement: Field["measurement"],
  window: readonly RankedRow[],
  district: AreaCode,
): readonly AreaCode[] {
  const [first] = window;
  const last = window.at(-1);
  const partition = carrierPartition(data, measurement);
  return [...(first?.cells.keys() ?? [])].filter((area) => {
    if (area === district || !window.every(({ cells }) => cells.has(area))) return false;
    const [from, to] = [first, last].map((row) => {
      const figure = row?.cells.get(area)?.figure;
      return figure && carrierOf(figure);
    });
    return from && to && partition && !breakBetween(partition, data.areas.get(area), from, to);
  });
}

/** The peer before all the others; nobody where rounding leaves open who that is. */
export function leaderOf(
  { cells }: RankedRow,
  peers: readonly AreaCode[],
  polarity: Polarity,
): AreaCode | undefined {
  const { ranked } = rankCells(
    peers.flatMap((area) => cells.get(area) ?? []),
    polarity,
  );
  return ranked.find(({ rank }) => rank.to === 1)?.cell.area;
}
