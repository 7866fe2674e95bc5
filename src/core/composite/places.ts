import { endsOf } from "./column.ts";
import { sortByDigits } from "./radix.ts";

/** Scores whose distance is so small a part of them are the same: what is left of adding in another order. */
const SAME = 1e-9;

/** Up to so many scores are put in order by insertion alone. */
const FEW = 64;

/** There is about one for each score, so that insertion finds next to nothing to move. */
const MOST_SHELVES = 2 ** 16;

/** Where more pairs than so many a score share a shelf, insertion takes longer than sorting by digits. */
const CROWDED = 32;

/** The places of so many scores, in as little memory as holds them: some millions are written and read for one answer. */
export type Places = Uint16Array | Uint32Array;

/** Writes each score's first and last place into `from` and `to`; the highest score comes first. */
export type Placing = (scores: Float64Array, from: Places, to: Places) => void;

/** Room for `length` places among `count` scores. */
export function placesFor(count: number, length = count): Places {
  return count < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/**
 * Places for so many scores at a time, again and again without new memory. Scores are first put on shelves by where
 * they lie between the lowest and the highest, and then in order by insertion, which makes the order exact. Where
 * they crowd on few shelves, since one lies far out, they are sorted by digits in between.
 */
export function placing(count: number): Placing {
  const sorted: Sorted = { order: new Uint32Array(count), heights: new Float64Array(count) };
  const shelve = count > FEW ? shelving(count) : undefined;
  return (scores, from, to) => {
    if (!shelve?.(scores, sorted)) {
      if (shelve) sortByDigits(scores, sorted.order);
      else for (let at = 0; at < count; at += 1) sorted.order[at] = at;
      for (let at = 0; at < count; at += 1) sorted.heights[at] = scores[sorted.order[at] ?? 0] ?? 0;
    }
    insert(sorted);
    writePlaces(sorted, from, to);
  };
}

/** Which score comes at each place, and how high it is: side by side, so that none is looked for. */
type Sorted = { readonly order: Uint32Array; readonly heights: Float64Array };

/** Puts scores roughly in order; says no where it does not: insertion would take too long. */
function shelving(count: number): (scores: Float64Array, sorted: Sorted) => boolean {
  const shelves = Math.min(MOST_SHELVES, 2 ** Math.ceil(Math.log2(count)));
  const starts = new Uint32Array(shelves + 1);
  const shelfOf = new Uint16Array(count);
  return (scores, sorted) => {
    if (shelve(scores, starts, shelfOf) > CROWDED * count) return false;
    takeDown(scores, starts, shelfOf, sorted);
    return true;
  };
}

/** Writes each score's shelf, and where each shelf's scores begin; how many pairs share a shelf. */
function shelve(scores: Float64Array, starts: Uint32Array, shelfOf: Uint16Array): number {
  const [low, high] = endsOf(scores);
  const unit = high > low ? (starts.length - 2) / (high - low) : 0;
  starts.fill(0);
  let pairs = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const shelf = ((high - (scores[at] ?? 0)) * unit) | 0;
    shelfOf[at] = shelf;
    const before = starts[shelf + 1] ?? 0;
    pairs += before;
    starts[shelf + 1] = before + 1;
  }
  let before = 0;
  for (let shelf = 1; shelf < starts.length; shelf += 1) {
    before += starts[shelf] ?? 0;
    starts[shelf] = before;
  }
  return pairs;
}

function takeDown(
  scores: Float64Array,
  starts: Uint32Array,
  shelfOf: Uint16Array,
  { order, heights }: Sorted,
): void {
  for (let at = 0; at < scores.length; at += 1) {
    const shelf = shelfOf[at] ?? 0;
    const to = starts[shelf] ?? 0;
    starts[shelf] = to + 1;
    order[to] = at;
    heights[to] = scores[at] ?? 0;
  }
}

function insert({ order, heights }: Sorted): void {
  let above = heights[0] ?? 0;
  for (let at = 1; at < order.length; at += 1) {
    const height = heights[at] ?? 0;
    if (height <= above) {
      above = height;
      continue;
    }
    const index = order[at] ?? 0;
    let to = at;
    for (; to > 0 && (heights[to - 1] ?? 0) < height; to -= 1) {
      heights[to] = heights[to - 1] ?? 0;
      order[to] = order[to - 1] ?? 0;
    }
    heights[to] = height;
    order[to] = index;
  }
}

function writePlaces({ order, heights }: Sorted, from: Places, to: Places): void {
  const count = order.length;
  let first = 0;
  let best = heights[0] ?? 0;
  for (let at = 1; at <= count; at += 1) {
    const height = at < count ? (heights[at] ?? 0) : Number.NEGATIVE_INFINITY;
    if (best - height <= SAME * Math.abs(best)) continue;
    for (let tied = first; tied < at; tied += 1) {
      const index = order[tied] ?? 0;
      from[index] = first + 1;
      to[index] = at;
    }
    first = at;
    best = height;
  }
}
