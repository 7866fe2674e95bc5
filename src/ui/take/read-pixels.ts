import { MOST_SIDE } from "../../exports/picture/limit.ts";

/** Smaller pictures hold no words. */
export const LEAST_SIDE = 200;

/** A side in pixels as a reader types it, with full-width digits, separators or a unit; undefined for anything else. */
export function readPixels(text: string): number | undefined {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/\s*(?:px|像素|pixels?)$/i, "")
    .replace(/(?<=\d)[,\s](?=\d{3}\b)/g, "");
  const number = /^\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN;
  return number >= LEAST_SIDE && number <= MOST_SIDE ? number : undefined;
}
