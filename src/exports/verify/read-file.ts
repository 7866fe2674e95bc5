import { readProvenance } from "../provenance.ts";
import { textOf } from "./bytes.ts";
import type { Marked } from "./marked.ts";
import { readCsv } from "./read-csv.ts";
import { isZip, readOffice } from "./read-office.ts";
import { isPng } from "../png-bytes.ts";
import { pngText } from "./read-png.ts";
import { readSingle } from "./read-single.ts";
import { drawnTexts, svgText } from "./read-svg.ts";
import type { FileRead } from "./types.ts";

/** What a file says of itself, told by its content and not by its name. */
export function readFile(bytes: Uint8Array): FileRead {
  if (bytes.length === 0) return { kind: "untold", why: "empty" };
  if (isPng(bytes)) return marked("png", pngText(bytes), "iTXt");
  if (isZip(bytes)) return readOffice(bytes);
  const text = textOf(bytes);
  if (text === undefined) return { kind: "untold", why: "foreign" };
  const start = text.slice(0, 2000).trimStart();
  if (/^(?:<\?xml\b.*?)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg\b.*?>\s*)?<svg\b/is.test(start))
    return withDrawn(marked("svg", svgText(text), "metadata"), text);
  if (/^<!doctype html|^<html\b/i.test(start)) return readSingle(text);
  return readCsv(text);
}

function withDrawn(read: FileRead, svg: string): FileRead {
  return read.kind === "proven" ? { ...read, drawn: drawnTexts(svg) } : read;
}

function marked(format: "png" | "svg", found: Marked, where: string): FileRead {
  if (found === "cut") return { kind: "untold", format, why: "truncated" };
  const { text } = found;
  if (text === undefined) return { kind: "untold", format, why: "unmarked", where };
  const provenance = readProvenance(text);
  return provenance
    ? { kind: "proven", format, provenance }
    : { kind: "untold", format, why: "broken-mark", where };
}
