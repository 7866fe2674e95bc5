import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { allowed } from "../xml.ts";

/** The parts of an Office file by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * One date in all files, so that the same content gives the same bytes; archives know none before 1980. They tell it by
 * the clock of the zone, which a machine on a journey changes while a page is open.
 */
const firstDay = () => new Date(1980, 0, 1);
/** The same where a file says when it was made. */
const ISO_DATE = "1980-01-01T00:00:00Z";
/** Office finds the list of types first. */
const FIRST = ["[Content_Types].xml", "_rels/.rels"];

export function unzipped(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
}

/** Parts as one archive, whose bytes depend on nothing but the parts. */
export function zipped(parts: Parts): Uint8Array {
  const rank = (path: string) => (FIRST.indexOf(path) + FIRST.length + 1) % (FIRST.length + 1);
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const sound = sorted.map(
    ([path, part]) => [path, /\.(?:xml|rels)$/.test(path) ? soundXml(part) : part] as const,
  );
  return zipSync(Object.fromEntries(sound), { level: 6, mtime: firstDay() });
}

function soundXml(part: Uint8Array): Uint8Array {
  const xml = strFromU8(part);
  const sound = allowed(xml);
  return sound.length === xml.length ? part : strToU8(sound);
}

/** An archive written anew without anything that tells when it was made; some of its parts may be changed. */
export function rezipped(
  bytes: Uint8Array,
  change: (parts: Map<string, Uint8Array>) => void = () => undefined,
) {
  const parts = new Map(unzipped(bytes));
  change(parts);
  const core = parts.get("docProps/core.xml");
  if (core) parts.set("docProps/core.xml", strToU8(undated(strFromU8(core))));
  return zipped(parts);
}

function undated(xml: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${ISO_DATE}`);
}

export function textOf(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (!part) throw new Error(`The file has no part ${path}.`);
  return strFromU8(part);
}

/** Changes a part that is text. */
export function rewrite(parts: Map<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  parts.set(path, strToU8(change(textOf(parts, path))));
}
