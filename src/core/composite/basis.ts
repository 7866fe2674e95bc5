import type { Column } from "./column.ts";
import { placesFor } from "./places.ts";
import type { Places } from "./places.ts";
import type { CompositeMember, Method, Scored, ScoredArea } from "./types.ts";

/** What places are drawn from: an index without what its scores are made up of. */
export type Placed = Pick<Scored, "method" | "members" | "rows"> & {
  readonly areas: readonly Pick<ScoredArea, "area" | "place">[];
};

/**
 * The same by columns, areas and members in the order of their names, so that the draws are the same in whatever order
 * they are given. Typed arrays, which are copied to a worker at once where the figures one by one would take longer
 * than they take to be drawn from.
 */
export type Basis = {
  readonly method: Method;
  readonly members: readonly CompositeMember[];
  /** How many areas. */
  readonly count: number;
  /** One column a member: the values as published, and where the range of each begins by its print and how wide it is. */
  readonly values: readonly Column[];
  readonly low: readonly Column[];
  readonly width: readonly Column[];
  /** The places of the index as chosen. */
  readonly from: Places;
  readonly to: Places;
  /** Which area stands where by the scores, the best first. */
  readonly order: Uint32Array;
};

export function basisOf({ method, members, rows, areas }: Placed): Basis {
  const sorted = [...members].sort((a, b) => byName(a.id, b.id));
  const lines = [...rows].sort((a, b) => byName(a.area, b.area));
  const count = lines.length;
  const index = new Map(lines.map(({ area }, at) => [area, at]));
  const order = Uint32Array.from(areas, ({ area }) => index.get(area) ?? 0);
  const [from, to] = [placesFor(count), placesFor(count)];
  areas.forEach(({ place }, at) => {
    from[order[at] ?? 0] = place.from;
    to[order[at] ?? 0] = place.to;
  });
  const columns = sorted.map((member) => {
    const own = members.indexOf(member);
    const [values, low, width] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
    lines.forEach(({ entries }, at) => {
      const { value = 0, interval } = entries[own] ?? {};
      values[at] = value;
      low[at] = interval ? interval.low : value;
      width[at] = interval ? interval.high - interval.low : 0;
    });
    return { values, low, width };
  });
  return {
    ...{ method, members: sorted, count, from, to, order },
    values: columns.map(({ values }) => values),
    low: columns.map(({ low }) => low),
    width: columns.map(({ width }) => width),
  };
}

/** All that is better handed over to a worker than copied. */
export function buffersOf({ values, low, width }: Basis): ArrayBuffer[] {
  return [...values, ...low, ...width].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? buffer : []));
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
