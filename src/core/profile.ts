import { isRankable } from "./cell.ts";
import type { Figure, MissingReason, ValueCell, Verdict } from "./cell.ts";
import { comparedCells } from "./comparison.ts";
import type { Dataset } from "./dataset.ts";
import { figureAt, isFigure } from "./figures.ts";
import type { Measurement } from "./figures.ts";
import { lackingOf } from "./lacking.ts";
import type { Lacking } from "./lacking.ts";
import { comparePeriods, familyOf } from "./period.ts";
import { newestClaim } from "./profile-claim.ts";
import type { Claim } from "./profile-claim.ts";
import { isDistrict, placeableCells } from "./profile-place.ts";
import type { PeriodCells } from "./profile-place.ts";
import { rankCells } from "./ranking.ts";
import type { Rank } from "./ranking.ts";
import { spreadOf } from "./spread.ts";
import type { Spread } from "./spread.ts";
import type { AreaCode, Period } from "./types.ts";
import { periodsOf } from "./when.ts";

/** With fewer comparable peers than this, a district is given no place. */
export const ENOUGH_PEERS = 5;

/** A period in which this share of the best covered period's districts can be compared is as good, if it is later. */
const NEARLY_AS_MANY = 0.8;

/** All districts' cells of one measurement, period by period; it does not depend on whose profile is read. */
export type Field = {
  readonly measurement: Measurement;
  readonly rows: readonly PeriodCells[];
};

export type Position = {
  readonly kind: "placed";
  readonly measurement: Measurement;
  readonly period: Period;
  readonly cell: ValueCell;
  /** Its place as in a comparison of all districts at the period: a functional area beside them. */
  readonly rank: Rank;
  /** The districts that are not ranked, with what is known of their size: those are counted in `rank.of`. */
  readonly lacking: readonly Lacking[];
  /** All that are ranked, the best first, the district among them. */
  readonly ranked: readonly { readonly cell: ValueCell; readonly rank: Rank }[];
  readonly spread: Spread;
  /** The quarter that it is certainly in, where there is one. */
  readonly claim?: Claim;
};

export type UnplacedReason = MissingReason | Verdict | "too-few";

export type Unplaced = {
  readonly kind: "unplaced";
  readonly measurement: Measurement;
  readonly reason: UnplacedReason;
  /** The period in which enough others can be compared. */
  readonly period?: Period;
  /** The district's own figure that cannot be placed. */
  readonly own?: Figure;
  /** How many peers can be compared where most can. */
  readonly peers: number;
};

export function fieldOf(data: Dataset, measurement: Measurement, areas: readonly AreaCode[]): Field {
  const rows = periodsOf(data, measurement).map((period) => ({
    period,
    cells: comparedCells(data, { measurement, areas, when: { kind: "period", period } }),
  }));
  return { measurement, rows };
}

/** How many other districts have a result that can be compared. */
export function peersIn(data: Dataset, row: PeriodCells, district: AreaCode): number {
  return placeableCells(data, row, district).filter(({ area }) => area !== district).length;
}

/**
 * A district's place at one period for all, where at least five peers can be compared: the newest in which it is
 * certainly in the first or last quarter, else the latest well covered one. It does not depend on what the district is
 * set against. Otherwise the reason why there is no place.
 */
export function positionOf(data: Dataset, field: Field, district: AreaCode): Position | Unplaced {
  const { measurement } = field;
  const enough = field.rows.filter((row) => peersIn(data, row, district) >= ENOUGH_PEERS);
  const peers = Math.max(0, ...field.rows.map((row) => peersIn(data, row, district)));
  const own = enough.filter(({ cells }) => cells.some((cell) => cell.area === district && isRankable(cell)));
  const claim = newestClaim(data, measurement, yearsFirst(field.rows), district, ENOUGH_PEERS);
  const row = claim?.row ?? bestOf(data, own, district);
  if (!row) return unplaced(data, field, district, bestOf(data, enough, district), peers);
  const cells = placeableCells(data, row, district);
  const others = row.cells.filter(({ area }) => isDistrict(data, area));
  const around = lackingOf(data, measurement, others, row.period);
  const { ranked, lacking } = rankCells(cells, measurement.partition.indicator.polarity, around);
  const placed = ranked.find(({ cell }) => cell.area === district);
  const spread = spreadOf(cells);
  if (!placed || !spread) return { kind: "unplaced", measurement, reason: "no-figure", peers };
  const { period } = row;
  return { kind: "placed", measurement, period, ...placed, lacking, ranked, spread, ...(claim && { claim }) };
}

/** Whole years, or parts of years where there are no whole ones. */
function yearsFirst(rows: readonly PeriodCells[]): readonly PeriodCells[] {
  const years = rows.filter(({ period }) => familyOf(period) === "year");
  return years.length > 0 ? years : rows;
}

/** Of the periods nearly as well covered as the best, the latest. */
function bestOf(data: Dataset, rows: readonly PeriodCells[], district: AreaCode): PeriodCells | undefined {
  const pool = yearsFirst(rows);
  const count = (row: PeriodCells) => placeableCells(data, row, district).length;
  const most = Math.max(0, ...pool.map(count));
  return [...pool]
    .sort((a, b) => comparePeriods(b.period, a.period))
    .find((row) => count(row) >= NEARLY_AS_MANY * most);
}

function unplaced(
  data: Dataset,
  { measurement, rows }: Field,
  district: AreaCode,
  target: PeriodCells | undefined,
  peers: number,
): Unplaced {
  const own = latestOwn(data, { measurement, rows }, district);
  const base = { kind: "unplaced", measurement, peers, ...(own && { own }) } as const;
  if (!target) return { ...base, reason: own ? "too-few" : "no-figure" };
  const { period } = target;
  const cell = target.cells.find(({ area }) => area === district);
  if (cell?.kind === "value") {
    return { ...base, reason: cell.verdict, period, own: cell.figure };
  }
  return { ...base, reason: own ? "other-period" : (cell?.reason ?? "no-figure"), period };
}

/** The district's latest figure of any period, whole years first. */
function latestOwn(data: Dataset, { measurement, rows }: Field, district: AreaCode): Figure | undefined {
  const figures = rows.flatMap(({ period }) => {
    const answer = figureAt(data, measurement, district, period);
    return isFigure(answer) ? [answer] : [];
  });
  const isYear = (figure: Figure) => Number(familyOf(figure.period) === "year");
  return figures.sort((a, b) => isYear(b) - isYear(a) || comparePeriods(b.period, a.period))[0];
}
