import { PROVENANCE } from "./provenance.ts";

/** Eight bytes that every PNG begins with; the first chunk is always the header, of 25. */
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const HEADER_END = SIGNATURE.length + 25;
const INCH = 0.0254;

export function isPng(bytes: Uint8Array): boolean {
  return bytes.length > HEADER_END && SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** A PNG with a text under a keyword, and with its size on paper where it has one, straight after the header. */
export function withText(png: Uint8Array, text: string, dpi?: number): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new Error("These bytes are no PNG.");
  const chunks = [...(dpi === undefined ? [] : [densityChunk(dpi)]), textChunk(text)];
  return joined([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]);
}

/** The text that a PNG carries under our keyword; undefined where it carries none, or is damaged there. */
export function textOf(png: Uint8Array): string | undefined {
  if (!isPng(png)) return undefined;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = SIGNATURE.length; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > png.length) return undefined;
    const typed = png.subarray(at + 4, end - 4);
    const kind = new TextDecoder("latin1").decode(typed.subarray(0, 4));
    if (kind === "iTXt" && view.getUint32(end - 4) === crcOf(typed)) {
      const [keyword, compressed, , , text] = fieldsOf(typed.subarray(4));
      if (keyword === PROVENANCE && compressed === "0") return text;
    }
    at = end;
  }
  return undefined;
}

/** Keyword, whether it is compressed and how, language, translated keyword, text. */
function fieldsOf(data: Uint8Array): readonly string[] {
  const decode = (from: number, to?: number) => new TextDecoder().decode(data.subarray(from, to));
  const keyword = data.indexOf(0);
  const language = data.indexOf(0, keyword + 3);
  const translated = data.indexOf(0, language + 1);
  return [
    decode(0, keyword),
    String(data[keyword + 1]),
    decode(keyword + 3, language),
    decode(language + 1, translated),
    decode(translated + 1),
  ];
}

function textChunk(text: string): Uint8Array {
  const encoder = new TextEncoder();
  return chunk("iTXt", joined([encoder.encode(PROVENANCE), new Uint8Array(5), encoder.encode(text)]));
}

/** Pixels a metre in both directions. */
function densityChunk(dpi: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  const density = Math.round(dpi / INCH);
  data.setUint32(0, density);
  data.setUint32(4, density);
  data.setUint8(8, 1);
  return chunk("pHYs", new Uint8Array(data.buffer));
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const typed = joined([new TextEncoder().encode(kind), data]);
  const framed = new DataView(new ArrayBuffer(typed.length + 8));
  framed.setUint32(0, data.length);
  framed.setUint32(typed.length + 4, crcOf(typed));
  const bytes = new Uint8Array(framed.buffer);
  bytes.set(typed, 4);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
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
