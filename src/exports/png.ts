import { failure } from "./failure.ts";
import type { ExportDef } from "./types.ts";

/** A picture of pixels, which every program takes. */
export const png: ExportDef = {
  title: { zh: "PNG", en: "PNG" },
  extension: "png",
  picture: "pixels",
  accepts: ({ kind }) => kind === "chart" || kind === "table",
  ofReport: true,
  write: async (taken, block, job) => {
    const [draw, { frameOf, USUAL }, { tooLarge }, { painted }, { withText }, proven] = await Promise.all([
      import("./picture/draw.ts"),
      import("./picture/shape.ts"),
      import("./picture/limit.ts"),
      import("./paint.ts"),
      import("./png-chunk.ts"),
      import("./provenance.ts"),
    ]);
    const wish = job.picture ?? USUAL;
    const { theme, times } = wish;
    const frame = frameOf(wish, true);
    const size = draw.measured(taken, block, frame, times);
    const refusal = tooLarge(size);
    if (refusal) throw failure(refusal);
    const svg = await draw.drawPicture(taken, block, { frame, theme, times }, job);
    const bytes = new Uint8Array(await (await painted(svg, size, job.signal)).arrayBuffer());
    const text = proven.writeProvenance(proven.provenanceOf(taken, block));
    const marked = withText(bytes, text, frame.dpi && frame.dpi * times);
    return { content: new Blob([marked], { type: "image/png" }), type: "image/png" };
  },
};
