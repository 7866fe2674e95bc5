import { gunzipSync } from "fflate";
import { utf8 } from "./bytes.ts";
import type { FileRead } from "./types.ts";

const RELEASE = /<meta name="qujian-release" content="([0-9a-f]+)">/;
const PACK = /<script type="application\/gzip" id="pack">([^<]*)<\/script>/;

/** The single file: its release and the data files in it. */
export function readSingle(html: string): FileRead {
  const release = RELEASE.exec(html)?.[1];
  if (release === undefined) return { kind: "untold", why: "foreign", where: "HTML" };
  const format = "single";
  const pack = PACK.exec(html)?.[1];
  if (pack === undefined || !/<\/html>\s*$/.test(html)) return { kind: "untold", format, why: "truncated" };
  const files = unpacked(pack);
  if (!files) return { kind: "untold", format, why: "broken-mark", where: "pack" };
  return { kind: "single", format, release, files };
}

function unpacked(pack: string): ReadonlyMap<string, string> | undefined {
  try {
    const packed = atob(pack);
    const bytes = Uint8Array.from({ length: packed.length }, (_, at) => packed.charCodeAt(at));
    const files: unknown = JSON.parse(utf8(gunzipSync(bytes)));
    if (typeof files !== "object" || files === null) return undefined;
    const texts = Object.entries(files).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return new Map(texts);
  } catch {
    return undefined;
  }
}
