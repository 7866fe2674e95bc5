import { textWidth } from "../../src/charts/parts.ts";
import { paragraphsOf, textIn, xmlOf } from "./word-parts.ts";
import type { WordFile } from "./word-parts.ts";

const TWIPS = 56.7;
const EMU = 36_000;
/** The width of a line in points, as letters are measured. */
const LINE = 442;
/** A page's text, in millimetres. */
export const TEXT_HEIGHT = 225;

type Kept = { readonly text: string; readonly height: number };

/** Paragraphs that stand on one page with the next one's first two lines, with their least height in millimetres. */
export function keptTogether(file: WordFile): readonly Kept[] {
  const styles = xmlOf(file, "word/styles.xml").match(/<w:style .*?<\/w:style>/gs) ?? [];
  const keeping = styles.filter((xml) => xml.includes("<w:keepNext/>"));
  const kept = new Set(keeping.flatMap((xml) => /w:styleId="([^"]+)"/.exec(xml)?.[1] ?? []));
  const lineOf = new Map(
    styles.map((xml) => [/w:styleId="([^"]+)"/.exec(xml)?.[1], /w:line="(\d+)"/.exec(xml)?.[1]]),
  );
  const runs: Kept[] = [];
  let open: Kept | undefined;
  for (const xml of paragraphsOf(file)) {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? "";
    const line = Number(lineOf.get(style) ?? 560) / TWIPS;
    const [, cy] = /<wp:extent [^>]*cy="(\d+)"/.exec(xml) ?? [];
    const text = textIn(xml);
    const lines = Math.max(1, Math.ceil(textWidth(text, line * 1.7) / LINE));
    const height = cy === undefined ? lines * line : Number(cy) / EMU;
    const joins =
      xml.includes("<w:keepNext/>") || (kept.has(style) && !/keepNext w:val="(false|0)"/.test(xml));
    const before: Kept = open ?? { text: "", height: 0 };
    if (joins) open = { text: before.text + text, height: before.height + height };
    else {
      // Two lines of the next stay with it, however long it is.
      if (open) runs.push({ text: before.text + text, height: before.height + (cy ? height : 2 * line) });
      open = undefined;
    }
  }
  return runs;
}
