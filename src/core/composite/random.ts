/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * The same numbers for the same seed on every machine: xoshiro128** (D. Blackman and S. Vigna, Scrambled linear
 * pseudorandom number generators, ACM Transactions on Mathematical Software 47, 2021), its state filled from the seed
 * by the finaliser of MurmurHash3 (A. Appleby), so that neighbouring seeds have nothing in common.
 */
export function seededRandom(seed: number): Random {
  const state = Uint32Array.from([1, 2, 3, 4], (step) => scrambled(seed + Math.imul(step, 0x9e3779b9)));
  return () => {
    const [a = 0, b = 0, c = 0, d = 0] = [state[0], state[1], state[2], state[3]];
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    state[0] = a ^ d ^ b;
    state[1] = b ^ c ^ a;
    state[2] = c ^ a ^ (b << 9);
    state[3] = rotated(d ^ b, 11);
    return (result >>> 0) / 2 ** 32;
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
