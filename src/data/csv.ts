const BYTE_ORDER_MARK = "\uFEFF"; // Excel on Chinese Windows reads UTF-8 only when it sees this

/** A cell of a record: a number, a text to be kept as it is, or nothing. */
export type RecordCell = string | number | undefined;

/** CSV text for spreadsheets and machines: numbers are plain, texts verbatim unless they would run as a formula. */
export function writeRecords(fields: readonly string[], rows: Iterable<readonly RecordCell[]>): string {
  return [...recordPieces(fields, rows)].join("");
}

/** The same text in pieces, each made when it is asked for: of a large file only some rows are ever held. */
export function* recordPieces(
  fields: readonly string[],
  rows: Iterable<readonly RecordCell[]>,
): Generator<string> {
  yield BYTE_ORDER_MARK + fields.map(cellOf).join(",") + LINE_END;
  let lines: string[] = [];
  let between = "";
  // Names and sources are the same in many rows on end.
  const above: RecordCell[] = [];
  const texts: string[] = [];
  for (const cells of rows) {
    if (cells.length < texts.length) above.length = texts.length = 0;
    cells.forEach((cell, at) => {
      if (at < texts.length && above[at] === cell) return;
      above[at] = cell;
      texts[at] = cellOf(cell);
    });
    lines.push(texts.join(","));
    if (lines.length < ROWS_A_PIECE) continue;
    yield between + lines.join(LINE_END);
    between = LINE_END;
    lines = [];
  }
  if (lines.length > 0) yield between + lines.join(LINE_END);
}

const LINE_END = "\r\n";

/** Some tens of kilobytes: few enough to be forgotten cheaply, enough that each is one write. */
const ROWS_A_PIECE = 100;

function cellOf(cell: RecordCell): string {
  if (typeof cell !== "string") return String(cell ?? "");
  return MAY_MEAN_MORE.test(cell) ? quoted(harmless(cell)) : cell;
}

/** What neither of the two below would leave alone, and a little more: asked first, since nearly all cells are as they are. */
const MAY_MEAN_MORE = /^[ =+\-@\t\r\n＝＋－＠]|[",\r\n\uFEFF]| $/;

function quoted(cell: string): string {
  return /^ |[",\r\n\uFEFF]| $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A signed number or percentage is no formula; anything else that begins like one, full width too, is quoted. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]\d[\d,]*(\.\d+)?%?$/.test(cell) ? `'${cell}` : cell;
}
