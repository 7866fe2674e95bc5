/** Scores whose distance is so small a part of them are the same: what is left of adding in another order. */
const SAME = 1e-9;

/** Up to so many scores are put in order by insertion alone. */
const FEW = 64;

const DIGIT = 11;
const DIGITS = 2 ** DIGIT;

/** Writes each score's first and last place into `from` and `to`; the highest score comes first. */
export type Placing = (scores: Float64Array, from: Uint32Array, to: Uint32Array) => void;

/**
 * Places for so many scores at a time, again and again without new memory. Scores are first put in order by 32 bits of
 * where they lie between the lowest and the highest, digit by digit (a radix sort, several times as quick as one by
 * comparison), and then by insertion, which makes the order exact.
 */
export function placing(count: number): Placing {
  const order = new Uint32Array(count);
  const isMany = count > FEW;
  const keys = new Uint32Array(isMany ? count : 0);
  const other = new Uint32Array(isMany ? count : 0);
  const starts = new Uint32Array(isMany ? DIGITS + 1 : 0);
  return (scores, from, to) => {
    for (let at = 0; at < count; at += 1) order[at] = at;
    if (isMany) {
      writeKeys(scores, keys);
      sortByDigit(keys, 0, starts, order, other);
      sortByDigit(keys, DIGIT, starts, other, order);
      sortByDigit(keys, 2 * DIGIT, starts, order, other);
      order.set(other);
    }
    insert(scores, order);
    writePlaces(scores, order, from, to);
  };
}

/** The higher the score, the lower its key. */
function writeKeys(scores: Float64Array, keys: Uint32Array): void {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const score of scores) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  const unit = high > low ? (2 ** 32 - 1) / (high - low) : 0;
  for (let at = 0; at < keys.length; at += 1) keys[at] = (high - (scores[at] ?? high)) * unit;
}

function sortByDigit(
  keys: Uint32Array,
  shift: number,
  starts: Uint32Array,
  before: Uint32Array,
  after: Uint32Array,
): void {
  starts.fill(0);
  for (const key of keys) {
    const next = ((key >>> shift) & (DIGITS - 1)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 1; digit < DIGITS; digit += 1)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  for (const index of before) {
    const digit = ((keys[index] ?? 0) >>> shift) & (DIGITS - 1);
    const start = starts[digit] ?? 0;
    after[start] = index;
    starts[digit] = start + 1;
  }
}

function insert(scores: Float64Array, order: Uint32Array): void {
  for (let at = 1; at < order.length; at += 1) {
    const index = order[at] ?? 0;
    const score = scores[index] ?? 0;
    let to = at;
    for (; to > 0 && (scores[order[to - 1] ?? 0] ?? 0) < score; to -= 1) order[to] = order[to - 1] ?? 0;
    order[to] = index;
  }
}

function writePlaces(scores: Float64Array, order: Uint32Array, from: Uint32Array, to: Uint32Array): void {
  let first = 0;
  let best = scores[order[0] ?? 0] ?? 0;
  for (let at = 1; at <= order.length; at += 1) {
    const score = at < order.length ? (scores[order[at] ?? 0] ?? 0) : Number.NEGATIVE_INFINITY;
    if (best - score <= SAME * Math.abs(best)) continue;
    for (let tied = first; tied < at; tied += 1) {
      const index = order[tied] ?? 0;
      from[index] = first + 1;
      to[index] = at;
    }
    first = at;
    best = score;
  }
}
