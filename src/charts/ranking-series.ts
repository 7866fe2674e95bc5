import type { AreaCode } from "../core/types.ts";
import { drawn } from "./drawn.ts";
import type { DrawnSeries, Figure, Item, Label } from "./drawn.ts";
import { fitText } from "./parts.ts";
import { SMALL, TYPE } from "./sizes.ts";
import type { Look } from "./types.ts";

/** Room between a bar and its figure. */
export const APART = 6;
/** Room between a name and the bars. */
const BESIDE = 8;
/** How much of its row a bar takes; rows of a high box do not become blocks. */
const SHARE = 0.62;
const THICKEST = 32;

type Bar = {
  readonly area: AreaCode;
  readonly value?: number;
  readonly label: string;
  readonly color?: string;
};

/** Where bars stand, in pixels: the middle of a row, how high it is, and how far along a value reaches. */
export type Rows = {
  readonly middle: (row: number) => number;
  readonly pitch: number;
  readonly toPixel: (value: number) => number;
};

/** The bars with their figures; `right` is where a column of figures ends. */
export function barSeries(
  bars: readonly Bar[],
  { middle, pitch, toPixel }: Rows,
  { palette }: Look,
  right: number | undefined,
): DrawnSeries {
  const thick = Math.min(pitch * SHARE, THICKEST);
  const zero = toPixel(0);
  const figures = bars.map(({ area, value = 0, color }, row): Figure => {
    const end = toPixel(value);
    const outline = { x: Math.min(zero, end), y: middle(row) - thick / 2, width: Math.abs(end - zero), height: thick }; // oxfmt-ignore
    return {
      ...{ name: area, outline, ink: { fill: color ?? palette.peer } },
      lit: { stroke: palette.ink, width: 2 },
    };
  });
  const labels = bars.map(({ area, value = 0, label }, row): Label => {
    const isBefore = right === undefined && value < 0;
    const x = right ?? toPixel(value) + (isBefore ? -APART : APART);
    const align = right !== undefined || isBefore ? "right" : "left";
    return { name: area, text: label, at: [x, middle(row)], align, color: palette.ink, size: TYPE };
  });
  return drawn("bars", 2, [...figures, ...labels]);
}

/** What stands left of the bars. */
export function nameSeries(
  names: readonly { readonly key?: AreaCode; readonly text: string }[],
  left: number,
  { middle }: Rows,
  { palette }: Look,
): DrawnSeries {
  return drawn(
    "names",
    0,
    names.map(({ key, text }, row) => ({
      ...(key !== undefined && { name: key }),
      text: fitText(text, left - BESIDE, TYPE),
      ...{ at: [left - BESIDE, middle(row)], align: "right", color: palette.ink, size: TYPE },
    })),
  );
}

/** The words that stand where a bar would be for what is not ranked, from the left edge of the bars on. */
export function reasonSeries(
  rows: readonly { readonly key: string; readonly label: string }[],
  first: number,
  edge: number,
  { middle }: Rows,
  { palette }: Look,
): DrawnSeries {
  return drawn(
    "reasons",
    2,
    rows.flatMap(({ key, label }, index): readonly Item[] => {
      const y = middle(first + index);
      return [
        { outline: { x: edge - 3, y: y - 1, width: 6, height: 2 }, ink: { fill: palette.muted } },
        {
          ...{ name: key, text: label, at: [edge + 7, y], align: "left", color: palette.muted },
          ...{ size: SMALL, line: SMALL + 1, lit: palette.ink },
        },
      ];
    }),
  );
}
