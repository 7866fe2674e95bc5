import { zlibSync } from "fflate";
import { encode } from "uqr";
import type { Picture } from "./picture.ts";

const QUIET = 4;
/** Pixels of the picture a module: printers keep their edges. */
const MODULE = 8;

/** An address as a black and white code, drawn without a canvas; nothing where it is longer than a code can hold. */
export function qrPicture(text: string, size: number): Picture | undefined {
  // Level M holds 2,331 bytes at most.
  if (new TextEncoder().encode(text).length > 2300) return undefined;
  const { data } = encode(text, { ecc: "M", border: QUIET });
  const side = data.length * MODULE;
  const rows = Array.from({ length: side }, (_, y) => {
    const row = new Uint8Array(1 + Math.ceil(side / 8));
    for (let x = 0; x < side; x += 1) {
      const isDark = data[Math.floor(y / MODULE)]?.[Math.floor(x / MODULE)] === true;
      const at = 1 + (x >> 3);
      if (!isDark) row[at] = (row[at] ?? 0) | (0x80 >> (x & 7));
    }
    return row;
  });
  return { png: pngOf(side, joined(rows)), width: size, height: size };
}

/** A picture of one bit a pixel, row by row, each after a byte that says it is unfiltered. */
function pngOf(side: number, rows: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, side);
  head.setUint32(4, side);
  head.setUint8(8, 1);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", new Uint8Array(head.buffer)),
    chunk("IDAT", zlibSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), content]);
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, content.length);
  ends.setUint32(4, crc(named));
  const bytes = new Uint8Array(ends.buffer);
  return joined([bytes.subarray(0, 4), named, bytes.subarray(4)]);
}

function crc(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
