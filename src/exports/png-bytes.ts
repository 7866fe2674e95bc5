/** Eight bytes that every PNG begins with. */
export const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** A part of a PNG: length, kind, content and check sum. */
export function chunk(kind: string, data: Uint8Array): Uint8Array {
  const typed = joined([new TextEncoder().encode(kind), data]);
  const framed = new DataView(new ArrayBuffer(typed.length + 8));
  framed.setUint32(0, data.length);
  framed.setUint32(typed.length + 4, crcOf(typed));
  const bytes = new Uint8Array(framed.buffer);
  bytes.set(typed, 4);
  return bytes;
}

/** Pieces of a file one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The check sum of PNG: CRC-32, bit by bit. */
export function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
