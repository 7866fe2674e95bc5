import { MISSING } from "../../i18n/format.ts";
import type { FiguresBlock, KeyFigure } from "../../report/blocks.ts";
import type { Ink } from "./ink.ts";
import { beside, lines, paragraph, stacked, widthOf } from "./part.ts";
import type { Part } from "./part.ts";

const GUTTER = 16;
const NARROW = 150;

/** Figures at a glance, as many side by side as have room; what is unknown stays blank with its reason. */
export function figuresPart({ figures }: FiguresBlock, width: number, ink: Ink): Part {
  const count = Math.max(1, Math.min(figures.length, Math.floor((width + GUTTER) / (NARROW + GUTTER))));
  const own = (width - GUTTER * (count - 1)) / count;
  const rows = Array.from({ length: Math.ceil(figures.length / count) }, (_, row) =>
    figures.slice(row * count, (row + 1) * count),
  );
  return stacked(
    rows.map((row, index) => ({
      part: beside(
        row.map((figure, at) => ({ part: figurePart(figure, own, ink), at: at * (own + GUTTER) })),
      ),
      gap: index === 0 ? 0 : 14,
    })),
  );
}

function figurePart({ name, value = MISSING, unit = "", remarks }: KeyFigure, width: number, ink: Ink): Part {
  const big = { size: 18, color: ink.palette.ink, bold: true };
  const inLine = widthOf(value, big) + 6;
  const isShort = inLine + widthOf(unit, ink.small) <= width;
  const said = isShort
    ? beside([
        { part: lines([value], big), at: 0 },
        { part: lower(lines(unit === "" ? [] : [unit], ink.small)), at: inLine },
      ])
    : stacked([
        { part: paragraph(value, width, big), gap: 0 },
        { part: paragraph(unit, width, ink.small), gap: 0 },
      ]);
  return stacked([
    { part: paragraph(name, width, { ...ink.small, size: 12 }), gap: 0 },
    { part: said, gap: 2 },
    ...remarks.map((remark) => ({ part: paragraph(remark, width, { ...ink.small, size: 10 }), gap: 0 })),
  ]);
}

/** On the line of the larger figure beside it. */
function lower(part: Part): Part {
  return { height: part.height + 7, draw: (x, y) => part.draw(x, y + 7, part.height) };
}
