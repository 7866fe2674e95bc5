import { unzlibSync } from "fflate";
import { SIGNATURE } from "../png-bytes.ts";
import { PROVENANCE } from "../provenance.ts";
import { utf8 } from "./bytes.ts";
import { CUT } from "./marked.ts";
import type { Marked } from "./marked.ts";

/** The text under our keyword; a picture that ends before its end is cut. */
export function pngText(bytes: Uint8Array): Marked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found: string | undefined;
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = utf8(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length < length) return CUT;
    if (type === "iTXt") found ??= internationalText(data);
    if (type === "IEND") return { text: found };
    at += 12 + length;
  }
  return CUT;
}

/** Keyword, two bytes on compression, language, keyword in that language, text; zeros between. */
function internationalText(data: Uint8Array): string | undefined {
  const end = data.indexOf(0);
  if (utf8(data.subarray(0, end)) !== PROVENANCE) return undefined;
  const language = data.indexOf(0, end + 3);
  const text = data.subarray(data.indexOf(0, language + 1) + 1);
  return utf8(data[end + 1] === 1 ? unzlibSync(text) : text);
}
