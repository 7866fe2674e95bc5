import { unescapedXml } from "./bytes.ts";
import type { Grid } from "./types.ts";

/** The texts that a workbook's cells refer to by number. */
export function sharedTexts(xml: string): readonly string[] {
  return [...xml.matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs)].map(([, item = ""]) => textIn(item));
}

/** The cells of a sheet by their names, as text. */
export function cellsIn(sheet: string, shared: readonly string[]): ReadonlyMap<string, string> {
  const cells = sheet.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
  return new Map(
    [...cells].map(([, attributes = "", content = ""]) => {
      const value = /<v\b[^>]*>([^<]*)<\/v>/.exec(content)?.[1];
      const text = /\bt="s"/.test(attributes) ? shared[Number(value)] : value && unescapedXml(value);
      return [/\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "", text ?? textIn(content)];
    }),
  );
}

/** More cells than this has no sheet of ours. */
const MOST = { rows: 100_000, columns: 1000 };

/** The same as rows, with nothing where no cell is. */
export function rowsOf(cells: ReadonlyMap<string, string>): Grid {
  const rows: string[][] = [];
  for (const [name, text] of cells) {
    const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    const [row, column] = [Number(number) - 1, columnOf(letters)];
    if (row < 0 || column < 0 || row >= MOST.rows || column >= MOST.columns) continue;
    while (rows.length <= row) rows.push([]);
    const own = rows[row] ?? [];
    while (own.length <= column) own.push("");
    own[column] = text;
  }
  return rows;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) => unescapedXml(text)).join("");
}
