const BYTE_ORDER_MARK = "\uFEFF"; // Excel on Chinese Windows reads UTF-8 only when it sees this

/** A cell of a record: a number, a text to be kept as it is, or nothing. */
export type RecordCell = string | number | undefined;

/** CSV text for spreadsheets and machines: numbers are plain, texts verbatim unless they would run as a formula. */
export function writeRecords(fields: readonly string[], rows: Iterable<readonly RecordCell[]>): string {
  let csv = BYTE_ORDER_MARK + lineOf(fields) + LINE_END;
  let between = "";
  for (const cells of rows) {
    csv += between + lineOf(cells);
    between = LINE_END;
  }
  return csv;
}

const LINE_END = "\r\n";

function lineOf(cells: readonly RecordCell[]): string {
  return cells.map((cell) => (typeof cell === "string" ? quoted(harmless(cell)) : (cell ?? ""))).join(",");
}

function quoted(cell: string): string {
  return /^ |[",\r\n\uFEFF]| $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A signed number or percentage is no formula; anything else that begins like one, full width too, is quoted. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]\d[\d,]*(\.\d+)?%?$/.test(cell) ? `'${cell}` : cell;
}
