import type { ExportDef } from "./types.ts";

/** One table as comma-separated values: what spreadsheets, statistics programs and the product itself read alike. */
export const csv: ExportDef = {
  title: { zh: "CSV", en: "CSV" },
  extension: "csv",
  accepts: ({ kind }) => kind === "chart" || kind === "table",
  ofReport: false,
  write: async ({ report: { locale }, link }, block) => {
    const [{ blockTable }, { flatTable }, { LINK_HEAD }, { writtenLink }, { writeRecords }] =
      await Promise.all([
        import("./block-table.ts"),
        import("./flat-table.ts"),
        import("./link-column.ts"),
        import("./written-link.ts"),
        import("../data/csv.ts"),
      ]);
    const table = block && blockTable(block, locale);
    if (!table) throw new Error("CSV is made of a block with a table.");
    const { heads, rows } = flatTable(table, locale);
    const linked = rows.map((cells) => [...cells, writtenLink(link)]);
    return { content: writeRecords([...heads, LINK_HEAD[locale]], linked), type: "text/csv;charset=utf-8" };
  },
};
