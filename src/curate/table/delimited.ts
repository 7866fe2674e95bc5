import Papa from "papaparse";
import { delimiterOf } from "./delimiter.ts";
import { cellName } from "./grid.ts";
import type { CellTrouble, GridSheet } from "./grid.ts";
import { progressOf } from "./progress.ts";
import type { OnProgress } from "./progress.ts";
import { withSoundQuotes } from "./quotes.ts";
import { gridRows, isOver } from "./tally.ts";
import type { Tally } from "./tally.ts";

/** No text has it, so that a single column stays one. */
export const ONE_COLUMN = "\u0001";

/** A text of rows and columns; stops when the tally is over. */
export function readDelimited(
  text: string,
  { tally, delimiter, onProgress }: Reading,
): { readonly sheet: GridSheet; readonly delimiter?: string } {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  // Excel's own way to say what parts the columns: a first line that is none of the table.
  const [line = "", stated] = /^"?sep=(.)"?\n/.exec(plain) ?? [];
  const body = plain.slice(line.length);
  const found = stated ?? delimiter ?? delimiterOf(body) ?? ONE_COLUMN;
  const sheet = sheetOf(body, found, { tally, onProgress });
  return { sheet, ...(found !== ONE_COLUMN && { delimiter: found }) };
}

type Counting = { readonly tally: Tally; readonly onProgress?: OnProgress | undefined };
type Reading = Counting & { readonly delimiter?: string | undefined };

/** What spreadsheets print for an error, and where a column is too narrow for its number. */
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|#+)$/;

function sheetOf(text: string, delimiter: string, { tally, onProgress }: Counting): GridSheet {
  const grid = gridRows(tally);
  const troubles = new Map<string, CellTrouble>();
  const read = progressOf(text.length, onProgress);
  let row = 0;
  let at = 0;
  Papa.parse<string[]>(withSoundQuotes(text, delimiter), {
    delimiter,
    newline: "\n",
    step: ({ data, meta }, parser) => {
      data.forEach((field, column) => {
        const cell = unwrapped(field);
        if (ERROR.test(cell)) troubles.set(cellName(row, column), "error");
        grid.put(row, column, cell);
      });
      read(meta.cursor - at);
      at = meta.cursor;
      row += 1;
      if (isOver(tally)) parser.abort();
    },
  });
  return { name: "", rows: grid.rows(), isHidden: false, merges: [], troubles };
}

/** `="0755"` is how a text file keeps Excel from taking a code for a number. */
function unwrapped(field: string): string {
  return /^="([^"]*)"$/.exec(field)?.[1] ?? field;
}
