import type { FileChild, ParagraphChild } from "docx";
import { SLOT } from "./embed.ts";
import type { Kit } from "./kit.ts";
import { LINE_PIXELS, MOST_PIXELS, OWN_LINE } from "./page.ts";
import type { Picture } from "./picture.ts";
import { plainRun } from "./runs.ts";

type Figure = {
  readonly drawings: readonly ParagraphChild[];
  readonly caption: readonly ParagraphChild[];
  /** What the drawing leaves out, said below it. */
  readonly note: string;
  readonly isRemarked: boolean;
};

/**
 * Drawings as wide as the text at most, with their caption and the beginning of what is said below on the same page. What
 * is said may go on overleaf: more kept together would leave the page before half empty.
 */
export function figureOf(kit: Kit, { drawings, caption, note, isRemarked }: Figure): readonly FileChild[] {
  return [
    ...drawings.map(
      (drawing) => new kit.Paragraph({ style: "Figure", spacing: OWN_LINE, children: [drawing] }),
    ),
    new kit.Paragraph({ style: "Caption", keepNext: isRemarked || note !== "", children: [...caption] }),
    ...(note === "" ? [] : [new kit.Paragraph({ style: "Remark", children: [plainRun(kit, note)] })]),
  ];
}

/** The place of a chart that Word draws itself, until the file is put together. */
export function slotOf(kit: Kit, at: number, description: string): ParagraphChild {
  return plainRun(kit, `${SLOT}${String(at)} ${description}`);
}

/** Below this size letters cannot be read on paper. */
const LEAST_SCALE = 0.7;

function scaleOn({ width, height }: Picture): number {
  return Math.min(1, LINE_PIXELS / width, MOST_PIXELS / height);
}

/** Whether a picture can be read once it fits a page: of one too high for that the table stands in its place. */
export function isLegible(picture: Picture): boolean {
  return scaleOn(picture) >= LEAST_SCALE;
}

/** The drawing itself, for a paragraph whose lines are as high as what stands in them. */
export function drawingOf(kit: Kit, picture: Picture, name: string, description: string): ParagraphChild {
  const scale = scaleOn(picture);
  return new kit.ImageRun({
    type: "png",
    data: picture.png,
    transformation: {
      width: Math.floor(picture.width * scale),
      height: Math.floor(picture.height * scale),
    },
    altText: { name, title: name, description },
  });
}
