import { describe, expect, it } from "vitest";
import { isLabel } from "../../src/charts/drawn.ts";
import type { DrawnSeries, Figure, Item, Label, Outline, Point } from "../../src/charts/drawn.ts";
import { BOLD, textWidth } from "../../src/charts/parts.ts";
import { chartOf } from "../../src/charts/plot.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { cases } from "../extent.ts";
import { CASES } from "./cases/registry.ts";
import { contrast } from "./contrast.ts";
import { PALETTES } from "./svg.ts";
import type { Theme } from "./svg.ts";
import { world } from "./world.ts";

// What is drawn is no text to the tools that look for contrast on the page: here it is asked of every word of every case.

/** Of text below 24 px, and below 18.66 px in bold (WCAG 2.2, 1.4.3); all of a drawing is smaller. */
const LEAST = 4.5;
/** Of an area's sign, which is a mark (1.4.11). */
const LEAST_OF_MARKS = 3;
const SIGN = /^[●■▲◆▼✚]$/;
const THEMES: readonly Theme[] = ["light", "dark"];

/** From the lowest to the highest, as they are painted. */
function itemsOf(series: readonly DrawnSeries[]): readonly Item[] {
  return [...series].sort((a, b) => a.z - b.z).flatMap(({ items }) => items());
}

function spanOf({ text, at: [x, y], align, size, bold = false, rotate = 0 }: Label): readonly Point[] {
  const width = Math.max(...text.split("\n").map((line) => textWidth(line, bold ? size * BOLD : size)));
  const from = align === "left" ? 0 : align === "right" ? -width : -width / 2;
  const turn = (along: number): Point => {
    const angle = (-rotate / 180) * Math.PI;
    return [x + Math.cos(angle) * along, y + Math.sin(angle) * along];
  };
  return [0.1, 0.5, 0.9].map((share) => turn(from + width * share));
}

function holds(outline: Outline, [x, y]: Point): boolean {
  if ("r" in outline) return Math.hypot(x - outline.cx, y - outline.cy) <= outline.r;
  if (!("lines" in outline))
    return x >= outline.x && x <= outline.x + outline.width && y >= outline.y && y <= outline.y + outline.height; // oxfmt-ignore
  const crossings = outline.lines.flatMap((line) =>
    line.filter(([x1, y1], at) => {
      const [x2, y2] = line[(at + 1) % line.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  );
  return crossings.length % 2 === 1;
}

const channels = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

function over(color: string, opacity: number, ground: string): string {
  const [top, below] = [channels(color), channels(ground)];
  const mixed = top.map((value, at) => Math.round(value * opacity + (below[at] ?? 0) * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The colours that a word stands on: its own edge where it has one, else what is filled below it. */
function groundsOf(label: Label, below: readonly Item[], surface: string): readonly string[] {
  if (label.halo !== undefined) return [label.halo];
  const filled = below.filter(
    (item): item is Figure => !isLabel(item) && /^#[\da-f]{6}$/i.test(item.ink.fill ?? ""),
  );
  return spanOf(label).map((place) =>
    filled
      .filter(({ outline }) => holds(outline, place))
      .reduce((ground, { ink }) => over(ink.fill ?? ground, ink.opacity ?? 1, ground), surface),
  );
}

describe.each(Object.keys(CASES) as ChartKind[])("the words of a %s", (kind) => {
  it.each(THEMES)("can be read on what they stand on (%s)", (theme) => {
    const palette = PALETTES[theme];
    let asked = 0;
    const pale = CASES[kind].flatMap(({ name, plot, width, height: given }) =>
      cases(LOCALES, (one) => one === "zh").flatMap((locale) => {
        const chart = chartOf(plot(world, locale));
        const height = given ?? chart.height(width, locale);
        const { series } = chart.draw({ palette, locale, width, height });
        const items = itemsOf(series);
        return items.flatMap((item, at) => {
          if (!isLabel(item) || item.text === "") return [];
          asked += 1;
          const grounds = groundsOf(item, items.slice(0, at), palette.surface);
          const ratio = Math.min(...grounds.map((ground) => contrast(item.color, ground)));
          return ratio < (SIGN.test(item.text) ? LEAST_OF_MARKS : LEAST) ? [`${name}: ${item.text.replace("\n", " / ")} ${item.color} on ${grounds.join(" ")} ${ratio.toFixed(2)}`] : []; // oxfmt-ignore
        });
      }),
    );
    expect(asked).toBeGreaterThan(0);
    expect(pale).toEqual([]);
  });
});
