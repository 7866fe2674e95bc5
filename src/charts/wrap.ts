import { fitText, textWidth } from "./parts.ts";

const CJK = String.raw`\u2e80-\u9fff\uff00-\uffef`;
/** What never ends a line, and what never begins one. */
const OPENING = "（(「『“‘《";
const CLOSING = "），。、；：)」』”’》";
/**
 * What may not be parted: one Chinese character, or one word with the space behind it, with the marks that open and close it;
 * and a number with 年, 月 or 日.
 */
const PIECE = new RegExp(
  String.raw`[${OPENING}]*(?:[^\s${CJK}${CLOSING}]*\d[年月日]|[${CJK}]|[^\s${CJK}${CLOSING}]+)[${CLOSING}]*\s*|[${CLOSING}]+\s*|\s+`,
  "gu",
);
const BEGINS_CLOSED = new RegExp(`^[${CLOSING}]`, "u");

/** A text in as many lines as it needs in a width; a word that is wider alone stands alone. */
export function wrapText(text: string, width: number, type: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECE) ?? []) {
    const fits = textWidth((line + piece).trimEnd(), type) <= width;
    if (line === "" || fits || BEGINS_CLOSED.test(piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** Breaks a text into two lines of a width, between words where there are any; what is longer still is cut. */
export function twoLines(text: string, width: number, type: number): string {
  if (textWidth(text, type) <= width) return text;
  // A closing mark may hang over.
  const [first = ""] = wrapText(text, width - type, type);
  return `${first}\n${fitText(text.slice(first.length).trimStart(), width, type)}`;
}
