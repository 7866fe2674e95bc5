import { piecesOf, unescaped } from "./xml.ts";

/** The texts that cells refer to by number; undefined where the part is cut off. */
export function sharedTexts(part: Uint8Array, read: (bytes: number) => void): readonly string[] | undefined {
  const pieces = piecesOf(part, { root: "sst", item: "si", read });
  if (!pieces) return undefined;
  const texts: string[] = [];
  const start = new RegExp(String.raw`<${pieces.prefix}si(?=[\s/>])[^>]*>`, "g");
  const end = `</${pieces.prefix}si>`;
  for (const xml of pieces.texts) {
    start.lastIndex = 0;
    for (let found = start.exec(xml); found; found = start.exec(xml)) {
      const to = found[0].endsWith("/>") ? start.lastIndex : xml.indexOf(end, start.lastIndex);
      texts.push(textIn(xml.slice(start.lastIndex, to < 0 ? undefined : to)));
      if (to > start.lastIndex) start.lastIndex = to;
    }
  }
  return texts;
}

const READINGS = /<(?:[\w.-]+:)?rPh(?=[\s>]).*?<\/(?:[\w.-]+:)?rPh>/gs;
const RUNS = /<(?:[\w.-]+:)?t((?:\s[^>]*)?)>([^<]*)<\//g;

/** The text of a string, its runs joined; how its characters are pronounced is no part of it. */
export function textIn(xml: string): string {
  const own = xml.includes("rPh") ? xml.replace(READINGS, "") : xml;
  let text = "";
  for (const [, attributes = "", run = ""] of own.matchAll(RUNS)) {
    // Space at the ends counts only where the file says so.
    text += attributes.includes("preserve") ? run : run.trim();
  }
  return cellText(text);
}

/** XML has no way to say a carriage return, so Office writes `_x000D_`, and `_x005F_` where that is the text. */
export function cellText(xml: string): string {
  const text = unescaped(xml);
  const plain = text.includes("_x")
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain;
}
