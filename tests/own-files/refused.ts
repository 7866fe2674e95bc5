import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encoded } from "../curate/table/encoded.ts";
import { book } from "./book.ts";
import type { OwnFileCase } from "./case.ts";

/** Files of other programs, which nothing here can write. */
function byOthers(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, "../curate/table/files", name)));
}

const whole = book([{ name: "表", text: "地区|2023年地区生产总值（亿元）\n天河区|6551.1\n注：数字系编造" }]);

export const REFUSED: readonly OwnFileCase[] = [
  { file: "empty.csv", about: "no byte at all", bytes: () => new Uint8Array(), refused: "empty" },
  {
    file: "empty-sheet.xlsx",
    about: "a workbook without a cell",
    bytes: () => book([{ name: "Sheet1", text: "" }]),
    refused: "empty",
  },
  {
    file: "locked.xlsx",
    about: "protected by a password",
    bytes: () => byOthers("locked.xlsx"),
    refused: "password",
  },
  { file: "legacy.xls", about: "of the old Excel", bytes: () => byOthers("monthly.xls"), refused: "xls" },
  {
    file: "truncated.xlsx",
    about: "cut off on its way",
    bytes: () => whole.slice(0, Math.floor(whole.length / 2)),
    refused: "broken",
  },
  {
    file: "letter.docx",
    about: "a letter of Word",
    bytes: () => byOthers("note.docx"),
    refused: "not-a-table",
    detail: "docx",
  },
  {
    file: "no-number.csv",
    about: "a list of names without a number",
    bytes: () => encoded("区,负责人\r\n天河区,甲\r\n黄埔区,乙\r\n", "gb18030"),
    refused: "no-number",
  },
];
