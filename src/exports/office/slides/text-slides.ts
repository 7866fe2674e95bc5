import { textWidth } from "../../../charts/parts.ts";
import { LEADING, linesOf } from "../fit.ts";
import { BODY } from "./slide.ts";
import type { Paragraph } from "./slide.ts";

/** Room before a paragraph in bold, which opens something. */
const BEFORE = 8;

/** Paragraphs over as many slides as they need; a heading never stands alone at a foot. */
export function textPages(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const pages: Paragraph[][] = [];
  let used = Infinity;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraph.bold ? paragraphs[index + 1] : undefined;
    const high = heightOf(paragraph);
    if (used + high + (next ? heightOf(next) : 0) > BODY.height) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(paragraph);
    used += high;
  }
  return pages;
}

export function heightOf({ text, size, bold }: Paragraph): number {
  const lines = linesOf(text, BODY.width, size).length;
  return lines * size * LEADING + (bold ? BEFORE : 3);
}

/** Paragraphs in the largest type of the sizes given at which they stay on one slide, else in the smallest. */
export function sized(
  texts: readonly Omit<Paragraph, "size">[],
  sizes: readonly number[],
): readonly Paragraph[] {
  const all = (size: number) =>
    texts.map((one): Paragraph => ({ ...one, size: one.muted ? size - 2 : size }));
  const fits = (paragraphs: readonly Paragraph[]) =>
    paragraphs.reduce((sum, one) => sum + heightOf(one), 0) <= BODY.height;
  const size = sizes.find((one) => fits(all(one))) ?? sizes.at(-1) ?? 14;
  return all(size).filter(({ text }) => textWidth(text, 1) > 0);
}
