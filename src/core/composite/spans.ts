import type { Place } from "./types.ts";

/** The places of every draw, one draw after another; in each the areas in the same order. */
export type PlacesDrawn = {
  readonly count: number;
  readonly draws: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
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

/** The share of draws that the usual places leave out at each end. */
const TAIL = 0.05;

/** Areas counted at a time: their places of one draw lie side by side in memory and are fetched together. */
const BLOCK = 16;

/** One span for each area, by counting how often it takes each place. */
export function spansOf({ count, draws, from, to }: PlacesDrawn): readonly PlaceSpan[] {
  const left = Math.floor(TAIL * draws);
  const often = new Uint32Array(BLOCK * (count + 1));
  const spans: PlaceSpan[] = [];
  for (let area = 0; area < count; area += BLOCK) {
    const size = Math.min(BLOCK, count - area);
    const tally = (places: Uint32Array) => {
      often.fill(0);
      for (let start = area; start < places.length; start += count)
        for (let one = 0; one < size; one += 1) {
          const at = one * (count + 1) + (places[start + one] ?? 0);
          often[at] = (often[at] ?? 0) + 1;
        }
      return Array.from({ length: size }, (_, one) =>
        often.subarray(one * (count + 1), (one + 1) * (count + 1)),
      );
    };
    const bests = tally(from).map((places) => {
      const best = placeAfter(places, 1, 1, 0);
      return { best, low: placeAfter(places, best, 1, left), first: (places[1] ?? 0) / draws };
    });
    const worsts = tally(to).map((places) => {
      const worst = placeAfter(places, count, -1, 0);
      return { worst, high: placeAfter(places, worst, -1, left) };
    });
    bests.forEach(({ best, low, first }, one) => {
      const { worst = best, high = low } = worsts[one] ?? {};
      spans.push({ all: { from: best, to: worst }, usual: { from: low, to: high }, first });
    });
  }
  return spans;
}

/** The first place, counted from one end, with which more than so many draws are passed. */
function placeAfter(often: Uint32Array, start: number, step: 1 | -1, draws: number): number {
  let place = start;
  for (let passed = often[place] ?? 0; passed <= draws; passed += often[place] ?? 0) place += step;
  return place;
}

/** For each two that follow one another in an order of areas, the share of draws in which the upper is not behind. */
export function sharesHeld({ count, draws, from }: PlacesDrawn, order: readonly number[]): readonly number[] {
  const held = new Uint32Array(Math.max(0, order.length - 1));
  const areas = Uint32Array.from(order);
  for (let start = 0; start < from.length; start += count)
    for (let at = 0; at < held.length; at += 1)
      if ((from[start + (areas[at] ?? 0)] ?? 0) <= (from[start + (areas[at + 1] ?? 0)] ?? 0))
        held[at] = (held[at] ?? 0) + 1;
  return Array.from(held, (times) => times / draws);
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
