import type { ExportDef } from "./types.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook: figures as numbers with what is known of them, what they mean, their sources, and a chart drawn from its cells. */
export const xlsx: ExportDef = {
  title: { zh: "Excel", en: "Excel" },
  extension: "xlsx",
  accepts: ({ kind }) => kind === "chart" || kind === "table" || kind === "figures",
  ofReport: true,
  write: async (taken, block, job) => {
    const { writeBook } = await import("./office/write-book.ts");
    const bytes = await writeBook(taken, block, job);
    return { content: new Blob([new Uint8Array(bytes)], { type: TYPE }), type: TYPE };
  },
};
