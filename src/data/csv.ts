import Papa from "papaparse";

const BYTE_ORDER_MARK = "\uFEFF"; // Excel on Chinese Windows reads UTF-8 only when it sees this

/** A cell of a record: a number, a text to be kept as it is, or nothing. */
export type RecordCell = string | number | undefined;

/** CSV text for spreadsheets and machines: numbers are plain, texts verbatim unless they would run as a formula. */
export function writeRecords(fields: readonly string[], rows: readonly (readonly RecordCell[])[]): string {
  const data = rows.map((cells) =>
    cells.map((cell) => (cell === undefined ? "" : typeof cell === "number" ? String(cell) : harmless(cell))),
  );
  return BYTE_ORDER_MARK + Papa.unparse({ fields: fields.map(harmless), data });
}

/** A signed number or percentage is no formula; anything else that begins like one, full width too, is quoted. */
function harmless(cell: string): string {
  if (/^[+-]?\d[\d,]*(\.\d+)?%?$/.test(cell)) return cell;
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
