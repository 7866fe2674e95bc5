import { unescapedXml } from "./bytes.ts";
import { cellsIn, rowsOf, sharedTexts } from "./read-cells.ts";
import type { FileSheet } from "./types.ts";

type Parts = ReadonlyMap<string, string>;

/** The sheets of a workbook in their order, each cell as text. */
export function readSheets(parts: Parts): readonly FileSheet[] {
  const shared = sharedTexts(parts.get("xl/sharedStrings.xml") ?? "");
  const tags = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => tag);
  return tags.flatMap((tag): readonly FileSheet[] => {
    const xml = parts.get(`xl/${targetOf(parts, attribute(tag, "r:id")) ?? ""}`);
    const name = unescapedXml(attribute(tag, "name") ?? "");
    return xml === undefined ? [] : [{ name, rows: rowsOf(cellsIn(xml, shared)) }];
  });
}

const DATA_SHEETS = ["数据", "Data"];

/** All numbers on the sheet of data. */
export function sheetNumbers(parts: Parts): readonly number[] | undefined {
  const tags = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => tag);
  const named = tags.find((tag) => DATA_SHEETS.includes(unescapedXml(attribute(tag, "name") ?? "")));
  const target = named && targetOf(parts, attribute(named, "r:id"));
  const sheet = parts.get(`xl/${target ?? "worksheets/sheet1.xml"}`);
  if (sheet === undefined) return undefined;
  return [...sheet.matchAll(/<c\b([^>]*)>(?:<f\b[^>]*>.*?<\/f>|<f\b[^>]*\/>)?<v>([^<]*)<\/v>/gs)]
    .filter(([, attributes = ""]) => !/\bt="(?!n")/.test(attributes))
    .map(([, , value]) => Number(value));
}

function targetOf(parts: Parts, id: string | undefined): string | undefined {
  const links = (parts.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship\b[^>]*>/g);
  const link = [...links].map(([tag]) => tag).find((tag) => attribute(tag, "Id") === id);
  return link && attribute(link, "Target")?.replace(/^\/xl\//, "");
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
