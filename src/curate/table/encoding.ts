import type { Encoding } from "./grid.ts";

/** A text with what it was written in; undefined for what is no text. */
export type Decoded = { readonly text: string; readonly encoding: Encoding };

const MARKS: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x84, 0x31, 0x95, 0x33], "gb18030"],
];

/** Decodes the whole of a text file, by what was asked for or by what its bytes say. */
export function decoded(bytes: Uint8Array, wanted?: Encoding): Decoded | undefined {
  const encoding = wanted ?? marked(bytes) ?? wide(bytes) ?? narrow(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, "");
  const isWrong = !isText(text) || (wanted === undefined && isBroken(text));
  return isWrong ? undefined : { text, encoding };
}

function marked(bytes: Uint8Array): Encoding | undefined {
  return MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
}

const LOOKED_AT = 4096;
const FEWEST_NULS = 0.05;
/** Of the NULs, so many stand on the side of the higher byte. */
const MOST_ON_ONE_SIDE = 0.9;

/** UTF-16 without a mark: digits and commas have a NUL each, always on the same side. */
function wide(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, LOOKED_AT);
  let [even, odd] = [0, 0];
  head.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const nuls = even + odd;
  if (nuls <= head.length * FEWEST_NULS) return undefined;
  if (odd >= nuls * MOST_ON_ONE_SIDE) return "utf-16le";
  return even >= nuls * MOST_ON_ONE_SIDE ? "utf-16be" : undefined;
}

/** A file of UTF-8 that was cut off has one broken character, as GB 18030 it has many. */
function narrow(bytes: Uint8Array): Encoding {
  if (isUtf8(bytes)) return "utf-8";
  return brokenIn(bytes, "utf-8") <= brokenIn(bytes, "gb18030") ? "utf-8" : "gb18030";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function brokenIn(bytes: Uint8Array, encoding: Encoding): number {
  let broken = 0;
  for (const _ of new TextDecoder(encoding).decode(bytes).matchAll(/\uFFFD/g)) broken += 1;
  return broken;
}

const MOST_CONTROLS = 0.01;
const MOST_BROKEN = 0.1;

/** Text has no NULs, and next to no other control characters. */
function isText(text: string): boolean {
  return !text.includes("\0") && shareOf(text, /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g) <= MOST_CONTROLS;
}

/** What nobody asked to read in this way is told by its broken characters; who did may look at them. */
function isBroken(text: string): boolean {
  return shareOf(text, /\uFFFD/g) > MOST_BROKEN;
}

function shareOf(text: string, pattern: RegExp): number {
  const head = text.slice(0, LOOKED_AT);
  return (head.match(pattern)?.length ?? 0) / Math.max(1, head.length);
}
