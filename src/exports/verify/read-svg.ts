import { PROVENANCE } from "../provenance.ts";
import { unescapedXml } from "./bytes.ts";
import { CUT } from "./marked.ts";
import type { Marked } from "./marked.ts";

const METADATA = /<metadata\b[^>]*\bid="([^"]*)"[^>]*>(.*?)<\/metadata>/gs;

/** The text under our id; a picture that ends before its end is cut. */
export function svgText(svg: string): Marked {
  const own = [...svg.matchAll(METADATA)].find(([, id]) => id === PROVENANCE)?.[2];
  if (!/<\/svg>\s*$/.test(svg)) return CUT;
  if (own === undefined) return { text: undefined };
  const [, data] = /^\s*<!\[CDATA\[(.*)\]\]>\s*$/s.exec(own) ?? [];
  return { text: data ?? unescapedXml(own) };
}
