import { placesFor } from "./places.ts";
import type { Places } from "./places.ts";
import type { Place } from "./types.ts";

/** The places of every draw, one draw after another; in each the areas in the same order. */
export type PlacesDrawn = {
  readonly count: number;
  readonly draws: number;
  readonly from: Places;
  readonly to: Places;
};

/** Where one area stands over all draws. */
export type PlaceSpan = {
  /** Best and worst place in any draw. */
  readonly all: Place;
  /** The places of nine draws in ten: at most one in twenty is better, and at most one in twenty worse. */
  readonly usual: Place;
  /** The share of draws in which it is first, alone or with others. */
  readonly first: number;
};

/** The same of all areas, in the order in which they were drawn. */
export type PlaceSpans = {
  readonly best: Places;
  readonly worst: Places;
  readonly low: Places;
  readonly high: Places;
  readonly first: Float64Array;
};

/** The share of draws that the usual places leave out at each end. */
const TAIL = 0.05;

/** Areas looked at together: their places of one draw lie side by side in memory and are fetched at once. */
const BLOCK = 32;

/** By counting how often each area takes each place. */
export function spansOf({ count, draws, from, to }: PlacesDrawn): PlaceSpans {
  const [best, low] = [placesFor(count), placesFor(count)];
  const [worst, high] = [placesFor(count), placesFor(count)];
  const first = new Float64Array(count);
  const often = new Uint32Array(count + 1);
  const turned = placesFor(count, BLOCK * draws);
  const left = Math.floor(TAIL * draws);
  for (let start = 0; start < count; start += BLOCK) {
    const size = Math.min(BLOCK, count - start);
    turn(from, 0, { start, size, count }, turned);
    for (let one = 0; one < size; one += 1) {
      const area = start + one;
      const lowest = tally(turned, one * draws, draws, often);
      best[area] = lowest;
      low[area] = placeAfter(often, lowest, left);
      first[area] = (often[1] ?? 0) / draws;
    }
    // Counted from the last place, the worst is what the best is from the first.
    turn(to, count + 1, { start, size, count }, turned);
    for (let one = 0; one < size; one += 1) {
      const area = start + one;
      const lowest = tally(turned, one * draws, draws, often);
      worst[area] = count + 1 - lowest;
      high[area] = count + 1 - placeAfter(often, lowest, left);
    }
  }
  return { best, worst, low, high, first };
}

type Block = { readonly start: number; readonly size: number; readonly count: number };

/** From one draw after another to one area after another; counted from `end`, where it is one. */
function turn(places: Places, end: number, { start, size, count }: Block, turned: Places): void {
  const draws = places.length / count;
  const sign = end > 0 ? -1 : 1;
  for (let draw = 0; draw < draws; draw += 1) {
    const first = draw * count + start;
    for (let one = 0; one < size; one += 1)
      turned[one * draws + draw] = end + sign * (places[first + one] ?? 0);
  }
}

/** Counts how often each place is taken, and says which is the lowest. */
function tally(places: Places, start: number, draws: number, often: Uint32Array): number {
  often.fill(0);
  let lowest = places[start] ?? 0;
  for (let at = start; at < start + draws; at += 1) {
    const place = places[at] ?? 0;
    often[place] = (often[place] ?? 0) + 1;
    if (place < lowest) lowest = place;
  }
  return lowest;
}

/** The first place with which more than so many draws are passed. */
function placeAfter(often: Uint32Array, start: number, draws: number): number {
  let place = start;
  for (let passed = often[place] ?? 0; passed <= draws; passed += often[place] ?? 0) place += 1;
  return place;
}

/** For each two that follow one another in an order of areas, the share of draws in which the upper is not behind. */
export function sharesHeld({ count, draws, from }: PlacesDrawn, order: Uint32Array): Float64Array {
  const held = new Uint32Array(Math.max(0, order.length - 1));
  for (let start = 0; start < from.length; start += count) {
    let upper = from[start + (order[0] ?? 0)] ?? 0;
    for (let at = 0; at < held.length; at += 1) {
      const lower = from[start + (order[at + 1] ?? 0)] ?? 0;
      // Whether it holds is as good as chance, which a processor that guesses ahead takes ill: added up without an if.
      held[at] = (held[at] ?? 0) + Number(upper <= lower);
      upper = lower;
    }
  }
  return Float64Array.from(held, (times) => times / draws);
}

/** The share of all pairs whose usual places do not meet: those that the order tells apart. */
export function shareApart(spans: readonly PlaceSpan[]): number {
  const starts = Float64Array.from(spans, ({ usual }) => usual.from).sort();
  const ends = Float64Array.from(spans, ({ usual }) => usual.to).sort();
  let [apart, ended] = [0, 0];
  for (const start of starts) {
    while ((ends[ended] ?? start) < start) ended += 1;
    apart += ended;
  }
  return apart / ((spans.length * (spans.length - 1)) / 2);
}
