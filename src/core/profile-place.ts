import { isRankable } from "./cell.ts";
import type { Cell, ValueCell } from "./cell.ts";
import { cityOf, presentDistricts } from "./dataset.ts";
import type { Dataset } from "./dataset.ts";
import { rankCells, standing } from "./ranking.ts";
import type { Rank } from "./ranking.ts";
import type { AreaCode, Period, Polarity } from "./types.ts";

/** All districts' cells at one period. */
export type PeriodCells = { readonly period: Period; readonly cells: readonly Cell[] };

/** A named set of districts that a place is said of: all, or those of one city. */
type PlaceSet = { readonly areas: readonly AreaCode[]; readonly city?: AreaCode };

/** A district's place in a whole set, of which some may have no comparable figure. */
export type SetPlace = {
  readonly set: PlaceSet;
  readonly cell: ValueCell;
  /** Among those of the set with a figure. */
  readonly rank: Rank;
  /** Every place it can have in the whole set, wherever those without a figure stand. */
  readonly open: Rank;
  /** Those of the set without a point figure that can be compared. */
  readonly missing: readonly AreaCode[];
  /** Those from which it cannot be told apart, given rounding. */
  readonly tied: readonly AreaCode[];
};

export type Quarter = "top" | "bottom";

/** A functional area (大鹏, 深汕) is no district: it is not counted among them, and they are not counted among it. */
export function isDistrict({ areas }: Pick<Dataset, "areas">, area: AreaCode): boolean {
  return areas.get(area)?.level === "district";
}

/** The figures that a district can be placed among, its own with them. */
export function placeableCells(
  data: Pick<Dataset, "areas">,
  { cells }: PeriodCells,
  district: AreaCode,
): readonly ValueCell[] {
  return cells.filter(isRankable).filter(({ area }) => area === district || isDistrict(data, area));
}

/** The largest set first: all districts, then those of the district's own city; none for a functional area. */
export function placeSets({ areas }: Pick<Dataset, "areas">, district: AreaCode): readonly PlaceSet[] {
  if (!isDistrict({ areas }, district)) return [];
  const all = presentDistricts(areas).filter((area) => isDistrict({ areas }, area));
  const city = cityOf(areas, district);
  const own = all.filter((area) => city !== undefined && cityOf(areas, area) === city);
  return [{ areas: all }, ...(city === undefined ? [] : [{ areas: own, city }])];
}

/** The place of a district in a set; undefined where it has no point figure itself. */
export function placeIn(
  { cells }: PeriodCells,
  set: PlaceSet,
  district: AreaCode,
  polarity: Polarity,
): SetPlace | undefined {
  const ofSet = cells.filter(({ area }) => set.areas.includes(area));
  const { ranked } = rankCells(ofSet.filter(isRankable), polarity);
  const own = ranked.find(({ cell }) => cell.area === district);
  if (!own) return undefined;
  const missing = set.areas.filter((area) => !ranked.some(({ cell }) => cell.area === area));
  const bounds = ofSet.filter((cell) => cell.kind === "value" && cell.verdict === "bounded");
  const stand = bounds.map((cell) => cell.kind === "value" && standing(cell.figure, own.cell, polarity));
  const count = (where: "before" | "behind") => stand.filter((one) => one === where).length;
  const { from, to } = own.rank;
  return {
    set,
    ...own,
    open: { from: from + count("before"), to: to + missing.length - count("behind"), of: set.areas.length },
    missing,
    tied: ranked.filter(({ cell, rank }) => cell !== own.cell && isTied(rank, own.rank)).map(({ cell }) => cell.area), // oxfmt-ignore
  };
}

/** Overlapping places of two, neither of which has one place alone. */
function isTied(a: Rank, b: Rank): boolean {
  return a.from < a.to && b.from < b.to && a.from <= b.to && a.to >= b.from;
}

/** The quarter of the set that a district is in wherever those without a figure stand. */
export function quarterOf({ open }: SetPlace): Quarter | undefined {
  const quarter = Math.floor(open.of / 4);
  return open.to <= quarter ? "top" : open.from > open.of - quarter ? "bottom" : undefined;
}

/** Whether a place leaves a quarter possible. */
export function allows({ open }: SetPlace, quarter: Quarter): boolean {
  const size = Math.floor(open.of / 4);
  return quarter === "top" ? open.from <= size : open.to > open.of - size;
}
