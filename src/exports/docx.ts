import type { ExportDef } from "./types.ts";

/** A document in the official style of GB/T 9704, of a block or a whole report. */
export const docx: ExportDef = {
  title: { zh: "Word（公文格式）", en: "Word" },
  extension: "docx",
  accepts: ({ kind }) => kind !== "absent",
  ofReport: true,
  write: async (taken, block, job) => {
    const [{ writeWord }, { browserPicture }] = await Promise.all([
      import("./word/write.ts"),
      import("./word/browser-picture.ts"),
    ]);
    return writeWord(taken, block, job, browserPicture);
  },
};
