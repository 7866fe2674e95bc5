import { isRankable } from "./cell.ts";
import { comparedCells } from "./comparison.ts";
import { presentDistricts } from "./dataset.ts";
import type { Dataset } from "./dataset.ts";
import { comparePeriods } from "./period.ts";
import { isDistrict } from "./profile-place.ts";
import type { Area, AreaCode, IndicatorId, PeerRule, Peers, Period } from "./types.ts";
import { periodsOf } from "./when.ts";

/** What a district's peers by size are the nearest in; how many they are. */
const SIZES: Record<Exclude<PeerRule, "border">, IndicatorId> = {
  population: "census-population" as IndicatorId,
  gdp: "gdp" as IndicatorId,
};
export const PEER_COUNT = 5;

/**
 * The districts that a rule sets beside each district, those nearest first: by the ratio of their sizes to its own,
 * |ln(a ÷ b)|, among those that can be compared in the year in which it can with most others, the newest of these; or by a shared
 * border, in code order. A district without a comparable figure has no peers by that rule, a functional area only
 * neighbours.
 */
export function withPeers(data: Dataset): readonly Area[] {
  const bySize = Object.entries(SIZES).map(([rule, id]) => [rule, sizesOf(data, id)] as const);
  return [...data.areas.values()].map((area) => {
    const peers = [
      ...bySize.flatMap(([rule, sizes]) => {
        const nearest = nearestTo(area.code, sizes);
        return nearest ? [[rule, nearest] as const] : [];
      }),
      ...(area.neighbours ? [["border", { areas: [...area.neighbours].sort() }] as const] : []),
    ];
    return peers.length === 0 ? area : { ...area, peers: Object.fromEntries(peers) };
  });
}

type Sized = { readonly area: AreaCode; readonly value: number };
/** Those that can be compared in a period by size, the smallest first, and where each stands among them. */
type Sizes = {
  readonly period: Period;
  readonly ordered: readonly Sized[];
  readonly places: ReadonlyMap<AreaCode, number>;
};

/** What can be compared in each period, that of most districts first and of these the newest. */
function sizesOf(data: Dataset, id: IndicatorId): readonly Sizes[] {
  const partition = data.partitions.get(id);
  if (!partition) return [];
  const measurement = { measure: "raw", partition, population: SIZES.population } as const;
  const areas = presentDistricts(data.areas).filter((code) => isDistrict(data, code));
  return periodsOf(data, measurement, "year")
    .map((period): Sizes => {
      const when = { kind: "period", period } as const;
      const cells = comparedCells(data, { measurement, areas, when }).filter(isRankable);
      const ordered = cells
        .map(({ area, figure }) => ({ area, value: figure.value }))
        .sort((a, b) => a.value - b.value);
      return { period, ordered, places: new Map(ordered.map(({ area }, at) => [area, at])) };
    })
    .sort((a, b) => b.ordered.length - a.ordered.length || comparePeriods(b.period, a.period));
}

/** Whoever is among the nearest is among as many to either side. */
function nearestTo(own: AreaCode, all: readonly Sizes[]): Peers | undefined {
  const sizes = all.find(({ places }) => places.has(own));
  const at = sizes?.places.get(own);
  if (sizes === undefined || at === undefined || sizes.ordered.length <= PEER_COUNT) return undefined;
  const { period, ordered } = sizes;
  const size = ordered[at]?.value ?? 0;
  const apart = ({ value }: Sized) => Math.abs(Math.log(value / size));
  const areas = ordered
    .slice(Math.max(0, at - PEER_COUNT), at + PEER_COUNT + 1)
    .filter(({ area }) => area !== own)
    .sort((a, b) => apart(a) - apart(b))
    .slice(0, PEER_COUNT)
    .map(({ area }) => area);
  return { areas, period, among: ordered.length };
}
