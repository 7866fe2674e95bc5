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

/** One span for each area, by counting how often it takes each place. */
export function spansOf({ count, draws, from, to }: PlacesDrawn): readonly PlaceSpan[] {
  const left = Math.floor(TAIL * draws);
  const often = new Uint32Array(count + 1);
  function tally(places: Uint32Array, area: number): void {
    often.fill(0);
    for (let at = area; at < places.length; at += count) {
      const place = places[at] ?? 0;
      often[place] = (often[place] ?? 0) + 1;
    }
  }
  return Array.from({ length: count }, (_, area) => {
    tally(from, area);
    const first = (often[1] ?? 0) / draws;
    const [best, low] = [placeAfter(often, 1, 1, 0), placeAfter(often, 1, 1, left)];
    tally(to, area);
    const [worst, high] = [placeAfter(often, count, -1, 0), placeAfter(often, count, -1, left)];
    return { all: { from: best, to: worst }, usual: { from: low, to: high }, first };
  });
}

/** The first place, counted from one end, with which more than so many draws are passed. */
function placeAfter(often: Uint32Array, start: number, step: 1 | -1, draws: number): number {
  let place = start;
  for (let passed = often[place] ?? 0; passed <= draws; passed += often[place] ?? 0) place += step;
  return place;
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
