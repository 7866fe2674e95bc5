import { endsOf } from "./column.ts";

const DIGIT = 11;
const DIGITS = 2 ** DIGIT;

/**
 * Puts the indices of scores into `order`, the highest first, by 32 bits of where each lies between the lowest and the
 * highest, digit by digit (a radix sort): whatever the scores, it takes as long, and what lies closer together than
 * those bits tell is left as it comes.
 */
export function sortByDigits(scores: Float64Array, order: Uint32Array): void {
  const [other, keys] = [new Uint32Array(order.length), keysOf(scores)];
  for (let at = 0; at < order.length; at += 1) other[at] = at;
  sortByDigit(keys, 0, other, order);
  sortByDigit(keys, DIGIT, order, other);
  sortByDigit(keys, 2 * DIGIT, other, order);
}

/** The higher the score, the lower its key. */
function keysOf(scores: Float64Array): Uint32Array {
  const [low, high] = endsOf(scores);
  const unit = high > low ? (2 ** 32 - 1) / (high - low) : 0;
  const keys = new Uint32Array(scores.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = (high - (scores[at] ?? high)) * unit;
  return keys;
}

function sortByDigit(keys: Uint32Array, shift: number, before: Uint32Array, after: Uint32Array): void {
  const starts = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const next = (((keys[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 1; digit < DIGITS; digit += 1)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  for (let at = 0; at < before.length; at += 1) {
    const index = before[at] ?? 0;
    const digit = ((keys[index] ?? 0) >>> shift) & (DIGITS - 1);
    const start = starts[digit] ?? 0;
    after[start] = index;
    starts[digit] = start + 1;
  }
}
