/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** A stream of such numbers: one at a time, or as many as fill a column, which takes a fraction of the time for each. */
export type RandomStream = { readonly next: Random; readonly fill: (numbers: Float64Array) => void };

/**
 * The same numbers for the same seed on every machine: xoshiro128** (D. Blackman and S. Vigna, Scrambled linear
 * pseudorandom number generators, ACM Transactions on Mathematical Software 47, 2021), its state filled from the seed
 * by the finaliser of MurmurHash3 (A. Appleby), so that neighbouring seeds have nothing in common.
 */
export function randomStream(seed: number): RandomStream {
  const state = Int32Array.from([1, 2, 3, 4], (step) => scrambled(seed + Math.imul(step, 0x9e3779b9)));
  const one = new Float64Array(1);
  function fill(numbers: Float64Array): void {
    // In variables of its own and not in the array, the state never leaves the processor.
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let at = 0; at < numbers.length; at += 1) {
      numbers[at] = (Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0) / 2 ** 32;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = rotated(d, 11);
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
  }
  return {
    fill,
    next: () => {
      fill(one);
      return one[0] ?? 0;
    },
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function scrambled(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
