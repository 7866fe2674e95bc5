import { wrapText } from "../../charts/wrap.ts";

/** From one baseline to the next, in type sizes. */
export const LEADING = 1.32;

/** A text, cut where it had to be, and the type size at which it stays within its box. */
export type Fitted = { readonly text: string; readonly size: number; readonly lines: number };

/** Fonts other than the measured ones run a little wider. */
const SAFE = 0.96;

/**
 * A text at the largest type size, from the first to the last, at which it stays within a box; what is too long even
 * then is cut with a mark, so that it never runs into what stands below.
 */
export function fitted(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  [largest, smallest]: readonly [number, number],
): Fitted {
  for (let size = largest; size > smallest; size -= 1) {
    const lines = linesOf(text, width, size).length;
    if (lines * size * LEADING <= height) return { text, size, lines };
  }
  const lines = linesOf(text, width, smallest);
  const most = Math.max(1, Math.floor(height / (smallest * LEADING)));
  if (lines.length <= most) return { text, size: smallest, lines: lines.length };
  // Blanks at the ends of lines are no part of them, so the text is followed to where the last line ends.
  const end = lines.slice(0, most).reduce((from, line) => text.indexOf(line, from) + line.length, 0);
  return { text: `${text.slice(0, end - 1).trimEnd()}…`, size: smallest, lines: most };
}

/** The lines of a text in a width; line breaks of its own stay. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapText(line, width * SAFE, size));
}
