import { PROVENANCE } from "../provenance.ts";
import { unescapedXml } from "./bytes.ts";
import { CUT } from "./marked.ts";
import type { Marked } from "./marked.ts";
import type { DrawnTexts } from "./types.ts";

const METADATA = /<metadata\b[^>]*\bid="([^"]*)"[^>]*>(.*?)<\/metadata>/gs;

/** The text under our id; a picture that ends before its end is cut. */
export function svgText(svg: string): Marked {
  const own = [...svg.matchAll(METADATA)].find(([, id]) => id === PROVENANCE)?.[2];
  if (!/<\/svg>\s*$/.test(svg)) return CUT;
  if (own === undefined) return { text: undefined };
  const [, data] = /^\s*<!\[CDATA\[(.*)\]\]>\s*$/s.exec(own) ?? [];
  return { text: data ?? unescapedXml(own) };
}

/** The words of a picture, with its sides before it is enlarged. */
export function drawnTexts(svg: string): DrawnTexts {
  const [, width, height] = /<svg\b[^>]*\bviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, content = ""]) =>
    unescapedXml(content.replace(/<[^>]*>/g, "")),
  );
  return { width: Number(width), height: Number(height), texts: texts.filter((text) => text.trim() !== "") };
}
