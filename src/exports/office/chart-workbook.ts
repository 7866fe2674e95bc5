import { bookWriter } from "./book-writer.ts";
import { chartSheet, EMBEDDED_SHEET } from "./chart-sheet.ts";
import type { ChartModel } from "./chart-types.ts";
import { rezipped } from "./zip.ts";

/** The workbook that stands behind a chart in a document: its cells are what the chart draws, zeros as zeros, gaps empty. */
export async function chartWorkbook(model: ChartModel): Promise<Uint8Array> {
  const writeXlsxFile = await bookWriter();
  const rows = chartSheet(model).rows.map((row) =>
    row.map((value) => {
      if (value === undefined || value === "") return null;
      if (typeof value === "object") return { type: Number, ...value };
      return typeof value === "number" ? { type: Number, value } : { type: String, value };
    }),
  );
  const blob = await writeXlsxFile(rows, { sheet: EMBEDDED_SHEET, columns: [{ width: 16 }] }).toBlob();
  return rezipped(new Uint8Array(await blob.arrayBuffer()));
}
