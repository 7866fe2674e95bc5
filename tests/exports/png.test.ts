import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tooLarge } from "../../src/exports/picture/limit.ts";
import { crcOf, isPng } from "../../src/exports/png-bytes.ts";
import { withText } from "../../src/exports/png-chunk.ts";
import { CUT } from "../../src/exports/verify/marked.ts";
import { pngText } from "../../src/exports/verify/read-png.ts";

function chunk(kind: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crcOf(typed));
  return Buffer.concat([length, typed, sum]);
}

/** One grey pixel. */
const PNG = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk("IDAT", deflateSync(Buffer.from([0, 128]))),
  chunk("IEND", Buffer.alloc(0)),
]);

function kindsOf(png: Uint8Array): readonly string[] {
  const bytes = Buffer.from(png);
  const kinds: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    kinds.push(bytes.toString("latin1", at + 4, at + 8));
  return kinds;
}

describe("a text in a PNG", () => {
  it("has the check sum that the standard gives for an empty end", () => {
    expect(crcOf(Buffer.from("IEND"))).toBe(0xae426082);
  });

  it("stands straight after the header, with the size on paper, and is read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const marked = withText(PNG, text, 300);
        expect(kindsOf(marked)).toEqual(["IHDR", "pHYs", "iTXt", "IDAT", "IEND"]);
        expect(pngText(marked)).toEqual({ text });
        expect(Buffer.from(marked.subarray(0, 33))).toEqual(PNG.subarray(0, 33));
      }),
      { numRuns: 30 },
    );
    expect(Buffer.from(withText(PNG, "", 300)).readUInt32BE(33 + 8)).toBe(11811);
  });

  it("is none where there is none, and a file that was cut is told", () => {
    const marked = withText(PNG, '{"format":1}');
    expect(pngText(PNG)).toEqual({ text: undefined });
    for (const length of [9, 50, marked.length - 1]) expect(pngText(marked.subarray(0, length))).toBe(CUT);
    expect(isPng(Buffer.from("<svg>"))).toBe(false);
  });
});

it.each([
  [{ width: 16384, height: 16384 }, undefined],
  [{ width: 32768, height: 1000 }, "16,384 × 500"],
  [{ width: 1600, height: 20000 }, "1,310 × 16,384"],
])("a side of a picture is at most 16384 pixels: %o", (sides, largest) => {
  if (largest === undefined) expect(tooLarge(sides)).toBeUndefined();
  else for (const text of Object.values(tooLarge(sides) ?? {})) expect(text).toContain(largest);
});
