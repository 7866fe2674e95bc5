import { unturned } from "../../core/own.ts";
import { ONE_COLUMN, readDelimited } from "./delimited.ts";
import { decoded } from "./encoding.ts";
import { foreignBytes, foreignParts, foreignText } from "./foreign.ts";
import { trouble } from "./grid.ts";
import type { Encoding, FileTrouble, GridFile, GridSheet } from "./grid.ts";
import type { OnProgress } from "./progress.ts";
import { isOver, newTally } from "./tally.ts";
import type { Tally } from "./tally.ts";
import { readWorkbook, workbookPath } from "./workbook.ts";
import { isZip, openZip } from "./zip-parts.ts";

const MOST_BYTES = 100 * 2 ** 20;

type Options = { readonly encoding?: Encoding; readonly onProgress?: OnProgress };

/** The tables of a reader's file, told by what it holds; its name only says what cannot be read. */
export function readGrids(name: string, bytes: Uint8Array, options: Options = {}): GridFile | FileTrouble {
  if (bytes.length === 0) return trouble("empty");
  if (bytes.length > MOST_BYTES) return trouble("too-large");
  const foreign = foreignBytes(bytes);
  if (foreign) return foreign;
  return isZip(bytes) ? fromZip(bytes, options) : fromBytes(name, bytes, options);
}

/** Cells copied out of a spreadsheet, which come with tabs, or a piece of a text file. */
export function readPasted(text: string): GridFile | FileTrouble {
  if (text.includes("\t")) return fromText(text, { delimiter: "\t" });
  return fromText(text, isOneColumn(text) ? { delimiter: ONE_COLUMN } : {});
}

/** One column of figures comes without tabs, and its commas part thousands. */
function isOneColumn(text: string): boolean {
  const parted = text.split(/[\r\n]+/).filter((line) => /[,;|]/.test(line));
  return parted.every((line) => /^"?[-+(]?[¥$]?\d{1,3}(?:,\d{3})+(?:\.\d+)?[%)]?"?\s*$/.test(line));
}

function fromZip(bytes: Uint8Array, { onProgress }: Options): GridFile | FileTrouble {
  const archive = openZip(bytes);
  if ("kind" in archive) return archive;
  const path = workbookPath(archive);
  if (path === undefined) return trouble("not-a-table", foreignParts(archive));
  const tally = newTally();
  const sheets = readWorkbook(archive, path, { tally, onProgress });
  return "kind" in sheets ? sheets : grids(sheets, tally);
}

function fromBytes(
  name: string,
  bytes: Uint8Array,
  { encoding, onProgress }: Options,
): GridFile | FileTrouble {
  const found = decoded(bytes, encoding);
  if (!found) return trouble("not-a-table", /\.(\w+)$/.exec(name)?.[1]?.toLowerCase());
  const file = fromText(found.text, { onProgress });
  return file.kind === "grids" ? { ...file, encoding: found.encoding } : file;
}

function fromText(
  text: string,
  reading: { readonly delimiter?: string; readonly onProgress?: OnProgress | undefined },
): GridFile | FileTrouble {
  const foreign = foreignText(text);
  if (foreign) return foreign;
  const tally = newTally();
  const { sheet, delimiter } = readDelimited(text, { ...reading, tally });
  const file = grids([sheet], tally);
  return file.kind === "grids" && delimiter !== undefined ? { ...file, delimiter } : file;
}

function grids(sheets: readonly GridSheet[], tally: Tally): GridFile | FileTrouble {
  if (isOver(tally)) return trouble("too-many-cells");
  const isUnfilled = sheets.some(({ troubles }) => [...troubles.values()].includes("unfilled-formula"));
  if (tally.cells === 0 && !isUnfilled) return trouble("empty");
  if (!tally.hasDigit) return trouble("no-number", isUnfilled ? "unfilled-formula" : undefined);
  return { kind: "grids", sheets: sheets.map(unturnedSheet) };
}

/** What a label holds stands among other words later; and 天河 is 天河, whatever unseen signs a program puts around it. */
function unturnedSheet(sheet: GridSheet): GridSheet {
  const rows = sheet.rows.map((cells) => cells.map(unturned));
  return { ...sheet, name: unturned(sheet.name), rows };
}
