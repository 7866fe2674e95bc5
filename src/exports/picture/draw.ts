import { fontIn } from "../../charts/font-in.ts";
import type { Block } from "../../report/blocks.ts";
import { captionOf } from "../caption.ts";
import { PROVENANCE, provenanceOf, writeProvenance } from "../provenance.ts";
import type { Job, Linked } from "../types.ts";
import { inkOf } from "./ink.ts";
import { layOut, TYPE } from "./layout.ts";
import type { Laid } from "./layout.ts";
import { escaped } from "../xml.ts";
import type { Frame, PictureWish } from "./shape.ts";

/** A picture's sides in pixels, its usual type size, and whether it has no room for all rows and parts. */
export type Measured = {
  readonly width: number;
  readonly height: number;
  readonly type: number;
  readonly isCut: boolean;
};

/** How large a picture is going to be; nothing is drawn for that. */
export function measured(taken: Linked, block: Block | undefined, frame: Frame, times: number): Measured {
  const {
    width,
    height,
    scale,
    isCut = false,
  } = layOut(taken, block, frame, inkOf("light", taken.report.locale));
  return { width: width * times, height: height * times, type: TYPE * scale, isCut };
}

/** A block or a whole report as SVG that stands alone: words, charts and tables, what leads back, and its provenance. */
export async function drawPicture(
  taken: Linked,
  block: Block | undefined,
  { frame, theme, times }: Pick<PictureWish, "theme" | "times"> & { readonly frame: Frame },
  { signal, onProgress }: Pick<Job, "signal" | "onProgress">,
): Promise<string> {
  const { title, part, finding } = captionOf(taken, block);
  const ink = inkOf(theme, taken.report.locale);
  const laid = layOut(taken, block, frame, ink);
  const drawn: string[] = [];
  for (const [index, place] of laid.parts.entries()) {
    drawn.push(place.part.draw(place.x, place.y, place.height));
    onProgress((index + 1) / laid.parts.length);
    // A page that draws much at once still answers, and hears when it is to stop.
    if (place.part.stretches) await breath();
    signal.throwIfAborted();
  }
  const name = part === undefined ? title : `${title} · ${part}`;
  return [
    rootOf(laid, times),
    `<title>${escaped(name)}</title><desc>${escaped(finding)}</desc>`,
    `<metadata id="${PROVENANCE}">${escaped(writeProvenance(provenanceOf(taken, block)))}</metadata>`,
    `<rect width="${String(laid.width)}" height="${String(laid.height)}" fill="${ink.palette.surface}"/>`,
    `<g transform="scale(${String(laid.scale)})" font-family="${fontIn(taken.report.locale)}">${drawn.join("\n")}</g>`,
    "</svg>\n",
  ].join("\n");
}

function rootOf({ width, height }: Laid, times: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width * times)}" height="${String(height * times)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img">`;
}

function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
