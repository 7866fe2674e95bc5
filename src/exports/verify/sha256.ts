const WORDS = 64;

/** The first 32 bits of the fractional parts of roots of primes: of the cube roots and of the square roots. */
const PRIMES = firstPrimes(WORDS);
const ROUNDS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** SHA-256 as hexadecimal text; pages on plain http have none of the browser's. */
export function sha256(text: string): string {
  return sha256Of(new TextEncoder().encode(text));
}

/** The same of bytes. */
export function sha256Of(bytes: Uint8Array): string {
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const state = Uint32Array.from(START);
  const words = new Uint32Array(WORDS);
  for (let at = 0; at < padded.length; at += 64) digest(state, words, view, at);
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

function digest(state: Uint32Array, words: Uint32Array, view: DataView, at: number): void {
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(at + index * 4);
  for (let index = 16; index < WORDS; index += 1) {
    const [early, late] = [of(words, index - 15), of(words, index - 2)];
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[index] = of(words, index - 16) + first + of(words, index - 7) + second;
  }
  let [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => of(state, index)) as Eight;
  for (let index = 0; index < WORDS; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + mixed + choice + of(ROUNDS, index) + of(words, index)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = of(state, index) + word;
  });
}

type Eight = [number, number, number, number, number, number, number, number];

function of(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
