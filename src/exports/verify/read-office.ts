import { unzipSync } from "fflate";
import { PROVENANCE, readProvenance } from "../provenance.ts";
import { unescapedXml, utf8 } from "./bytes.ts";
import { readSheets, sheetNumbers } from "./read-sheets.ts";
import { readTables } from "./read-tables.ts";
import { readCharts } from "./read-charts.ts";
import type { FileRead } from "./types.ts";

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

const FORMATS = [
  ["xl/workbook.xml", "xlsx"],
  ["ppt/presentation.xml", "pptx"],
  ["word/document.xml", "docx"],
] as const;

/** What a larger part would be is none of ours, and unpacking it could take the page down. */
const LARGEST_PART = 50_000_000;

/** What an Office file says of itself, of a workbook the cells of its sheets, otherwise what its charts and tables hold. */
export function readOffice(bytes: Uint8Array): FileRead {
  const archive = unzipped(bytes);
  if (!archive) return { kind: "untold", why: "truncated" };
  const { parts, books } = archive;
  const format = FORMATS.find(([path]) => parts.has(path))?.[1];
  if (format === undefined) return { kind: "untold", why: "foreign", where: "zip" };
  const custom = parts.get("docProps/custom.xml");
  const text = custom && propertyOf(custom);
  if (text === undefined) return { kind: "untold", format, why: "unmarked", where: "docProps/custom.xml" };
  const provenance = readProvenance(text);
  if (!provenance) return { kind: "untold", format, why: "broken-mark", where: "docProps/custom.xml" };
  if (format !== "xlsx") {
    const native = { charts: readCharts(parts, books), tables: readTables(parts) };
    return { kind: "proven", format, provenance, ...native };
  }
  const shown = sheetNumbers(parts);
  return { kind: "proven", format, provenance, sheets: readSheets(parts), ...(shown && { shown }) };
}

type Archive = {
  /** The parts that are looked at, as text. */
  readonly parts: ReadonlyMap<string, string>;
  /** The workbooks behind charts. */
  readonly books: ReadonlyMap<string, Uint8Array>;
};

/** Undefined where the archive is cut off or broken. */
function unzipped(bytes: Uint8Array): Archive | undefined {
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) =>
    originalSize < LARGEST_PART && /\.(?:xml|rels|xlsx)$/.test(name);
  try {
    const all = Object.entries(unzipSync(bytes, { filter }));
    const isBook = ([path]: readonly [string, Uint8Array]) => path.endsWith(".xlsx");
    const parts = all.filter((one) => !isBook(one)).map(([path, part]) => [path, utf8(part)] as const);
    return { parts: new Map(parts), books: new Map(all.filter(isBook)) };
  } catch {
    return undefined;
  }
}

function propertyOf(custom: string): string | undefined {
  const properties = custom.matchAll(/<property\b([^>]*)>(.*?)<\/property>/gs);
  const own = [...properties].find(([, names = ""]) => names.includes(`name="${PROVENANCE}"`))?.[2];
  const value = own && /<(?:\w+:)?lpwstr\b[^>]*>(.*?)<\/(?:\w+:)?lpwstr>/s.exec(own)?.[1];
  return value === undefined ? undefined : unescapedXml(value);
}
