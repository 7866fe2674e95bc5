import { textWidth } from "./parts.ts";
import { SMALL } from "./sizes.ts";

type Reference = { readonly value: number; readonly label: string };

const GAP = 8;

/**
 * Where reference lines stand in pixels, from left to right, and where their labels begin: beside the line, outwards
 * where there are several, within the box and apart from each other.
 */
export function placeReferences<Item extends Reference>(
  references: readonly Item[],
  width: number,
  toPixel: (value: number) => number,
): readonly (Item & { readonly at: number; readonly labelAt: number })[] {
  const sorted = [...references].sort((a, b) => a.value - b.value);
  const placed = sorted.map((reference, index) => {
    const long = textWidth(reference.label, SMALL);
    const at = toPixel(reference.value);
    const wanted = index === 0 && sorted.length > 1 ? at - long : at;
    return { reference, at, long, labelAt: Math.min(Math.max(wanted, 0), width - long) };
  });
  for (const [index, label] of placed.entries()) {
    const before = placed[index - 1];
    if (before) label.labelAt = Math.max(label.labelAt, before.labelAt + before.long + GAP);
  }
  for (const [index, label] of [...placed.entries()].reverse()) {
    const after = placed[index + 1];
    label.labelAt = Math.min(label.labelAt, after ? after.labelAt - GAP - label.long : width - label.long);
  }
  return placed.map(({ reference, at, labelAt }) => ({ ...reference, at, labelAt }));
}
