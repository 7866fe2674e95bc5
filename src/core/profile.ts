import { isRankable } from "./cell.ts";
import type { Cell, Figure, MissingReason, ValueCell, Verdict } from "./cell.ts";
import { comparedCells } from "./comparison.ts";
import type { Dataset } from "./dataset.ts";
import { figureAt, isFigure } from "./figures.ts";
import type { Measurement } from "./figures.ts";
import { comparePeriods, familyOf } from "./period.ts";
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
  readonly rows: readonly { readonly period: Period; readonly cells: readonly Cell[] }[];
};

export type Position = {
  readonly kind: "placed";
  readonly measurement: Measurement;
  readonly period: Period;
  readonly cell: ValueCell;
  readonly rank: Rank;
  /** All that are ranked, the best first, the district among them. */
  readonly ranked: readonly { readonly cell: ValueCell; readonly rank: Rank }[];
  readonly spread: Spread;
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

type Row = Field["rows"][number];

/** How many other districts have a figure that can be compared. */
export function peersIn({ cells }: Row, district: AreaCode): number {
  return cells.filter((cell) => isRankable(cell) && cell.area !== district).length;
}

/**
 * A district's place at one period for all, where at least five peers can be compared; with `beside`, a period that
 * serves both is preferred. Otherwise the reason why there is no place.
 */
export function positionOf(
  data: Dataset,
  field: Field,
  district: AreaCode,
  beside?: AreaCode,
): Position | Unplaced {
  const { measurement } = field;
  const enough = field.rows.filter((row) => peersIn(row, district) >= ENOUGH_PEERS);
  const peers = Math.max(0, ...field.rows.map((row) => peersIn(row, district)));
  const own = enough.filter((row) => has(row, district));
  const both = own.filter((row) => beside !== undefined && has(row, beside));
  const row = bestOf(both.length > 0 ? both : own);
  if (!row) return unplaced(data, field, district, bestOf(enough), peers);
  const { ranked } = rankCells(row.cells, measurement.partition.indicator.polarity);
  const placed = ranked.find(({ cell }) => cell.area === district);
  const spread = spreadOf(ranked.map(({ cell }) => cell));
  if (!placed || !spread) return { kind: "unplaced", measurement, reason: "no-figure", peers };
  return { kind: "placed", measurement, period: row.period, ...placed, ranked, spread };
}

function has({ cells }: Row, district: AreaCode): boolean {
  return cells.some((cell) => cell.area === district && isRankable(cell));
}

/** Whole years before parts of years; of those nearly as well covered as the best, the latest. */
function bestOf(rows: readonly Row[]): Row | undefined {
  const years = rows.filter(({ period }) => familyOf(period) === "year");
  const pool = years.length > 0 ? years : rows;
  const count = ({ cells }: Row) => cells.filter(isRankable).length;
  const most = Math.max(0, ...pool.map(count));
  return [...pool]
    .sort((a, b) => comparePeriods(b.period, a.period))
    .find((row) => count(row) >= NEARLY_AS_MANY * most);
}

function unplaced(
  data: Dataset,
  { measurement, rows }: Field,
  district: AreaCode,
  target: Row | undefined,
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
