import type PptxGenJS from "pptxgenjs";
import { BOLD, textWidth } from "../../../charts/parts.ts";
import { fitted, LEADING } from "../fit.ts";
import { frameOf, INK, MUTED, PLAIN_TEXT } from "./paint.ts";
import type { TextBox } from "./paint.ts";
import { BODY } from "./slide.ts";
import type { Body } from "./slide.ts";

type Drawn = PptxGenJS.Slide;

/** The largest and smallest type of lines below a title, and of a big number with its unit a third as large. */
const LINES = [22, 11] as const;
const NUMBER = { most: 120, least: 28, unit: 1 / 3 } as const;
const NAME = { ...BODY, height: 56 } as const;
const VALUE = { ...BODY, y: BODY.y + 56, height: 164 } as const;
const ABOUT = { ...BODY, y: BODY.y + 224, height: BODY.height - 224 } as const;

/** Lines in the middle of a slide. */
export function paintLines(slide: Drawn, lines: readonly string[], box: TextBox, name: string): void {
  if (lines.length === 0) return;
  const { text, size } = fitted(lines.join("\n"), box, LINES);
  slide.addText(text, { ...CENTRED, ...frameOf(box), fontSize: size, color: MUTED, objectName: name });
}

/** One figure in large type under its name, with what is to be known of it below. */
export function paintNumber(
  slide: Drawn,
  { name, value, unit, about }: Extract<Body, { readonly kind: "number" }>,
  objectName: string,
): void {
  const head = fitted(name, NAME, [28, 12]);
  slide.addText(head.text, {
    ...CENTRED,
    ...frameOf(NAME),
    valign: "bottom",
    fontSize: head.size,
    color: INK,
    objectName,
  });
  const size = numberSize(value, unit);
  slide.addText(
    [
      { text: value, options: { fontSize: size, bold: true } },
      ...(unit === "" ? [] : [{ text: ` ${unit}`, options: { fontSize: Math.round(size * NUMBER.unit) } }]),
    ],
    { ...CENTRED, ...frameOf(VALUE), valign: "middle", color: INK, objectName: value },
  );
  const below = fitted([...new Set(about)].join("\n"), ABOUT, [16, 9]);
  slide.addText(below.text, {
    ...CENTRED,
    ...frameOf(ABOUT),
    fontSize: below.size,
    color: MUTED,
    objectName,
  });
}

const CENTRED = { ...PLAIN_TEXT, align: "center", valign: "top" } as const;

/** The largest type at which a number stands on one line with its unit. */
function numberSize(value: string, unit: string): number {
  const wide = textWidth(value, 1) * BOLD + textWidth(` ${unit}`, 1) * NUMBER.unit;
  const size = Math.floor(Math.min((VALUE.width * 0.92) / wide, VALUE.height / LEADING, NUMBER.most));
  return Math.max(NUMBER.least, size);
}
