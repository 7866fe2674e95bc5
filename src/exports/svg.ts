import type { ExportDef } from "./types.ts";

/** A picture of any size whose text stays text. */
export const svg: ExportDef = {
  title: { zh: "SVG", en: "SVG" },
  extension: "svg",
  picture: "drawn",
  accepts: ({ kind }) => kind === "chart" || kind === "table",
  ofReport: true,
  write: async (taken, block, job) => {
    const [{ drawPicture }, { frameOf, USUAL }] = await Promise.all([
      import("./picture/draw.ts"),
      import("./picture/shape.ts"),
    ]);
    const wish = job.picture ?? USUAL;
    const frame = frameOf(wish, false);
    const content = await drawPicture(taken, block, { frame, theme: wish.theme, times: 1 }, job);
    return { content, type: "image/svg+xml" };
  },
};
