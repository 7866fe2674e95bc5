import { unzipSync } from "fflate";
import { crcOf, storedCrcs } from "./zip-crc.ts";
import type { FileTrouble } from "./grid.ts";
import { trouble } from "./grid.ts";

/** An archive whose parts are unpacked one at a time, so that the whole is never in memory. */
export type Archive = {
  /** Sizes as declared, by path: in lower case, since Office does not tell case, without a slash before it. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Undefined where the archive has no such part or the part is damaged. */
  readonly read: (path: string) => Uint8Array | undefined;
};

/** What unpacks to more is no table, and could take the page down. */
const MOST_UNPACKED = 600 * 2 ** 20;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9 && (bytes[3] ?? 0) < 9;
}

/** Opens an archive by its directory alone: nothing is unpacked yet. */
export function openZip(bytes: Uint8Array): Archive | FileTrouble {
  const names = new Map<string, string>();
  const sizes = new Map<string, number>();
  // Added up entry by entry: an archive may list one path many times.
  let total = 0;
  const isListed = unpacked(bytes, ({ name, originalSize }) => {
    total += originalSize;
    const path = name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
    names.set(path, name);
    sizes.set(path, originalSize);
    return false;
  });
  if (!isListed) return trouble("broken");
  if (total > MOST_UNPACKED) return trouble("too-large");
  const crcs = storedCrcs(bytes);
  function read(path: string): Uint8Array | undefined {
    const name = names.get(path);
    if (name === undefined) return undefined;
    const part = unpacked(bytes, (entry) => entry.name === name)?.[name];
    const crc = crcs.get(name);
    const isWhole = part?.length === sizes.get(path);
    return part && isWhole && (crc === undefined || crc === crcOf(part)) ? part : undefined;
  }
  return { sizes, read };
}

type Entry = { readonly name: string; readonly originalSize: number };

function unpacked(
  bytes: Uint8Array,
  filter: (entry: Entry) => boolean,
): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    return undefined;
  }
}
