import { chartOf } from "../../charts/plot.ts";
import { stillOf } from "../../charts/still.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import { failure } from "../failure.ts";
import type { Ink } from "./ink.ts";
import { round } from "./part.ts";
import type { Part } from "./part.ts";

/** A chart as high as its content needs, or higher where that makes it larger. */
export function chartPart({ plot, title, id }: ChartBlock, width: number, ink: Ink): Part {
  const chart = chartOf(plot);
  return {
    height: chart.height(width, ink.locale),
    ...(chart.stretches && { stretches: true }),
    draw: (x, y, height) => {
      let svg: string;
      try {
        svg = stillOf(plot, { palette: ink.palette, locale: ink.locale }, { width, height });
      } catch (cause) {
        throw failure({ zh: `“${title}”未能绘出`, en: `“${title}” could not be drawn` }, cause);
      }
      return placed(svg, id, x, y);
    },
  };
}

/** The drawing at its place, without what only a page uses, and with ids that are the same in every run. */
function placed(svg: string, id: string, x: number, y: number): string {
  const ids = new Map<string, string>();
  return svg
    .replace(/<style ><!\[CDATA\[.*?\]\]>\s*<\/style>/s, "")
    .replace(
      / (class|ecmeta_\w+|pointer-events|xml:space|version|baseProfile|xmlns|xmlns:xlink)="[^"]*"/g,
      "",
    )
    .replace(/zr\d+-[\w-]+/g, (one) => {
      const known = ids.get(one) ?? `${id}-${String(ids.size + 1)}`;
      ids.set(one, known);
      return known;
    })
    .replace("<svg ", `<svg x="${round(x)}" y="${round(y)}" `);
}
