import { failure } from "./failure.ts";

type Sides = { readonly width: number; readonly height: number };

/** An SVG as a PNG of so many pixels, by way of the browser's own drawing. */
export async function painted(svg: string, { width, height }: Sides, signal: AbortSignal): Promise<Blob> {
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
