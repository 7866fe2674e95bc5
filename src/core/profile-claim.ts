import type { Dataset } from "./dataset.ts";
import { isJudged } from "./direction.ts";
import type { Measurement } from "./figures.ts";
import { comparePeriods } from "./period.ts";
import { allows, placeIn, placeSets, quarterOf } from "./profile-place.ts";
import type { PeriodCells, Quarter, SetPlace } from "./profile-place.ts";
import type { AreaCode } from "./types.ts";

/** A quarter that a district is certainly in, in one period. */
export type Claim = { readonly kind: Quarter; readonly place: SetPlace; readonly row: PeriodCells };

type PlaceAt = { readonly row: PeriodCells; readonly place: SetPlace };

/**
 * The newest period in which a district is in the first or last quarter of all districts for every possible place of
 * those without a figure, or of its city's where all of them leave that quarter possible. An older period says nothing
 * that a newer one excludes.
 */
export function newestClaim(
  data: Dataset,
  measurement: Measurement,
  rows: readonly PeriodCells[],
  district: AreaCode,
  enoughPeers: number,
): Claim | undefined {
  if (!isJudged(measurement)) return undefined;
  const { polarity } = measurement.partition.indicator;
  const newestFirst = [...rows].sort((a, b) => comparePeriods(b.period, a.period));
  const bySet = placeSets(data, district).map((set) =>
    newestFirst.flatMap((row): readonly PlaceAt[] => {
      const place = placeIn(row, set, district, polarity);
      return place ? [{ row, place }] : [];
    }),
  );
  const claims = bySet.flatMap((places) => claimIn(places, bySet, enoughPeers) ?? []);
  return claims.sort((a, b) => comparePeriods(b.row.period, a.row.period))[0];
}

/** The first claim of a set's places, unless a place of any set, as new or newer, excludes it. */
function claimIn(
  places: readonly PlaceAt[],
  bySet: readonly (readonly PlaceAt[])[],
  enoughPeers: number,
): Claim | undefined {
  const found = places.find(({ place }) => quarterOf(place) && place.rank.of > enoughPeers);
  const kind = found && quarterOf(found.place);
  if (!found || !kind) return undefined;
  const since = bySet.flat().filter(({ row }) => comparePeriods(row.period, found.row.period) >= 0);
  return since.every(({ place }) => allows(place, kind)) ? { kind, ...found } : undefined;
}
