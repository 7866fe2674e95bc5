import { isRankable } from "./cell.ts";
import type { Figure } from "./cell.ts";
import { isEstimated } from "./comparability.ts";
import { changesBetween } from "./changes.ts";
import type { Change } from "./changes.ts";
import { comparedCells } from "./comparison.ts";
import type { Dataset } from "./dataset.ts";
import { carrierPartition } from "./figures.ts";
import type { Measurement } from "./figures.ts";
import { placeAmong } from "./overview.ts";
import { comparePeriods, familyOf } from "./period.ts";
import { ENOUGH_PEERS, peersIn } from "./profile.ts";
import type { Rank } from "./ranking.ts";
import { choicesOf } from "./series.ts";
import { trendTest } from "./trend-test.ts";
import type { TrendTest } from "./trend-test.ts";
import { trendOf } from "./trend.ts";
import type { AreaCode } from "./types.ts";

/** How one figure of a district stands: among the others of its period, and to the district's own earlier ones. */
export type KeyStanding = {
  /** Only among at least five other districts that can be compared in the very period. */
  readonly rank?: Rank;
  /** To the newest earlier period that can be compared; where none can, why the one before cannot. */
  readonly change?: Change;
  readonly test: TrendTest;
};

/** The standing of a district's figure; the trend is that of the whole series and does not end with the figure. */
export function keyStanding(
  data: Dataset,
  measurement: Measurement,
  districts: readonly AreaCode[],
  area: AreaCode,
  figure: Figure,
): KeyStanding {
  const rank = placeOf(data, measurement, districts, area, figure);
  const change = lastChange(data, measurement, area, figure);
  const trend = trendOf(data, measurement, area, familyOf(figure.period));
  return {
    ...(rank && { rank }),
    ...(change && { change }),
    test: trendTest(data, measurement, trend),
  };
}

function placeOf(
  data: Dataset,
  measurement: Measurement,
  districts: readonly AreaCode[],
  area: AreaCode,
  { period }: Figure,
): Rank | undefined {
  const cells = comparedCells(data, { measurement, areas: districts, when: { kind: "period", period } });
  const row = { period, cells };
  const own = cells.find((cell) => cell.area === area);
  if (!own || !isRankable(own) || peersIn(data, row, area) < ENOUGH_PEERS) return undefined;
  return placeAmong(data, measurement, row, area);
}

/**
 * The change since the newest earlier period of the same kind with which the figure compares; an estimate is no result, and
 * nothing rises from or to it.
 */
export function lastChange(
  data: Dataset,
  measurement: Measurement,
  area: AreaCode,
  figure: Figure,
): Change | undefined {
  const { period } = figure;
  const partition = carrierPartition(data, measurement);
  if (!partition || period === "undated" || isEstimated(figure)) return undefined;
  const earlier = [...choicesOf(partition, area).keys()]
    .filter((one) => familyOf(one) === familyOf(period) && comparePeriods(one, period) < 0)
    .sort((a, b) => comparePeriods(b, a));
  const changes = earlier
    .flatMap((one) => changesBetween(data, measurement, [area], [one, period]))
    .filter(({ from }) => from && !isEstimated(from));
  return changes.find(({ kind }) => kind === "changed") ?? changes.find(({ kind }) => kind === "refused");
}
