import { optionOf } from "./drawn.ts";
import { echarts } from "./echarts.ts";
import { chartOf } from "./plot.ts";
import type { Plot } from "./plot.ts";
import { fontIn } from "./font-in.ts";
import { FONT } from "./palette.ts";
import type { Look } from "./types.ts";

/** The size of a picture in pixels; `scale` says how much larger than on a plain screen everything in it is. */
export type StillSize = { readonly width: number; readonly height?: number; readonly scale?: number };

/**
 * A plot as SVG text, in the browser as at build time. Without a height it is as high as its content needs. A larger
 * scale is the same drawing of a smaller box, magnified, so that nothing in it can collide that did not before.
 */
export function stillOf(
  plot: Plot,
  look: Pick<Look, "palette" | "locale">,
  { width, height, scale = 1 }: StillSize,
): string {
  const chart = chartOf(plot);
  const across = width / scale;
  const down = height === undefined ? chart.height(across, look.locale) : height / scale;
  const box = { width: across, height: down };
  const { series } = chart.draw({ ...look, ...box });
  const instance = echarts.init(null, undefined, { renderer: "svg", ssr: true, ...box });
  instance.setOption(optionOf(series));
  const svg = instance.renderToSVGString();
  instance.dispose();
  return sized(svg.replaceAll(FONT, fontIn(look.locale)), across * scale, down * scale);
}

/** The drawing keeps its own pixels as `viewBox`; its outer size is what the picture takes on the page. */
function sized(svg: string, width: number, height: number): string {
  return svg.replace(/<svg width="[^"]*" height="[^"]*"/, `<svg width="${width}" height="${height}"`);
}
