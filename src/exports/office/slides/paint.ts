import type PptxGenJS from "pptxgenjs";
import { LIGHT } from "../../../charts/palette.ts";
import { textWidth } from "../../../charts/parts.ts";
import { FACES } from "../faces.ts";
import type { SlideShape } from "./shapes.ts";

/** The font of all slides as they are written; `setLanguage` says what English has instead. */
export const FONT = FACES.zh.latin;

type Drawn = PptxGenJS.Slide;

/** Points as inches, in which the writer thinks. */
export function inches(points: number): number {
  return points / 72;
}

export function hex(color: string): string {
  return color.slice(1).toUpperCase();
}

export type TextBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export function frameOf({ x, y, width, height }: TextBox) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) };
}

export const PLAIN_TEXT = { fontFace: FONT, margin: 0, lang: "zh-CN", fit: "none" as const };

export function paintShape(slide: Drawn, shape: SlideShape): void {
  switch (shape.kind) {
    case "outline":
      paintOutline(slide, shape);
      break;
    case "rect":
    case "ellipse":
      slide.addShape(shape.kind, {
        ...frameOf(shape),
        objectName: shape.name,
        ...(shape.fill !== undefined && { fill: { color: hex(shape.fill), transparency: shape.clear ?? 0 } }),
        ...(shape.line !== undefined && {
          line: {
            color: hex(shape.line),
            width: shape.thick ?? 0.75,
            dashType: shape.dashed ? "dash" : "solid",
          },
        }),
      });
      break;
    case "line":
      paintLine(slide, shape);
      break;
    case "words":
      paintWords(slide, shape);
      break;
  }
}

/** The writer draws it, its types do not know it. */
const OUTLINE: string = "custGeom";

function paintOutline(
  slide: Drawn,
  { name, rings, fill, line, width }: Extract<SlideShape, { kind: "outline" }>,
) {
  const [xs, ys] = [0, 1].map((axis) => rings.flatMap((ring) => ring.map((point) => point[axis] ?? 0)));
  const [left, top] = [least(xs), least(ys)];
  slide.addShape(OUTLINE as PptxGenJS.SHAPE_NAME, {
    ...frameOf({ x: left, y: top, width: most(xs) - left, height: most(ys) - top }),
    objectName: name,
    points: rings.flatMap((ring) => [
      ...ring.map(([x, y], index) => ({
        x: inches(x - left),
        y: inches(y - top),
        ...(index === 0 && { moveTo: true }),
      })),
      { close: true as const },
    ]),
    ...(fill !== undefined && { fill: { color: hex(fill) } }),
    ...(line !== "" && { line: { color: hex(line), width } }),
  });
}

function least(numbers: readonly number[] = []): number {
  return numbers.reduce((low, number) => Math.min(low, number), Infinity);
}

function most(numbers: readonly number[] = []): number {
  return numbers.reduce((high, number) => Math.max(high, number), -Infinity);
}

function paintLine(slide: Drawn, { name, from, to, color }: Extract<SlideShape, { kind: "line" }>) {
  const [x, y] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
  slide.addShape("line", {
    ...frameOf({ x, y, width: Math.abs(from[0] - to[0]), height: Math.abs(from[1] - to[1]) }),
    objectName: name,
    flipV: (to[0] - from[0]) * (to[1] - from[1]) < 0,
    line: { color: hex(color), width: 0.75 },
  });
}

function paintWords(slide: Drawn, shape: Extract<SlideShape, { kind: "words" }>) {
  const { name, text, at, align, size, color, bold = false } = shape;
  const width = Math.max(shape.width, textWidth(text, size));
  const left = { left: at[0], center: at[0] - width / 2, right: at[0] - width }[align];
  slide.addText(text, {
    ...PLAIN_TEXT,
    ...frameOf({ x: left, y: at[1] - size * 0.75, width, height: size * 1.5 }),
    objectName: name,
    ...{ align, bold, wrap: false, valign: "middle" as const },
    fontSize: size,
    color: hex(color),
  });
}

export const INK = hex(LIGHT.ink);
export const MUTED = hex(LIGHT.muted);
