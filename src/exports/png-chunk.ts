import { chunk, isPng, joined, SIGNATURE } from "./png-bytes.ts";
import { PROVENANCE } from "./provenance.ts";

/** The first chunk is always the header, of 25 bytes. */
const HEADER_END = SIGNATURE.length + 25;
const INCH = 0.0254;

/** A PNG with a text under a keyword, and with its size on paper where it has one, straight after the header. */
export function withText(png: Uint8Array, text: string, dpi?: number): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new Error("These bytes are no PNG.");
  const chunks = [...(dpi === undefined ? [] : [densityChunk(dpi)]), textChunk(text)];
  return joined([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]);
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
