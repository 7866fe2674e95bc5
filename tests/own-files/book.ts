import { strToU8, zipSync } from "fflate";
import { cellName } from "../../src/curate/table/grid.ts";

/**
 * A sheet as it would be typed: rows on lines, cells between bars. A cell is a number where it is plain digits, and text
 * otherwise; `'2023` is text, `5.1%` a number shown so, `@2023-06` a date, `=A1+A2→3` a formula with its result and `=A1`
 * one without.
 */
export type SheetText = {
  readonly name: string;
  readonly text: string;
  /** `A1:C1`. */
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
};

export type BookStyle = {
  /** Before each tag of a sheet, as WPS and some libraries write. */
  readonly prefix?: string;
  /** Texts in the cells themselves instead of a list of their own. */
  readonly isInline?: boolean;
  /** From 0, stored, to 9. */
  readonly level?: 0 | 6;
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** Archives say when they were made: always the same day, so that the same table is the same file. */
const MADE = new Date("2024-01-01T00:00:00");

/** The cells of a table that is typed with bars. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const lines = text
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  return lines.map((line) =>
    line
      .trim()
      .split("|")
      .map((cell) => cell.trim()),
  );
}

/** A workbook as a spreadsheet program writes it, as far as tables need it. */
export function book(sheets: readonly SheetText[], style: BookStyle = {}): Uint8Array {
  const { prefix = "", isInline = false, level = 6 } = style;
  const texts: string[] = [];
  const shared = (text: string) => {
    const at = texts.indexOf(text);
    return at < 0 ? texts.push(text) - 1 : at;
  };
  const tag = (name: string) => (prefix === "" ? name : `${prefix}:${name}`);
  const pages = sheets.map(({ text, merges = [] }) => {
    const rows = cellsOf(text).map((cells, row) => {
      const written = cells.map((cell, column) =>
        cellXml(cell, cellName(row, column), { tag, shared: isInline ? undefined : shared }),
      );
      return `<${tag("row")} r="${row + 1}">${written.join("")}</${tag("row")}>`;
    });
    const spans = merges.map((ref) => `<${tag("mergeCell")} ref="${ref}"/>`).join("");
    const merged = spans === "" ? "" : `<${tag("mergeCells")}>${spans}</${tag("mergeCells")}>`;
    const xmlns = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    return `<?xml version="1.0" encoding="UTF-8"?><${tag("worksheet")} ${xmlns}="${MAIN}"><${tag("sheetData")}>${rows.join("")}</${tag("sheetData")}>${merged}</${tag("worksheet")}>`;
  });
  const list = sheets.map(
    ({ name, isHidden = false }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${[
      ...sheets.map((_, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`)),
      relation(sheets.length + 1, "styles", "styles.xml"),
      relation(sheets.length + 2, "sharedStrings", "sharedStrings.xml"),
    ].join("")}</Relationships>`,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join("")}</sst>`,
  };
  pages.forEach((page, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = page;
  });
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [path, [strToU8(xml), { level, mtime: MADE }]]),
    ),
  );
}

type Writing = {
  readonly tag: (name: string) => string;
  readonly shared: ((text: string) => number) | undefined;
};

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`;
const PERCENT = 1;
const DATE = 2;

function cellXml(cell: string, name: string, { tag, shared }: Writing): string {
  const value = (inner: string, attributes = "") =>
    `<${tag("c")} r="${name}"${attributes}>${inner}</${tag("c")}>`;
  const v = (number: string) => `<${tag("v")}>${number}</${tag("v")}>`;
  if (cell === "") return "";
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return value(v(cell));
  if (/^-?\d+(?:\.\d+)?%$/.test(cell))
    return value(v(String(Number(cell.slice(0, -1)) / 100)), ` s="${PERCENT}"`);
  if (cell.startsWith("@")) return value(v(String(serialOf(cell.slice(1)))), ` s="${DATE}"`);
  if (cell.startsWith("=")) {
    const [formula = "", result] = cell.slice(1).split("→");
    const f = `<${tag("f")}>${escaped(formula)}</${tag("f")}>`;
    if (result?.startsWith("#")) return value(f + v(result), ' t="e"');
    return value(f + (result === undefined ? "" : v(result)));
  }
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  if (shared) return value(v(String(shared(text))), ' t="s"');
  return value(`<${tag("is")}><${tag("t")}>${escaped(text)}</${tag("t")}></${tag("is")}>`, ' t="inlineStr"');
}

/** Days since the end of 1899, with the leap day of 1900 that spreadsheets believe in. */
function serialOf(month: string): number {
  return Math.round((Date.parse(`${month}-01T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const pages = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}.xml`, "worksheet"));
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook.xml", "sheet.main")}${pages.join("")}${part("styles.xml", "styles")}${part("sharedStrings.xml", "sharedStrings")}</Types>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
