import type { CellTrouble } from "./grid.ts";
import { PLAIN } from "./number-format.ts";
import type { NumberFormat } from "./number-format.ts";
import { shown } from "./shown.ts";
import { cellText, textIn } from "./string-xml.ts";
import { attribute } from "./xml.ts";

/** What cells refer to by number. */
export type Book = {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Dates counted from 1904, as on old Macs. */
  readonly is1904: boolean;
};

/** What kind of value a cell stores; a number where it says nothing. */
export function typeOf(tag: string): string {
  return attribute(tag, "t") ?? "n";
}

/** The text of a cell from its start tag and what stands in it. */
export function textOf(type: string, tag: string, content: string, book: Book): string {
  if (type === "inlineStr") return textIn(content);
  const stored = storedIn(content);
  if (stored === "") return "";
  if (type === "s") return book.texts[Number(stored)] ?? "";
  if (type === "b") return stored === "1" ? "TRUE" : "FALSE";
  if (type === "d") return stored.replace(/T00:00(:00(\.0*)?)?Z?$/, "").replace("T", " ");
  if (type === "str" || type === "e") return cellText(stored);
  return shown(stored, book.formats[Number(attribute(tag, "s") ?? 0)] ?? PLAIN, book.is1904);
}

export function troubleOf(type: string, content: string): CellTrouble | undefined {
  if (type === "e") return "error";
  // A formula whose value is an empty text is written as one.
  const isUnfilled = type !== "str" && FORMULA.test(content) && storedIn(content) === "";
  return isUnfilled ? "unfilled-formula" : undefined;
}

const VALUE = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^<]*)</;
const FORMULA = /<(?:[\w.-]+:)?f(?=[\s/>])/;

function storedIn(content: string): string {
  return VALUE.exec(content)?.[1] ?? "";
}
