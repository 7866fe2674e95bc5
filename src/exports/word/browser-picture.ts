import { LIGHT } from "../../charts/palette.ts";
import { stillOf } from "../../charts/still.ts";
import { LINE_PIXELS } from "./page.ts";
import type { PictureMaker } from "./picture.ts";

/** Dots a pixel of the page: 288 an inch, which is what printers show. */
const TIMES = 3;

/** A chart as the browser paints it, as wide as the text; none where there is no browser. */
export const browserPicture: PictureMaker = async ({ plot }, locale) => {
  if (typeof Image === "undefined" || typeof OffscreenCanvas === "undefined") return undefined;
  const svg = stillOf(plot, { palette: LIGHT, locale }, { width: LINE_PIXELS });
  const [, width = 0, height = 0] = /<svg width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(width * TIMES), Math.round(height * TIMES));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: "image/png" });
    return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
  } finally {
    URL.revokeObjectURL(url);
  }
};
