/** Scores whose distance is so small a part of them are the same: what is left of adding in another order. */
const SAME = 1e-9;

/** Writes each score's first and last place into `from` and `to`; the highest score comes first. */
export type Placing = (scores: Float64Array, from: Uint32Array, to: Uint32Array) => void;

/**
 * Places for so many scores at a time, again and again without new memory. The last bits of each score carry its index,
 * so that the plain sort of numbers, far quicker than one with a comparison, also tells whose score it was; the bits
 * are far below what counts as the same.
 */
export function placing(count: number): Placing {
  const keys = new Float64Array(count);
  const words = new Uint32Array(keys.buffer);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, count))) - 1;
  return (scores, from, to) => {
    keys.set(scores);
    for (let at = 0; at < count; at += 1) words[2 * at] = ((words[2 * at] ?? 0) & ~mask) | at;
    keys.sort();
    let first = count - 1;
    let best = scores[(words[2 * first] ?? 0) & mask] ?? 0;
    for (let at = count - 1; at >= -1; at -= 1) {
      const score = at < 0 ? Number.NEGATIVE_INFINITY : (scores[(words[2 * at] ?? 0) & mask] ?? 0);
      if (best - score <= SAME * Math.abs(best)) continue;
      for (let tied = first; tied > at; tied -= 1) {
        const index = (words[2 * tied] ?? 0) & mask;
        from[index] = count - first;
        to[index] = count - 1 - at;
      }
      first = at;
      best = score;
    }
  };
}
