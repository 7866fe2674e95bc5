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
    const [draw, { frameOf, USUAL }, { tooLarge }, { withText }, proven] = await Promise.all([
      import("./picture/draw.ts"),
      import("./picture/shape.ts"),
      import("./picture/limit.ts"),
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

type Sides = { readonly width: number; readonly height: number };

/** An SVG as pixels, by way of the browser's own drawing. */
async function painted(svg: string, { width, height }: Sides, signal: AbortSignal): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    signal.throwIfAborted();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    // The memory of a canvas is given back at once only where it has none.
    canvas.width = 0;
    signal.throwIfAborted();
    if (!blob) throw new Error("The canvas is empty.");
    return blob;
  } catch (cause) {
    signal.throwIfAborted();
    throw failure(
      {
        zh: `浏览器未能绘出 ${String(width)} × ${String(height)} 像素的图片，请选较小的尺寸`,
        en: `the browser could not draw a picture of ${String(width)} × ${String(height)} pixels; please choose a smaller size`,
      },
      cause,
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
