import { unzipSync } from "fflate";
import { unescapedXml, utf8 } from "./bytes.ts";
import { cellsIn, sharedTexts } from "./read-cells.ts";
import type { ChartPoint, FileChart } from "./types.ts";

/** A larger workbook stands behind no chart of ours. */
const LARGEST_BOOK = 5_000_000;

type Cells = ReadonlyMap<string, string>;

/** The charts that an Office file can edit: what each shows, and what the workbook behind it holds. */
export function readCharts(
  parts: ReadonlyMap<string, string>,
  books: ReadonlyMap<string, Uint8Array>,
): readonly FileChart[] {
  return [...parts].flatMap(([path, xml]) => {
    const [, folder = "", name = ""] = /^(\w+)\/charts\/([^/]*\.xml)$/.exec(path) ?? [];
    if (name === "") return [];
    const target = /\/embeddings\/([^"]*)"/.exec(parts.get(`${folder}/charts/_rels/${name}.rels`) ?? "")?.[1];
    const book = target === undefined ? undefined : books.get(`${folder}/embeddings/${target}`);
    const cells = book ? cellsOf(book) : new Map<string, string>();
    const points = [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].flatMap(([, one = ""]) =>
      pointsOf(one, cells),
    );
    return points.length > 0 ? [{ points, texts: chartTexts(xml) }] : [];
  });
}

/** The words that a chart holds itself: titles, and labels that are no values. */
export function chartTexts(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => unescapedXml(text));
}

/** The points of a series: of each the value that is drawn, and where it is another the one in its cell. */
function pointsOf(xml: string, cells: Cells): readonly ChartPoint[] {
  const inner = (name: string) => new RegExp(`<c:${name}>(.*?)</c:${name}>`, "s").exec(xml)?.[1];
  const series = cacheOf(inner("tx") ?? "").get(0) ?? "";
  const along = inner("xVal");
  const values = along ?? inner("val") ?? "";
  const [drawn, from] = [cacheOf(values), cellNamesOf(values)];
  // Points of a scatter have names in their workbook alone.
  const named = cacheOf(inner("cat") ?? "");
  const nameAt = (at: number) =>
    along === undefined ? named.get(at) : cells.get((from[at] ?? "").replace(/^[A-Z]+/, "B"));
  const count = Math.max(from.length, ...[...drawn.keys()].map((at) => at + 1));
  return Array.from({ length: count }, (_, at) => at).flatMap((at): readonly ChartPoint[] => {
    const name = nameAt(at) ?? "";
    const told = [drawn.get(at), cells.get(from[at] ?? "")].flatMap((text) =>
      text === undefined || text === "" ? [] : [Number(text)],
    );
    return [...new Set(told)].map((value) => ({ series, name, value }));
  });
}

/** What a chart keeps of the cells that it is drawn from. */
function cacheOf(xml: string): ReadonlyMap<number, string> {
  const points = xml.matchAll(/<c:pt idx="(\d+)"[^>]*>\s*<c:v>([^<]*)<\/c:v>/g);
  return new Map([...points].map(([, at, text = ""]) => [Number(at), unescapedXml(text)]));
}

/** The cells of a column: Sheet1!$B$2:$B$5. */
function cellNamesOf(xml: string): readonly string[] {
  const [, column, first, last] = /<c:f>[^<]*!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?<\/c:f>/.exec(xml) ?? [];
  if (column === undefined) return [];
  const from = Number(first);
  const count = Math.min(Number(last ?? first) - from + 1, 10_000);
  return Array.from({ length: Math.max(0, count) }, (_, at) => `${column}${String(from + at)}`);
}

/** The cells of a workbook's first sheet, as text. */
function cellsOf(bytes: Uint8Array): Cells {
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < LARGEST_BOOK });
    const part = (path: string) => utf8(parts[path] ?? new Uint8Array());
    return cellsIn(part("xl/worksheets/sheet1.xml"), sharedTexts(part("xl/sharedStrings.xml")));
  } catch {
    return new Map();
  }
}
