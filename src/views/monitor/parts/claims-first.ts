import type { Cell, Figure } from "../../../core/cell.ts";
import { compare } from "../../../core/comparison.ts";
import { cityOf } from "../../../core/dataset.ts";
import type { Dataset } from "../../../core/dataset.ts";
import { directionOf } from "../../../core/direction.ts";
import type { Measurement } from "../../../core/figures.ts";
import type { Library } from "../../../core/library.ts";
import { POPULATIONS } from "../../../core/measure.ts";
import { placeIn, placeSets } from "../../../core/profile-place.ts";
import type { SetPlace } from "../../../core/profile-place.ts";
import { choicesOf, statedFigure } from "../../../core/series.ts";
import type { Claim, Reform } from "../../../core/reform.ts";
import type { AreaCode, IndicatorId, Period } from "../../../core/types.ts";

/** Claimed places that our own figures can be asked about: the printed place, and what it is a place by. */
const RANKED = [
  { id: "tianhe-gdp-first", rank: "gdp-rank-city", by: "gdp", area: "440106", period: "2019" },
  {
    id: "tianhe-rd-first",
    rank: "rd-expenditure-rank-city",
    by: "rd-expenditure",
    area: "440106",
    period: "2019",
  },
  {
    id: "tianhe-tech-firms-first",
    rank: "tech-firms-new-rank-city",
    by: "tech-firms-new",
    area: "440106",
    period: "2020",
  },
].map(({ id, rank, by, area, period }) => ({
  id,
  rank: rank as IndicatorId,
  by: by as IndicatorId,
  area: area as AreaCode,
  period: period as Period,
}));

export const RANKED_INDICATORS: readonly IndicatorId[] = RANKED.flatMap(({ rank, by }) => [rank, by]);

/** `holds`: first wherever those without a figure stand; `fails`: somebody is before it for certain. */
export type FirstVerdict = "holds" | "fails" | "untold";

/** A claim to be first by figures that we have of the whole set, or of some of it. */
export type RankedClaim = {
  readonly kind: "ranked";
  readonly id: string;
  readonly area: AreaCode;
  readonly period: Period;
  readonly city: AreaCode | undefined;
  /** The place as the article prints it. */
  readonly printed: { readonly figure: Figure; readonly measurement: Measurement };
  readonly measurement: Measurement;
  readonly cell: Cell | undefined;
  /** Absent where the claimant has no figure, or nobody else has. */
  readonly place: SetPlace | undefined;
  readonly verdict: FirstVerdict;
};

/** A claim to be first or the only one, of which no figure at hand can decide anything. */
export type ToldClaim = {
  readonly kind: "told";
  readonly id: string;
  readonly reform: Reform;
  readonly claim: Claim;
};
export type FirstClaim = RankedClaim | ToldClaim;

/** Every claim to be first or the only one that the articles make: those that figures can be asked about stand first. */
export function firstClaims(library: Library, data: Dataset): readonly FirstClaim[] {
  const told = library.reforms.flatMap((reform) =>
    reform.claims.flatMap((claim, at): readonly ToldClaim[] =>
      claim.kind === "first" || claim.kind === "only"
        ? [{ kind: "told", id: `${reform.id}.${String(at + 1)}`, reform, claim }]
        : [],
    ),
  );
  return [...RANKED.flatMap((one) => rankedClaim(data, one) ?? []), ...told];
}

function rankedClaim(
  data: Dataset,
  { id, rank, by, area, period }: (typeof RANKED)[number],
): RankedClaim | undefined {
  const [ranks, partition] = [rank, by].map((one) => data.partitions.get(one));
  const [population] = POPULATIONS;
  const choice = ranks && choicesOf(ranks, area).get(period);
  if (!choice || !partition || !population) return undefined;
  const measurement: Measurement = { partition, measure: "raw", population };
  const set = placeSets(data, area).at(-1);
  const { cells } = compare(data, {
    measurement,
    areas: set?.areas ?? [area],
    when: { kind: "period", period },
  });
  const place = set && placeIn({ period, cells: [...cells.values()] }, set, area, directionOf(measurement));
  return {
    kind: "ranked",
    id,
    area,
    period,
    city: cityOf(data.areas, area),
    printed: {
      figure: statedFigure(choice),
      measurement: { partition: ranks, measure: "raw", population },
    },
    measurement,
    cell: cells.get(area),
    place,
    verdict: !place ? "untold" : place.open.from > 1 ? "fails" : place.open.to === 1 ? "holds" : "untold",
  };
}
