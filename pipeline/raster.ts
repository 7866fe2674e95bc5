import type * as Resvg from "@resvg/resvg-js";

/** Draws an SVG as a PNG of a width in pixels. */
export type Raster = (svg: string, width: number) => Uint8Array;

/** What draws PNGs on this machine; or why nothing does, as mail and Word would show boxes for words. */
export async function rasterHere(): Promise<Raster | string> {
  const resvg = await import("@resvg/resvg-js").catch(() => undefined);
  if (!resvg) return "@resvg/resvg-js has no build for this machine";
  const raster: Raster = (svg, width) => rasterized(resvg, svg, width);
  return hasChinese(raster) ? raster : "no font here has Chinese characters (Noto Sans CJK SC would do)";
}

/** The widths, in pixels, at which browsers want the sign of a site that is installed. */
const ICON_WIDTHS = [192, 512] as const;

/** A sign without words as PNGs; none where this machine draws none. */
export async function iconsHere(
  svg: string,
): Promise<readonly { readonly width: number; readonly png: Uint8Array }[]> {
  const resvg = await import("@resvg/resvg-js").catch(() => undefined);
  if (!resvg) return [];
  return ICON_WIDTHS.map((width) => {
    const picture = new resvg.Resvg(svg, {
      font: { loadSystemFonts: false },
      fitTo: { mode: "width", value: width },
    });
    return { width, png: picture.render().asPng() };
  });
}

function rasterized({ Resvg: Picture }: typeof Resvg, svg: string, width: number): Uint8Array {
  const font = { loadSystemFonts: true, defaultFontFamily: "Noto Sans CJK SC" };
  return new Picture(svg, { font, fitTo: { mode: "width", value: width } }).render().asPng();
}

/** Two characters look alike only where neither is in any font: nothing, or the same box. */
function hasChinese(raster: Raster): boolean {
  const [one, other] = ["区", "鉴"].map((sign) =>
    raster(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="30" font-size="28" font-family="Noto Sans CJK SC, sans-serif">${sign}</text></svg>`,
      40,
    ),
  );
  return one !== undefined && other !== undefined && Buffer.compare(one, other) !== 0;
}
