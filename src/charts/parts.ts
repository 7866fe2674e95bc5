import { words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import type { DrawnSeries } from "./drawn.ts";
import { TYPE } from "./sizes.ts";
import type { Look } from "./types.ts";

/** Width in pixels of a text at a type size: what the page's fonts need for it, rather more than less. */
export function textWidth(text: string, type: number): number {
  let ems = 0;
  for (const sign of text) ems += widths.get(sign) ?? noted(sign);
  return ems * type;
}

/** By sign: laying out a page asks for the same few thousands of times. */
const widths = new Map<string, number>();

function noted(sign: string): number {
  const ems = emsOf(sign);
  widths.set(sign, ems);
  return ems;
}

function emsOf(sign: string): number {
  if (sign > "\u2E80" || /[—…·≈≥≤“”]/.test(sign)) return 1;
  if (/[mwMW%]/.test(sign)) return 0.9;
  if (/[A-Z]/.test(sign)) return 0.68;
  return /[ijlftr.,:;'’!|()[\] ]/.test(sign) ? 0.34 : 0.59;
}

/** How much wider bold text runs. */
export const BOLD = 1.06;

/** Cuts a text to a width with an ellipsis. */
export function fitText(text: string, width: number, type: number): string {
  if (textWidth(text, type) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, type) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}

/** Adds to a list kept under a key. */
export function append<Key, Value>(
  map: Map<Key, readonly Value[]>,
  key: Key,
  ...values: readonly Value[]
): void {
  map.set(key, [...(map.get(key) ?? []), ...values]);
}

type Title = { readonly text: string; readonly left: number; readonly top: number };

/** Lines of muted text over all else, each from its upper left corner. */
export function titles(lines: readonly Title[], { palette }: Look, size = TYPE): DrawnSeries {
  const placed = lines.map(({ text, left, top }): Word => ({
    ...{ text, at: [left, top + size / 2], align: "left", color: palette.muted },
  }));
  return { ...words("titles", placed, size), z: 6 };
}
