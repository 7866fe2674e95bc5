import type { FileChild, ParagraphChild } from "docx";
import type { Kit } from "./kit.ts";
import { LINE_PIXELS, MOST_PIXELS, OWN_LINE } from "./page.ts";
import type { Part } from "./parts.ts";
import type { Picture } from "./picture.ts";
import { plainRun } from "./runs.ts";

/** A picture as wide as the text at most, with its caption below on the same page, and the remark below that. */
export function figureOf(
  kit: Kit,
  { block }: Extract<Part, { readonly kind: "figure" }>,
  picture: Picture,
  caption: string,
  marks: readonly ParagraphChild[],
  isRemarked: boolean,
): readonly FileChild[] {
  return [
    new kit.Paragraph({
      style: "Figure",
      spacing: OWN_LINE,
      children: [drawingOf(kit, picture, block.title, block.sentence)],
    }),
    new kit.Paragraph({
      style: "Caption",
      keepNext: isRemarked,
      children: [plainRun(kit, caption), ...marks],
    }),
  ];
}

/** The drawing itself, for a paragraph whose lines are as high as what stands in them. */
export function drawingOf(kit: Kit, picture: Picture, name: string, description: string): ParagraphChild {
  const scale = Math.min(1, LINE_PIXELS / picture.width, MOST_PIXELS / picture.height);
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
