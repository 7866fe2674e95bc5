import { LIGHT } from "../../charts/palette.ts";
import { stillOf } from "../../charts/still.ts";
import { painted } from "../paint.ts";
import { LINE_PIXELS } from "./page.ts";
import type { PictureMaker } from "./picture.ts";

/** Dots a pixel of the page: 288 an inch, which is what printers show. */
const TIMES = 3;

/** A chart as the browser paints it, as wide as the text. */
export const browserPicture: PictureMaker = async ({ plot }, locale, signal) => {
  const svg = stillOf(plot, { palette: LIGHT, locale }, { width: LINE_PIXELS });
  const [, width = 0, height = 0] = /<svg width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const sides = { width: Math.round(width * TIMES), height: Math.round(height * TIMES) };
  const png = await (await painted(svg, sides, signal)).arrayBuffer();
  return { png: new Uint8Array(png), width, height };
};
