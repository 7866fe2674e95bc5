import { placing } from "./places.ts";
import type { CompositeMember, Method, Normalisation } from "./types.ts";

/** All areas' values of one member, in the order of the areas. */
export type Column = Float64Array;

/**
 * The lowest score of min–max and of rank under a geometric mean: from 1 to 100 in place of 0 to 100, since one zero
 * would make the whole product zero and somebody always has the lowest value.
 */
export const GEOMETRIC_FLOOR = 1;

/** Values on a scale on which the better is the higher and members can be put together. */
type Normalise = (values: Column, member: CompositeMember) => Column;

const NORMALISE: Record<Normalisation, Normalise> = {
  /** 0 for the worst value of the areas compared, 100 for the best. */
  "min-max": (values, { direction }) => {
    const [low, high] = endsOf(values);
    const [worst, best] = direction === "higher" ? [low, high] : [high, low];
    return onLine(values, worst, 100 / (best - worst), 0);
  },
  /** 50 for the mean, 10 more for each standard deviation (of a sample, n − 1) of the areas compared. */
  "z-score": (values, { direction }) => {
    let mean = 0;
    for (const value of values) mean += value / values.length;
    let squares = 0;
    for (const value of values) squares += (value - mean) ** 2;
    const deviation = Math.sqrt(squares / (values.length - 1));
    return onLine(values, mean, (direction === "higher" ? 10 : -10) / deviation, 50);
  },
  /** 100 for the first, 0 for the last, equal steps between; equal values share the middle of their places. */
  rank: (values, { direction }) => {
    const middles = middlePlaces(values);
    const [last, step] = direction === "higher" ? [values.length, -1] : [1, 1];
    return onLine(middles, last, (100 * step) / (values.length - 1), 0);
  },
  /** How far the way from one goalpost to the other is gone. */
  target: (values, { goalposts }) => {
    if (goalposts === undefined) throw new Error("a target without goalposts");
    const scores = onLine(values, goalposts.from, 100 / (goalposts.to - goalposts.from), 0);
    for (let at = 0; at < scores.length; at += 1) scores[at] = Math.min(100, Math.max(0, scores[at] ?? 0));
    return scores;
  },
};

export function normalised(values: Column, member: CompositeMember, normalisation: Normalisation): Column {
  return NORMALISE[normalisation](values, member);
}

/** Scores as a method takes them: what always has a zero is lifted off it for a geometric mean. */
export function lifted(scores: Column, { normalisation, aggregation }: Method): Column {
  const always = normalisation === "min-max" || normalisation === "rank";
  if (!always || aggregation === "arithmetic") return scores;
  return onLine(scores, 0, (100 - GEOMETRIC_FLOOR) / 100, GEOMETRIC_FLOOR);
}

/** The highest value has place 1; equal values share the middle of their places. */
export function middlePlaces(values: Column): Column {
  const [from, to] = [new Uint32Array(values.length), new Uint32Array(values.length)];
  placing(values.length)(values, from, to);
  const middles = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += 1) middles[at] = ((from[at] ?? 0) + (to[at] ?? 0)) / 2;
  return middles;
}

export function endsOf(values: Column): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** A loop, here and above: some million values go through it for one answer, and a call for each takes longer than its sum. */
function onLine(values: Column, zero: number, unit: number, base: number): Column {
  const scores = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += 1) scores[at] = base + ((values[at] ?? 0) - zero) * unit;
  return scores;
}
