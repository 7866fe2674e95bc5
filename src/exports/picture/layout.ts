import type { Block } from "../../report/blocks.ts";
import { captionOf } from "../caption.ts";
import type { Caption } from "../caption.ts";
import type { Linked } from "../types.ts";
import { blockParts } from "./block-parts.ts";
import { codeOf } from "../code.ts";
import type { Code } from "../code.ts";
import { footPart, verdictPart } from "./foot.ts";
import type { Ink } from "./ink.ts";
import { heightOf, NOTHING, paragraph, titleOf } from "./part.ts";
import type { Part, Spaced } from "./part.ts";
import type { Frame } from "./shape.ts";

/** Around everything, and between two columns. */
export const PADDING = 20;
const GUTTER = 28;
/** The widths from which a picture of fixed sides is laid out, until everything fits. */
const FROM = 480;
const STEP = 1.06;
/** A chart beside its words has at least this width; the words have that part of the picture. */
const CHART = 340;
const WORDS = 0.32;

export type Placed = {
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly height: number;
};

/** A picture laid out: its sides in pixels, how large those of the layout are in it, and what stands where. */
export type Laid = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly parts: readonly Placed[];
};

type Column = { readonly x: number; readonly parts: readonly Spaced[]; readonly foot?: Part };

/** What is laid out, whatever the width. */
type Subject = {
  readonly taken: Linked;
  readonly block: Block | undefined;
  readonly caption: Caption;
  readonly code: Code | undefined;
  readonly ink: Ink;
};

/** Lays out a block or a whole report in a frame; in one of fixed sides as large as it fits. */
export function layOut(taken: Linked, block: Block | undefined, frame: Frame, ink: Ink): Laid {
  const { width, height, scale = 1 } = frame;
  const subject = { taken, block, caption: captionOf(taken, block), code: codeOf(taken.link), ink };
  if (height === undefined) {
    const column = below(subject, width / scale, scale);
    const needed = neededBy([column]);
    return { width, height: Math.ceil(needed * scale), scale, parts: placed(column, needed) };
  }
  for (let across = FROM; ; across *= STEP) {
    const factor = width / across;
    const room = height / factor;
    const columns = arrangements(subject, across, factor).find((one) => neededBy(one) <= room);
    if (columns)
      return { width, height, scale: factor, parts: columns.flatMap((column) => placed(column, room)) };
  }
}

/** The ways to set a picture: below each other, or for one block its words at its left. */
function arrangements(subject: Subject, across: number, scale: number): readonly (readonly Column[])[] {
  const words = across * WORDS;
  const width = across - words - GUTTER - 2 * PADDING;
  const { block } = subject;
  const single = [below(subject, across, scale)];
  return block && width >= CHART ? [single, sideBySide(subject, block, words, width, scale)] : [single];
}

function below({ taken, block, caption, code, ink }: Subject, across: number, scale: number): Column {
  const width = across - 2 * PADDING;
  const verdict = (room: number) => verdictPart(taken.report, room, ink);
  const blocks = block ? [block] : taken.report.blocks;
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

const FOOT_GAP = 14;

function neededBy(columns: readonly Column[]): number {
  return (
    2 * PADDING +
    Math.max(...columns.map(({ parts, foot }) => heightOf(parts) + (foot ? FOOT_GAP + foot.height : 0)))
  );
}

/** A column's parts at their places: what room is left makes its charts higher, and its foot stands at the end. */
function placed({ x, parts, foot }: Column, height: number): readonly Placed[] {
  const needed = neededBy([{ x, parts, ...(foot && { foot }) }]);
  const stretching = parts.filter(({ part }) => part.stretches).length;
  const more = stretching === 0 ? 0 : Math.max(0, height - needed) / stretching;
  let y = PADDING;
  const own = parts.map(({ part, gap }) => {
    const place = { part, x, y: y + gap, height: part.height + (part.stretches ? more : 0) };
    y = place.y + place.height;
    return place;
  });
  return foot ? [...own, { part: foot, x, y: height - PADDING - foot.height, height: foot.height }] : own;
}
