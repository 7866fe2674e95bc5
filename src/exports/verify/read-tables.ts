import { unescapedXml } from "./bytes.ts";
import type { Grid } from "./types.ts";

const PAGE = /^(?:word\/document|ppt\/slides\/slide(\d+))\.xml$/;

/** The tables of a text or of slides, cell by cell: what stands in paragraphs of its own stands on lines of its own. */
export function readTables(parts: ReadonlyMap<string, string>): readonly Grid[] {
  const number = (path: string) => Number(PAGE.exec(path)?.[1] ?? 0);
  const paths = [...parts.keys()].filter((path) => PAGE.test(path)).sort((a, b) => number(a) - number(b));
  return paths.flatMap((path) => {
    const xml = parts.get(path) ?? "";
    const tables = [...xml.matchAll(/<(w|a):tbl>(.*?)<\/\1:tbl>/gs)];
    // One row alone is no table, but holds things beside each other.
    return tables.flatMap(([, , table = ""]) => {
      const rows = inner(table, "tr").map((row) => inner(row, "tc").map(textOf));
      return rows.length > 1 ? [rows] : [];
    });
  });
}

function inner(xml: string, name: string): readonly string[] {
  const found = xml.matchAll(new RegExp(`<(w|a):${name}(?:\\s[^>]*)?>(.*?)</\\1:${name}>`, "gs"));
  return [...found].map(([, , content = ""]) => content);
}

/** A cell's words, without the raised numbers of what it was taken from. */
function textOf(cell: string): string {
  return inner(cell, "p")
    .map((paragraph) =>
      inner(paragraph, "r")
        .filter((run) => !/<w:rStyle w:val="FootnoteReference"\/>/.test(run))
        .map((run) => unescapedXml(inner(run.replaceAll("<a:br/>", ""), "t").join("")))
        .join(""),
    )
    .join("\n");
}
