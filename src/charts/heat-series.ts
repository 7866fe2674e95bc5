import type { Quarter } from "../core/overview.ts";
import type { Word } from "./canvas.ts";
import { drawn, rectAt } from "./drawn.ts";
import type { Figure, Point } from "./drawn.ts";
import { SWATCH } from "./heat-layout.ts";
import type { HeatBand, HeatLayout } from "./heat-layout.ts";
import { LEVEL_SIGNS } from "./heat-model.ts";
import type { HeatCell, HeatModel, HeatRow } from "./heat-model.ts";
import type { Palette } from "./palette.ts";
import { BOLD, fitText, textWidth } from "./parts.ts";
import type { Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

const GAP = 3;
const SPARK = 76;

type Fill = { readonly color: string; readonly opacity: number; readonly ink: string };
type RowBand = Extract<HeatBand, { readonly kind: "row" }>;

/** Blue for the better quarters, brown for the worse; greys, the higher the darker, where neither end is better. */
function fillOf(palette: Palette, isNeutral: boolean, quarter: Quarter): Fill {
  if (isNeutral) {
    const opacity = { 1: 0.7, 2: 0.45, 3: 0.25, 4: 0.1 }[quarter];
    return { color: palette.peer, opacity, ink: palette.ink };
  }
  const [color, ink] = {
    1: [palette.classes[2], palette.onClasses[2]] as const,
    2: [palette.classes[0], palette.ink] as const,
    3: [palette.below[0], palette.ink] as const,
    4: [palette.below[2], palette.ink] as const,
  }[quarter];
  return { color, opacity: 1, ink };
}

function cellFill({ polarity }: HeatRow, { quarter }: HeatCell, palette: Palette): Fill | undefined {
  return quarter === undefined ? undefined : fillOf(palette, polarity === "neutral", quarter);
}

function rowBands({ bands }: HeatLayout): readonly RowBand[] {
  return bands.filter((band): band is RowBand => band.kind === "row");
}

/** A cell's box: left, top, width and height. */
function boxOf(layout: HeatLayout, { cellTop, top, height }: RowBand, column: number) {
  const { left, step } = layout;
  return {
    x: left + column * step + GAP / 2,
    y: cellTop + GAP / 2,
    width: Math.max(1, step - GAP),
    height: height - (cellTop - top) - GAP,
  };
}

/** The boxes that are pointed at; those that cannot be compared have an outline and no colour. */
export function cellSeries(layout: HeatLayout, { palette }: Look) {
  const figures = rowBands(layout).flatMap((band) =>
    band.row.cells.map((cell, column): Figure => {
      const fill = cellFill(band.row, cell, palette);
      return {
        name: cell.key,
        outline: boxOf(layout, band, column),
        ink: fill ? { fill: fill.color, opacity: fill.opacity } : { fill: palette.surface },
        lit: fill ? { opacity: 0.75 } : { fill: palette.land },
      };
    }),
  );
  return drawn("cells", 2, figures);
}

/** Around what compares but has no colour. */
export function outlines(layout: HeatLayout, { palette }: Look) {
  const figures = rowBands(layout).flatMap((band) =>
    band.row.cells.flatMap((cell, column): readonly Figure[] =>
      cell.compares && cell.quarter === undefined
        ? [{ outline: boxOf(layout, band, column), ink: { stroke: palette.peer, width: 1 } }]
        : [],
    ),
  );
  return drawn("outlines", 3, figures, true);
}

/** The names can be pointed at and lead to the comparison. */
export function rowSeries(layout: HeatLayout, { width, palette }: Look) {
  const { left, above } = layout;
  const figures = rowBands(layout).map(({ row, top, height, cellTop }): Figure => {
    const [wide, high] = above ? [width, cellTop - top] : [left - GAP, height];
    return {
      name: row.key,
      outline: rectAt([wide / 2, top + high / 2], Math.max(1, wide), Math.max(1, high - 2)),
      ...{ ink: { fill: palette.surface }, lit: { fill: palette.land } },
    };
  });
  return drawn("rows", 1, figures);
}

/** Topics, and before each row's name the sign of its verdict. */
export function rowWords({ bands, left, above }: HeatLayout, { width, palette }: Look): readonly Word[] {
  return bands.map((band): Word => {
    if (band.kind === "topic")
      return { text: band.text, at: [0, band.top + band.height / 2 + 2], align: "left", color: palette.muted, bold: true }; // oxfmt-ignore
    const { row, top, height, cellTop } = band;
    const room = (above ? width : left) - 8;
    return {
      text: fittedName(row, room),
      at: [2, above ? (top + cellTop) / 2 + 1 : top + height / 2],
      align: "left",
      color: palette.ink,
    };
  });
}

/** The name gives way before unit and period. */
function fittedName({ name, unit, when, level }: HeatRow, room: number): string {
  const rest = [unit, when].filter((part) => part !== "").map((part) => ` · ${part}`).join(""); // oxfmt-ignore
  const sign = `${LEVEL_SIGNS[level]} `;
  return sign + fitText(name, room - textWidth(sign + rest, TYPE), TYPE) + rest;
}

/** The districts' names, each after its sign; upright where they would run into each other. */
export function headWords({ areas }: HeatModel, layout: HeatLayout, { palette }: Look): readonly Word[] {
  const { left, step, head, upright } = layout;
  return areas.flatMap(({ name, color, glyph }, column): readonly Word[] => {
    const x = left + (column + 0.5) * step;
    if (upright) return [{ text: name, at: [x, head - 6], align: "left", color: palette.ink, rotate: 90 }];
    const text = fitText(name, glyph === undefined ? step - 2 : step - 24, TYPE * BOLD);
    const at = head - 14;
    const sign = { text: glyph ?? "", at: [x - textWidth(text, TYPE * BOLD) / 2 - 5, at] as const, align: "right" as const, color: color ?? palette.ink }; // oxfmt-ignore
    return [{ text, at: [x, at], align: "center", color: palette.ink, bold: true }, ...(glyph === undefined ? [] : [sign])]; // oxfmt-ignore
  });
}

/** What stands in a cell: the value and, below or beside it, its place or its own period. */
export function cellWords(layout: HeatLayout, { palette }: Look, which: "value" | "below"): readonly Word[] {
  const { room } = layout;
  return rowBands(layout).flatMap((band) =>
    band.row.cells.flatMap((cell, column): readonly Word[] => {
      const { x, y, width, height } = boxOf(layout, band, column);
      const ink = cellFill(band.row, cell, palette)?.ink ?? (cell.compares ? palette.ink : palette.muted);
      const middle = y + height / 2;
      if (room === "place") {
        if (which === "below") return [];
        const said = cell.compares ? cell.place : "·";
        const text = textWidth(said, TYPE) > width + 2 ? "" : said;
        return [{ text, at: [x + width / 2, middle], align: "center", color: ink }];
      }
      const wide = room === "spark" ? width - SPARK - 12 : width - 6;
      if (which === "value") {
        const text = fitText(cell.label, wide, TYPE);
        const up = cell.below === "" ? 0 : 7.5;
        return [{ text, at: [x + 6, middle - up], align: "left", color: ink, bold: cell.compares }];
      }
      return cell.below === ""
        ? []
        : [{ text: fitText(cell.below, wide, SMALL), at: [x + 6, middle + 8], align: "left", color: ink }];
    }),
  );
}

/** A line of its own scale in each cell with room, all of a row over the same years; runs are not joined. */
export function sparkSeries(model: HeatModel, layout: HeatLayout, { palette }: Look) {
  if (layout.room !== "spark") return [];
  const runs = rowBands(layout).flatMap((band) =>
    model.areas.flatMap((_, column) => sparkRuns(band, column, layout)),
  );
  const line: Figure = { outline: { lines: runs, isOpen: true }, ink: { stroke: palette.ink, width: 1.2 } };
  const dots = runs.flat().map(([cx, cy]): Figure => ({
    ...{ outline: { cx, cy, r: 1.25 }, ink: { fill: palette.ink } },
  }));
  return [drawn("sparks", 3, [line, ...dots], true)];
}

function sparkRuns(band: RowBand, column: number, layout: HeatLayout): readonly (readonly Point[])[] {
  const { x, y, width, height } = boxOf(layout, band, column);
  const years = band.row.cells.flatMap(({ runs }) => runs.flat().map(([year]) => year));
  const own = band.row.cells[column]?.runs ?? [];
  const values = own.flat().map(([, value]) => value);
  // Single points alone are no course.
  if (!own.some((run) => run.length > 1)) return [];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = ([year, value]: readonly [number, number]): Point => [
    x + width - SPARK - 6 + (to > from ? (year - from) / (to - from) : 0.5) * SPARK,
    y + 5 + (high > low ? (high - value) / (high - low) : 0.5) * (height - 10),
  ];
  return own.map((run) => run.map(at));
}

export function keySeries({ key }: HeatLayout, { palette }: Look) {
  const swatches = key.parts.flatMap(({ fill, x, y }): readonly Figure[] => {
    if (!fill) return [];
    const { color, opacity } = fillOf(palette, fill.isNeutral, fill.quarter);
    return [{ outline: rectAt([x + SWATCH / 2, y], SWATCH, 12), ink: { fill: color, opacity } }];
  });
  return drawn("swatches", 2, swatches, true);
}

export function keyWords({ key }: HeatLayout, { palette }: Look): readonly Word[] {
  return key.parts.map(({ text, sign, x, y }) => ({
    text,
    at: [x + sign, y],
    align: "left",
    color: palette.muted,
  }));
}
