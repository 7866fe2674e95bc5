import { bookWriter } from "./office/book-writer.ts";

/** A row of a template: words, and for each period a figure or nothing. */
export type TemplateRow = {
  readonly words: readonly string[];
  readonly figures: readonly (number | undefined)[];
};

/** A table to be filled in, as a workbook: words to the left, periods across, what is known already in its place. */
export async function templateBook(
  heads: readonly string[],
  rows: readonly TemplateRow[],
  words: number,
): Promise<Blob> {
  const writeXlsxFile = await bookWriter();
  const head = heads.map((value) => ({
    type: String,
    value,
    fontWeight: "bold" as const,
    backgroundColor: "#EEF1F4",
  }));
  const body = rows.map((row) => [
    ...row.words.map((value) => ({ type: String, value })),
    ...row.figures.map((value) => (value === undefined ? null : { type: Number, value })),
  ]);
  const sheet = {
    sheet: "1",
    data: [head, ...body],
    columns: heads.map((_, at) => ({ width: at < words ? 24 : 12 })),
    stickyRowsCount: 1,
    stickyColumnsCount: words,
  };
  return await writeXlsxFile([sheet], { fontFamily: "Microsoft YaHei", fontSize: 10 }).toBlob();
}
