import { placing } from "./places.ts";
import type { CompositeMember, Method, Normalisation, Refusal } from "./types.ts";

/** All areas' values of one member, in the order of the areas. */
export type Column = Float64Array;

/**
 * The lowest score of min–max and of rank under a geometric mean: from 1 to 100 in place of 0 to 100, since one zero
 * would make the whole product zero and somebody always has the lowest value.
 */
export const GEOMETRIC_FLOOR = 1;

/** Values on a scale on which the better is the higher and members can be put together. */
type Normalise = (values: Column, member: CompositeMember, floor: number) => Column;

const NORMALISE: Record<Normalisation, Normalise> = {
  "min-max": (values, { direction }, floor) => {
    const [low, high] = endsOf(values);
    const [worst, best] = direction === "higher" ? [low, high] : [high, low];
    const unit = (100 - floor) / (best - worst);
    return values.map((value) => floor + (value - worst) * unit);
  },
  /** 50 for the mean, 10 more for each standard deviation (of a sample, n − 1) of the areas compared. */
  "z-score": (values, { direction }) => {
    const mean = sumOf(values) / values.length;
    const deviation = Math.sqrt(sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
    const unit = (direction === "higher" ? 10 : -10) / deviation;
    return values.map((value) => 50 + (value - mean) * unit);
  },
  /** 100 for the first, the floor for the last, equal steps between; equal values share the middle of their places. */
  rank: (values, { direction }, floor) => {
    const [from, to] = [new Uint32Array(values.length), new Uint32Array(values.length)];
    placing(values.length)(values, from, to);
    const unit = (100 - floor) / (values.length - 1);
    const middle = (at: number) => ((from[at] ?? 0) + (to[at] ?? 0)) / 2;
    return values.map((_, at) =>
      direction === "higher" ? floor + (values.length - middle(at)) * unit : floor + (middle(at) - 1) * unit,
    );
  },
  /** How far the way from one goalpost to the other is gone. */
  target: (values, { goalposts }) => {
    if (goalposts === undefined) throw new Error("a target without goalposts");
    const unit = 100 / (goalposts.to - goalposts.from);
    return values.map((value) => Math.min(100, Math.max(0, (value - goalposts.from) * unit)));
  },
};

export function normalised(values: Column, member: CompositeMember, method: Method): Column {
  const floor = method.aggregation === "geometric" ? GEOMETRIC_FLOOR : 0;
  return NORMALISE[method.normalisation](values, member, floor);
}

/** What stands in the way of a method with these members and values. */
export function obstacleTo(
  method: Method,
  members: readonly CompositeMember[],
  columns: readonly Column[],
  areas: readonly string[],
): Refusal | undefined {
  if (method.normalisation === "target") {
    const unposted = members.filter((member) => !hasGoalposts(member));
    if (unposted.length > 0) return { reason: "goalposts", members: unposted.map(({ id }) => id) };
  } else {
    const flat = members.filter((_, at) => isFlat(columns[at] ?? new Float64Array()));
    if (flat.length > 0) return { reason: "flat", members: flat.map(({ id }) => id) };
  }
  if (method.aggregation === "arithmetic") return undefined;
  const low = members.flatMap((member, at) => {
    const scores = normalised(columns[at] ?? new Float64Array(), member, method);
    return areas.flatMap((area, row) => ((scores[row] ?? 0) > 0 ? [] : [{ member: member.id, area }]));
  });
  if (low.length === 0) return undefined;
  const unique = (of: "member" | "area") => [...new Set(low.map((one) => one[of]))];
  return { reason: "not-positive", members: unique("member"), areas: unique("area") };
}

function hasGoalposts({ goalposts, direction }: CompositeMember): boolean {
  if (goalposts === undefined) return false;
  const way = goalposts.to - goalposts.from;
  return Number.isFinite(way) && (direction === "higher" ? way > 0 : way < 0);
}

function isFlat(values: Column): boolean {
  const [low, high] = endsOf(values);
  return low === high;
}

function endsOf(values: Column): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

function sumOf(values: Column): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
