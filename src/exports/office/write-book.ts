import type { Block } from "../../report/blocks.ts";
import { referencesIn } from "../references-in.ts";
import type { Job, Taken } from "../types.ts";
import { bookWriter } from "./book-writer.ts";
import { bookOf } from "./book.ts";
import { FACES, setLanguage } from "./faces.ts";
import { finishSheet } from "./finish-sheet.ts";
import { setProvenance } from "./provenance-property.ts";
import type { BookCell } from "./sheet-book.ts";
import { rezipped } from "./zip.ts";

const LINK = { textColor: "#0B5FA5", textDecoration: { underline: true as const } };

/** A workbook of a report or one of its blocks, as bytes that depend on nothing else. */
export async function writeBook(
  taken: Taken,
  block: Block | undefined,
  { signal, onProgress }: Job,
): Promise<Uint8Array> {
  const [writeXlsxFile, references] = await Promise.all([bookWriter(), referencesIn(taken)]);
  signal.throwIfAborted();
  const sheets = bookOf(taken, block, references);
  const blob = await writeXlsxFile(
    sheets.map(({ name, rows, widths, headed }) => ({
      sheet: name,
      data: rows.map((row, at) => row.map((cell) => cellOf(cell, headed && at === 0))),
      columns: widths.map((width) => ({ width })),
      ...(headed && { stickyRowsCount: 1 }),
    })),
    { fontFamily: FACES[taken.report.locale].latin, fontSize: 10 },
  ).toBlob();
  signal.throwIfAborted();
  onProgress(0.8);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return rezipped(bytes, (parts) => {
    let charts = 0;
    for (const [index, sheet] of sheets.entries()) charts = finishSheet(parts, sheet, index + 1, charts);
    setLanguage(parts, taken.report.locale);
    setProvenance(parts, taken, block);
  });
}

function cellOf(cell: BookCell, isHead: boolean) {
  if (!cell) return null;
  const place = { alignVertical: "top" as const };
  if (cell.kind === "number") return { ...place, type: Number, value: cell.value, format: cell.format };
  return {
    ...place,
    type: String,
    value: cell.text,
    wrap: true,
    ...(cell.bold && { fontWeight: "bold" as const }),
    ...(isHead && { backgroundColor: "#EEF1F4" }),
    ...(cell.href !== undefined && LINK),
  };
}
