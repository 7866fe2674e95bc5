import { cellName } from "./grid.ts";
import type { CellTrouble, GridSheet, Merge } from "./grid.ts";
import { textOf, troubleOf, typeOf } from "./sheet-cell.ts";
import type { Book } from "./sheet-cell.ts";
import { gridRows, isOver } from "./tally.ts";
import type { Tally } from "./tally.ts";
import { attribute, piecesOf } from "./xml.ts";

type Cells = Pick<GridSheet, "rows" | "merges" | "troubles">;

/** Where one is in a sheet: what has no place of its own comes after what stood before. */
type Place = { row: number; column: number };

const LAST = { row: 1_048_575, column: 16_383 };

/** The cells of a sheet; undefined where the part is cut off. Stops when the file's tally is over. */
export function readSheet(
  part: Uint8Array,
  book: Book,
  { tally, read }: { readonly tally: Tally; readonly read: (bytes: number) => void },
): Cells | undefined {
  const pieces = piecesOf(part, { root: "worksheet", item: "row", read });
  if (!pieces) return undefined;
  const { prefix } = pieces;
  const grid = gridRows(tally);
  const troubles = new Map<string, CellTrouble>();
  const merges: Merge[] = [];
  const place: Place = { row: -1, column: -1 };
  const tags = new RegExp(String.raw`<${prefix}(?:(row)|(c)|mergeCell)(?=[\s/>])[^>]*>`, "g");
  const end = `</${prefix}c>`;

  function cell(tag: string, content: string): void {
    goToCell(place, attribute(tag, "r"));
    if (place.row > LAST.row || place.column > LAST.column) return;
    const type = typeOf(tag);
    const trouble = troubleOf(type, content);
    if (trouble) troubles.set(cellName(place.row, place.column), trouble);
    grid.put(place.row, place.column, textOf(type, tag, content, book));
  }

  for (const xml of pieces.texts) {
    tags.lastIndex = 0;
    for (let found = tags.exec(xml); found && !isOver(tally); found = tags.exec(xml)) {
      const [tag, row, isCell] = found;
      if (row) goToRow(place, attribute(tag, "r"));
      else if (!isCell) merges.push(...mergesOf(attribute(tag, "ref") ?? ""));
      else if (!tag.endsWith("/>")) {
        const to = xml.indexOf(end, tags.lastIndex);
        cell(tag, xml.slice(tags.lastIndex, to < 0 ? undefined : to));
        if (to >= 0) tags.lastIndex = to;
      } else goToCell(place, attribute(tag, "r"));
    }
    if (isOver(tally)) break;
  }
  return { rows: grid.rows(), merges, troubles };
}

function goToRow(place: Place, number: string | undefined): void {
  place.row = number === undefined ? place.row + 1 : Number(number) - 1;
  place.column = -1;
}

function goToCell(place: Place, name: string | undefined): void {
  const named = name === undefined ? undefined : placeOf(name);
  place.row = named?.row ?? place.row;
  place.column = named?.column ?? place.column + 1;
}

/** The place of `B7`. */
function placeOf(name: string): Place | undefined {
  const [, letters = "", number = ""] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === "") return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(number) - 1, column: column - 1 };
}

function mergesOf(area: string): readonly Merge[] {
  const [from, to] = area.split(":").map(placeOf);
  if (!from || !to) return [];
  return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
}
