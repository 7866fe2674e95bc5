import { textWidth } from "./parts.ts";
import { TYPE } from "./sizes.ts";

/** From one line of a key to the next. */
export const KEY_LINE = 20;
const APART = 14;

type Part = {
  readonly text: string;
  /** Room for the sign before the text, in pixels. */
  readonly sign: number;
};

/** Parts of a key beside each other from the left, on as many lines as a width needs; each group begins a line. */
export function keyLines<One extends Part>(
  groups: readonly (readonly One[])[],
  width: number,
): {
  readonly parts: readonly (One & { readonly x: number; readonly y: number })[];
  readonly height: number;
} {
  const placed: (One & { readonly x: number; readonly y: number })[] = [];
  let lines = 0;
  for (const group of groups.filter((parts) => parts.length > 0)) {
    let x = 0;
    lines += 1;
    for (const part of group) {
      const long = part.sign + textWidth(part.text, TYPE);
      if (x > 0 && x + long > width) {
        x = 0;
        lines += 1;
      }
      placed.push({ ...part, x, y: (lines - 0.5) * KEY_LINE });
      x += long + APART;
    }
  }
  return { parts: placed, height: lines * KEY_LINE };
}
