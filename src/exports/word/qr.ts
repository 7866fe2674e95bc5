import { zlibSync } from "fflate";
import { codeOf, modulesOf, QUIET } from "../code.ts";
import { chunk, joined, SIGNATURE } from "../png-bytes.ts";
import type { Picture } from "./picture.ts";

/** Pixels of the picture a module: printers keep their edges. */
const MODULE = 8;

/** A link as a black and white code, drawn without a canvas; none where the link has no code. */
export function qrPicture(link: string, size: number): Picture | undefined {
  const code = codeOf(link);
  if (!code) return undefined;
  const side = modulesOf(code) * MODULE;
  const at = (pixel: number) => Math.floor(pixel / MODULE) - QUIET;
  const rows = Array.from({ length: side }, (_, y) => {
    const row = new Uint8Array(1 + side / 8);
    for (let x = 0; x < side; x += 1)
      if (code[at(y)]?.[at(x)] !== true) row[1 + (x >> 3)] = (row[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
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
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", new Uint8Array(head.buffer)),
    chunk("IDAT", zlibSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
