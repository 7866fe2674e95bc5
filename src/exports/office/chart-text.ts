import { escaped } from "../xml.ts";
import { tag } from "./xml.ts";

export type ChartFont = { readonly latin: string; readonly eastAsian: string };
export type TextLook = {
  readonly size: number;
  readonly font: ChartFont;
  readonly color?: string;
  readonly bold?: boolean;
};

const INK = "#1b2733";
/** Words keep to one line, and upright. */
const BODY = tag("a:bodyPr", { rot: 0, vert: "horz", wrap: "none" });
/** The program turns or leaves out words that have no room, instead of breaking them. */
const FREE_BODY = tag("a:bodyPr", { rot: -60_000_000, vert: "horz" });

/** A colour as a solid fill. */
export function fill(color: string): string {
  return tag("a:solidFill", {}, tag("a:srgbClr", { val: color.slice(1).toUpperCase() }));
}

/** A line, or none where there is no colour. */
export function stroke(color: string | undefined, width = 0.75, dash = "solid"): string {
  if (color === undefined) return tag("a:ln", {}, tag("a:noFill"));
  const attributes = { w: Math.round(width * 12_700), cap: dash === "solid" ? "rnd" : "flat" };
  return tag("a:ln", attributes, fill(color), tag("a:prstDash", { val: dash }), tag("a:round"));
}

/** The look of a run, or of what it starts from. */
export function runProps(name: string, { size, color = INK, bold = false, font }: TextLook): string {
  return tag(
    name,
    { lang: name === "a:rPr" ? "zh-CN" : undefined, sz: Math.round(size * 100), b: bold ? 1 : 0 },
    fill(color),
    tag("a:latin", { typeface: font.latin }),
    tag("a:ea", { typeface: font.eastAsian }),
    tag("a:cs", { typeface: font.latin }),
  );
}

/** How all texts of an element look; `free` ones may be turned or left out. */
export function textProps(look: TextLook, free = false): string {
  const props = tag("a:pPr", {}, runProps("a:defRPr", look));
  return tag(
    "c:txPr",
    {},
    free ? FREE_BODY : BODY,
    tag("a:lstStyle"),
    tag("a:p", {}, props, tag("a:endParaRPr", { lang: "zh-CN" })),
  );
}

/** A text of its own in place of a value. */
export function richText(text: string, look: TextLook): string {
  const run = tag("a:r", {}, runProps("a:rPr", look), tag("a:t", {}, escaped(text)));
  const props = tag("a:pPr", {}, runProps("a:defRPr", look));
  return tag("c:tx", {}, tag("c:rich", {}, BODY, tag("a:lstStyle"), tag("a:p", {}, props, run)));
}
