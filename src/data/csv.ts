import Papa from "papaparse";

const BYTE_ORDER_MARK = "\uFEFF"; // Excel on Chinese Windows reads UTF-8 only when it sees this

/** CSV text for spreadsheets. Words that would run as a formula are neutralised; numbers are written plainly. */
export function writeCsv(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  const data = rows.map((cells) => cells.map(neutral));
  return BYTE_ORDER_MARK + Papa.unparse({ fields: fields.map(neutral), data });
}

function neutral(cell: string): string {
  const plain = cell.replace("\u2212", "-");
  if (/^-?[\d,]+(\.\d+)?$/.test(plain)) return plain.replaceAll(",", "");
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
