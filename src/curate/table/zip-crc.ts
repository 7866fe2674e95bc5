import { strFromU8 } from "fflate";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_END = 22 + 0xffff;
const UTF8_NAMES = 0x800;

/**
 * The checksums that an archive's directory gives, by the names of its parts. fflate compares none, and a
 * damaged part may unpack all the same, to other figures. Archives of more than 4 GB keep theirs elsewhere.
 */
export function storedCrcs(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, number>();
  const end = endOf(view);
  if (end === undefined) return found;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const after = at + 46 + view.getUint16(at + 28, true);
    const isLatin = (view.getUint16(at + 8, true) & UTF8_NAMES) === 0;
    found.set(strFromU8(bytes.subarray(at + 46, after), isLatin), view.getUint32(at + 16, true));
    at = after + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_END); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
