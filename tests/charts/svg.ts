import { DARK, LIGHT } from "../../src/charts/palette.ts";
import type { Palette } from "../../src/charts/palette.ts";
import { textWidth } from "../../src/charts/parts.ts";
import { chartOf } from "../../src/charts/plot.ts";
import type { Plot } from "../../src/charts/plot.ts";
import { stillOf } from "../../src/charts/still.ts";
import type { Drawing } from "../../src/charts/types.ts";
import type { Table } from "../../src/core/table.ts";
import type { Locale } from "../../src/i18n/text.ts";
import type { ChartCase, TextBox, World } from "./case.ts";

export const PALETTES = { light: LIGHT, dark: DARK } satisfies Record<string, Palette>;
export type Theme = keyof typeof PALETTES;

export type Drawn = {
  readonly plot: Plot;
  readonly drawing: Drawing;
  readonly table: Table;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
};

/** Draws a case as the build draws the first view, without a browser. */
export function drawCase(shown: ChartCase, world: World, locale: Locale, theme: Theme = "light"): Drawn {
  const plot = shown.plot(world, locale);
  const chart = chartOf(plot);
  const { width, height = chart.height(width, locale) } = shown;
  const look = { palette: PALETTES[theme], locale };
  const drawing = chart.draw({ ...look, width, height });
  const svg = stillOf(plot, look, { width, height });
  return { plot, drawing, table: chart.table(locale), svg, width, height };
}

/** A drawing as stored: numbers to one decimal, ids by first appearance, without what every drawing repeats. */
export function normalise(svg: string, { surface }: Palette): string {
  const ids = new Map<string, string>();
  const idOf = (id: string) => ids.get(id) ?? ids.set(id, `id${String(ids.size + 1)}`).get(id) ?? id;
  return `${svg
    .replace(/<style ><!\[CDATA\[.*?\]\]>\s*<\/style>/s, "")
    .replace(/ (class|ecmeta_\w+|pointer-events|xml:space|version|baseProfile|xmlns:xlink)="[^"]*"/g, "")
    .replace(/font-family:[^;"]*;/g, "")
    .replace("<svg ", `<svg font-family="sans-serif" style="background:${surface}" `)
    .replace(/zr\d+-[\w-]+/g, idOf)
    .replace(/-?\d+\.\d+/g, rounded)
    .replace(/\n\s*\n/g, "\n")
    .trim()}\n`;
}

/**
 * A circle's path ends a hair before its start; rounded, it would not be drawn. Digits after a thousands separator
 * (1,060.5) are read, not drawn.
 */
function rounded(number: string): string {
  if (/^0\d/.test(number)) return number;
  const value = Number(number);
  return Math.abs(value) < 0.05 ? String(Number(value.toPrecision(1))) : String(Math.round(value * 10) / 10);
}

const BOLD = 1.06;

/** Every text of a drawing, placed by its anchor, upright ones by their turn; ECharts centres all on their line. */
export function textsOf(svg: string): readonly TextBox[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", content = ""]) => {
    const text = decode(content);
    const number = (pattern: RegExp) => Number(pattern.exec(attributes)?.[1] ?? 0);
    const bold = attributes.includes("font-weight:bold");
    const type = number(/font-size:([\d.]+)px/);
    const width = textWidth(text, bold ? type * BOLD : type);
    const x = number(/ x="([-\d.]+)"/) + number(/translate\(([-\d.]+)/);
    const y = number(/ y="([-\d.]+)"/) + number(/translate\([-\d.]+[ ,]([-\d.]+)/);
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
    const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    const central = attributes.includes('dominant-baseline="central"');
    const middle = central ? y : y - type * 0.35;
    // Letters leave a tenth of their line free above and below.
    const half = type * 0.4;
    const turned = /matrix\(([-\d.e]+)[ ,]+-1[ ,]+1[ ,]+[-\d.e]+[ ,]+([-\d.]+)[ ,]+([-\d.]+)\)/.exec(
      attributes,
    );
    if (turned) {
      const [foot, column] = [Number(turned[3]), Number(turned[2])];
      return { text, bold, left: column - half, right: column + half, top: foot - width, bottom: foot };
    }
    return { text, bold, left, right: left + width, top: middle - half, bottom: middle + half };
  });
}

/** A dashed line from top to bottom. */
type Upright = { readonly x: number; readonly top: number; readonly bottom: number };

/** The reference lines of a ranking, and the breaks of a trend. */
export function linesOf(svg: string): readonly Upright[] {
  const dashed = [...svg.matchAll(/<path d="([^"]*)"[^>]*stroke-dasharray/g)].flatMap(([, path = ""]) => [
    ...path.matchAll(/M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/g),
  ]);
  return dashed.flatMap(([, x = "", top = "", end, bottom = ""]) =>
    x === end ? [{ x: Number(x), top: Math.min(+top, +bottom), bottom: Math.max(+top, +bottom) }] : [],
  );
}

/** Whether a line runs through the letters of a text, or within a pixel of them. */
export function isThrough({ x, top, bottom }: Upright, text: TextBox): boolean {
  return x > text.left - 1 && x < text.right + 1 && top < text.bottom && bottom > text.top;
}

function decode(text: string): string {
  return text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
