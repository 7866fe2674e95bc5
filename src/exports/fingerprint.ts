import type { Block } from "../report/blocks.ts";
import { provenanceOf } from "./provenance.ts";
import type { Linked } from "./types.ts";

/**
 * A short name for the figures of a block, or of a whole report: the same where all of them are, whatever the release,
 * the language or the colours.
 */
export function fingerprintOf(taken: Linked, block?: Block): string {
  const rows = provenanceOf(taken, block).rows.map(({ block: of, key, column, value, period }) =>
    [of, key, column, value, period].join("|"),
  );
  return hashOf(rows.join("\n"));
}

/** 53 bits that tell texts apart, without the browser's own hashes, which plain http does not have. */
export function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b >>> 0).toString(16).padStart(8, "0") + (a >>> 0).toString(16).padStart(8, "0")).slice(0, 12);
}
