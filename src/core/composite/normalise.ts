import { endsOf } from "./column.ts";
import type { Column } from "./column.ts";
import { placesFor, placing } from "./places.ts";
import type { CompositeMember, Method, Normalisation } from "./types.ts";

/**
 * The lowest score of min–max and of rank under a geometric mean: from 1 to 100 in place of 0 to 100, since one zero
 * would make the whole product zero and somebody always has the lowest value.
 */
export const GEOMETRIC_FLOOR = 1;

/** Writes values into `scores`, on a scale on which the better is the higher and members can be put together. */
type Normalise = (values: Column, member: CompositeMember, scores: Column) => void;

const NORMALISE: Record<Normalisation, Normalise> = {
  /** 0 for the worst value of the areas compared, 100 for the best. */
  "min-max": (values, { direction }, scores) => {
    const [low, high] = endsOf(values);
    const [worst, best] = direction === "higher" ? [low, high] : [high, low];
    onLine(values, worst, 100 / (best - worst), 0, scores);
  },
  /** 50 for the mean, 10 more for each standard deviation (of a sample, n − 1) of the areas compared. */
  "z-score": (values, { direction }, scores) => {
    let mean = 0;
    for (let at = 0; at < values.length; at += 1) mean += (values[at] ?? 0) / values.length;
    let squares = 0;
    for (let at = 0; at < values.length; at += 1) squares += ((values[at] ?? 0) - mean) ** 2;
    const deviation = Math.sqrt(squares / (values.length - 1));
    onLine(values, mean, (direction === "higher" ? 10 : -10) / deviation, 50, scores);
  },
  /** 100 for the first, 0 for the last, equal steps between; equal values share the middle of their places. */
  rank: (values, member, scores) => {
    scoresOfPlaces(middlePlaces(values), values.length, member, scores);
  },
  /** How far the way from one goalpost to the other is gone. */
  target: (values, { goalposts }, scores) => {
    if (goalposts === undefined) throw new Error("a target without goalposts");
    onLine(values, goalposts.from, 100 / (goalposts.to - goalposts.from), 0, scores);
    for (let at = 0; at < scores.length; at += 1) scores[at] = Math.min(100, Math.max(0, scores[at] ?? 0));
    return scores;
  },
};

/** The scores of values, in new memory or in that given. */
export function normalised(
  values: Column,
  member: CompositeMember,
  normalisation: Normalisation,
  scores: Column = new Float64Array(values.length),
): Column {
  NORMALISE[normalisation](values, member, scores);
  return scores;
}

/** The scores of places among so many, 1 for the highest value. */
export function scoresOfPlaces(
  middles: Column,
  count: number,
  { direction }: CompositeMember,
  scores: Column,
): void {
  const [last, step] = direction === "higher" ? [count, -1] : [1, 1];
  onLine(middles, last, (100 * step) / (count - 1), 0, scores);
}

/** Scores as a method takes them: what always has a zero is lifted off it for a geometric mean. */
export function lifted(
  scores: Column,
  { normalisation, aggregation }: Method,
  into: Column = new Float64Array(scores.length),
): Column {
  const always = normalisation === "min-max" || normalisation === "rank";
  if (!always || aggregation === "arithmetic") return scores;
  onLine(scores, 0, (100 - GEOMETRIC_FLOOR) / 100, GEOMETRIC_FLOOR, into);
  return into;
}

/** The highest value has place 1; equal values share the middle of their places. */
export function middlePlaces(values: Column): Column {
  const [from, to] = [placesFor(values.length), placesFor(values.length)];
  placing(values.length)(values, from, to);
  const middles = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += 1) middles[at] = ((from[at] ?? 0) + (to[at] ?? 0)) / 2;
  return middles;
}

/** A loop, here and above: some million values go through it for one answer, and a call for each takes longer than its sum. */
function onLine(values: Column, zero: number, unit: number, base: number, scores: Column): void {
  for (let at = 0; at < values.length; at += 1) scores[at] = base + ((values[at] ?? 0) - zero) * unit;
}
