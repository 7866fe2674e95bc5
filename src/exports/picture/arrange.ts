import type { Block } from "../../report/blocks.ts";
import type { Caption } from "../caption.ts";
import type { Code } from "../code.ts";
import type { Linked } from "../types.ts";
import { blockParts } from "./block-parts.ts";
import { footPart, verdictPart } from "./foot.ts";
import type { Ink } from "./ink.ts";
import { heightOf, NOTHING, paragraph, titleOf } from "./part.ts";
import type { Part, Spaced } from "./part.ts";

/** Around everything, and between two columns. */
export const PADDING = 20;
const GUTTER = 28;
/** Above what stands at a column's end. */
export const FOOT_GAP = 14;
/** A chart beside its words has at least this width; the words have that part of the picture. */
const CHART = 340;
const WORDS = 0.32;

export type Column = { readonly x: number; readonly parts: readonly Spaced[]; readonly foot?: Part };

/** What is laid out, whatever the width. */
export type Subject = {
  readonly taken: Linked;
  /** The one block that is shown, or those of the whole report. */
  readonly block: Block | undefined;
  readonly blocks: readonly Block[];
  readonly caption: Caption;
  readonly code: Code | undefined;
  readonly ink: Ink;
};

/** The ways to set a picture: below each other; one block also with its words at its left, a report also in columns. */
export function arrangements(
  subject: Subject,
  across: number,
  scale: number,
  room: number,
): readonly (readonly Column[])[] {
  const words = across * WORDS;
  const width = across - words - GUTTER - 2 * PADDING;
  const { block } = subject;
  const single = [below(subject, across, scale)];
  if (block) return width >= CHART ? [single, sideBySide(subject, block, words, width, scale)] : [single];
  const several = [2, 3].filter((count) => columnWidth(across, count) >= CHART);
  return [single, ...several.map((count) => inColumns(subject, count, across, scale, room))];
}

function columnWidth(across: number, count: number): number {
  return (across - 2 * PADDING - GUTTER * (count - 1)) / count;
}

/** A report in columns, each filled before the next is begun; what is known of the whole stands in the first. */
function inColumns(
  { taken, blocks, caption, code, ink }: Subject,
  count: number,
  across: number,
  scale: number,
  room: number,
): readonly Column[] {
  const width = columnWidth(across, count);
  const foot = footPart(caption, code, () => NOTHING, width, scale, ink);
  const verdict = { part: verdictPart(taken.report, width, ink), gap: 6 };
  const columns: Spaced[][] = [[...headParts(caption, width, ink), verdict]];
  for (const own of blocks.flatMap((block) => unitsOf(block, width, ink))) {
    const last = columns.at(-1) ?? [];
    const end = columns.length === 1 ? FOOT_GAP + foot.height : 0;
    const isFull = 2 * PADDING + heightOf([...last, ...own]) + end > room;
    const [first, ...rest] = own;
    if (!isFull || columns.length === count || !first) last.push(...own);
    else columns.push([{ ...first, gap: 0 }, ...rest]);
  }
  return columns.map((parts, at) => ({
    x: PADDING + at * (width + GUTTER),
    parts,
    ...(at === 0 && { foot }),
  }));
}

/** What keeps together: a block, and with the first of a group the group's heading. */
function unitsOf(block: Block, width: number, ink: Ink): readonly (readonly Spaced[])[] {
  if (block.kind !== "group") return [blockParts(block, width, ink)];
  const heading = blockParts({ ...block, blocks: [] }, width, ink);
  const [first = [], ...rest] = block.blocks.flatMap((one) => unitsOf(one, width, ink));
  return [[...heading, ...first], ...rest];
}

export function below(
  { taken, block, blocks, caption, code, ink }: Subject,
  across: number,
  scale: number,
): Column {
  const width = across - 2 * PADDING;
  const verdict = (room: number) => verdictPart(taken.report, room, ink);
  const body = blocks.flatMap((one) => blockParts(one, width, ink));
  // A report says at its head how far its figures compare, one chart of it at its foot.
  const before = block ? [] : [{ part: verdict(width), gap: 6 }];
  return {
    x: PADDING,
    parts: [...headParts(caption, width, ink), ...before, ...body],
    foot: footPart(caption, code, block ? verdict : () => NOTHING, width, scale, ink),
  };
}

function sideBySide(
  { taken, caption, code, ink }: Subject,
  block: Block,
  words: number,
  width: number,
  scale: number,
): readonly Column[] {
  const { note = "", ...bare } = "note" in block ? block : { ...block, note: undefined };
  const [first, ...rest] = blockParts(bare, width, ink);
  return [
    {
      x: PADDING,
      parts: [
        ...headParts(caption, words, ink),
        { part: verdictPart(taken.report, words, ink), gap: 14 },
        { part: paragraph(note, words, ink.small), gap: 10 },
      ],
      foot: footPart(caption, code, () => NOTHING, words, scale, ink),
    },
    { x: PADDING + words + GUTTER, parts: first ? [{ ...first, gap: 0 }, ...rest] : [] },
  ];
}

function headParts({ title, finding }: Caption, width: number, ink: Ink): readonly Spaced[] {
  return [
    { part: titleOf(title, width, ink.title), gap: 0 },
    { part: paragraph(finding, width, ink.body), gap: 6 },
  ];
}
