import type { ExportDef } from "./types.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Slides with charts and maps that can be edited: of one block, or of a whole report. */
export const pptx: ExportDef = {
  title: { zh: "PowerPoint", en: "PowerPoint" },
  extension: "pptx",
  accepts: ({ kind }) => ["chart", "table", "figures", "statements", "facts", "cases"].includes(kind),
  ofReport: true,
  write: async (taken, block, job) => {
    const { writeDeck } = await import("./office/slides/write-deck.ts");
    const bytes = await writeDeck(taken, block, job);
    return { content: new Blob([new Uint8Array(bytes)], { type: TYPE }), type: TYPE };
  },
};
