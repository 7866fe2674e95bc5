import type { Block } from "../../report/blocks.ts";
import { standingAlone } from "../../report/alone.ts";
import { captionOf } from "../caption.ts";
import { codeOf } from "../code.ts";
import type { Linked } from "../types.ts";
import { arrangements, below, FOOT_GAP, PADDING } from "./arrange.ts";
import type { Column, Subject } from "./arrange.ts";
import type { Ink } from "./ink.ts";
import { heightOf } from "./part.ts";
import type { Part } from "./part.ts";
import type { Frame } from "./shape.ts";
import { shortened } from "./shorten.ts";

/** The usual type size of a layout, in its own pixels. */
export const TYPE = 12;

/** The widths from which a picture of fixed sides is laid out, until everything fits. */
const FROM = 480;
const STEP = 1.06;
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
  /** Whether rows or parts are left out, which the picture says. */
  readonly isCut?: true;
};

/**
 * Lays out a block or a whole report in a frame: in one of fixed sides as large as it fits. Before type becomes smaller
 * than the frame's least, or a picture higher than its most, rows and parts are left out, which is said.
 */
export function layOut(taken: Linked, block: Block | undefined, frame: Frame, ink: Ink): Laid {
  const { width, scale = 1, most } = frame;
  const blocks = block ? [standingAlone(block)] : taken.report.blocks;
  const { link, ...said } = captionOf(taken, block);
  const caption = { ...said, link: frame.unaddressed ? "" : link };
  const subject = { taken, block, blocks, caption, code: codeOf(taken.link), ink };
  if (frame.height !== undefined) return layOutIn(subject, { ...frame, height: frame.height });
  const column = (one: Subject) => below(one, width / scale, scale);
  const high = (one: Subject) => Math.ceil(neededBy([column(one)]) * scale);
  const whole = most === undefined || high(subject) <= most;
  const shown = whole ? subject : lessOf(subject, (one) => high(one) <= most);
  if (!shown) return layOutIn(subject, { ...frame, height: most ?? high(subject) });
  const parts = placed(column(shown), neededBy([column(shown)]));
  return { width, height: high(shown), scale, parts, ...(!whole && { isCut: true }) };
}

function layOutIn(subject: Subject, { width, height, least }: Frame & { readonly height: number }): Laid {
  const arranged = (one: Subject, across: number): Arranged | undefined => {
    const factor = width / across;
    const room = height / factor;
    const columns = arrangements(one, across, factor, room).find((some) => neededBy(some) <= room);
    return columns && { columns, factor, room };
  };
  const laid = ({ columns, factor, room }: Arranged): Laid => {
    const parts = columns.flatMap((column) => placed(column, room));
    return { width, height, scale: factor, parts };
  };
  const widest = least === undefined ? 0 : Math.max(FROM, (TYPE * width) / least);
  if (widest > 0 && !arranged(subject, widest)) {
    const less = lessOf(subject, (one) => arranged(one, widest) !== undefined);
    const found = less && arranged(less, widest);
    if (found) return { ...laid(found), isCut: true };
  }
  for (let across = FROM; ;) {
    const found = arranged(subject, across);
    if (found) return laid(found);
    // What fits in the least type is not made smaller by a step beyond it.
    across = across < widest ? Math.min(across * STEP, widest) : across * STEP;
  }
}

/** Columns that fit, the scale at which they do, and the height in pixels of the layout. */
type Arranged = { readonly columns: readonly Column[]; readonly factor: number; readonly room: number };

/** The subject with fewer rows or parts, as many as fit. */
function lessOf(subject: Subject, fits: (one: Subject) => boolean): Subject | undefined {
  const withBlocks = (blocks: readonly Block[]): Subject => ({
    ...subject,
    blocks,
    block: subject.block && blocks[0],
  });
  const cut = shortened(subject.blocks, (some) => fits(withBlocks(some)), subject.taken.report.locale);
  return cut && withBlocks(cut);
}

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
