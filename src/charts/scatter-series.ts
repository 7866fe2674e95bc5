import { segments, words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import { drawn } from "./drawn.ts";
import type { Figure } from "./drawn.ts";
import { fitText, textWidth } from "./parts.ts";
import { axisTitle } from "./scatter-layout.ts";
import type { ScatterLayout } from "./scatter-layout.ts";
import type { ScatterModel, ScatterPoint } from "./scatter-model.ts";
import { SMALL } from "./sizes.ts";
import { symbolAt } from "./symbols.ts";
import type { Look } from "./types.ts";

/** Of the marks of chosen districts and of the others. */
export const RADIUS = { own: 6, other: 4 } as const;

/** Lines at the marks of both axes, their numbers, and what the axes are of. */
export function frameSeries(
  model: ScatterModel,
  layout: ScatterLayout,
  { palette, width, height, locale }: Look,
) {
  const { left, right, top, bottom, scales, x, y } = layout;
  const muted = palette.muted;
  const numbers: readonly Word[] = [
    ...scales.x.ticks.map(({ value, text }): Word => ({
      ...{ text, color: muted, align: "center" },
      at: [Math.min(x(value), width - textWidth(text, SMALL) / 2), bottom + 12],
    })),
    ...scales.y.ticks.map(({ value, text }): Word => ({
      ...{ text, color: muted, align: "right" },
      at: [left - 6, y(value)],
    })),
  ];
  const title = (text: string, sign: string) => fitText(`${sign} ${text}`, width - 8, SMALL);
  const titles: readonly Word[] = [
    { text: title(axisTitle(model.y, locale), "↑"), at: [0, 8], align: "left", color: muted },
    { text: title(axisTitle(model.x, locale), "→"), at: [right, height - 8], align: "right", color: muted },
  ];
  return [
    segments(
      "grid",
      [
        ...scales.x.ticks.map(
          ({ value }) =>
            [
              [x(value), top],
              [x(value), bottom],
            ] as const,
        ),
        ...scales.y.ticks.map(
          ({ value }) =>
            [
              [left, y(value)],
              [right, y(value)],
            ] as const,
        ),
      ],
      { color: palette.line, width: 1 },
    ),
    words("numbers", [...numbers, ...titles], SMALL),
  ];
}

/** The middle ones of both axes as dashed lines, which make quarters. */
export function medianSeries(model: ScatterModel, layout: ScatterLayout, { palette }: Look) {
  const lines = medianLines(model, layout);
  if (lines.length === 0) return [];
  return [
    segments("medians", lines, { color: palette.muted, width: 1, dash: [4, 4] }),
    words("median-names", medianWords(model, layout, palette.muted), SMALL),
  ];
}

export type Line = readonly [readonly [number, number], readonly [number, number]];

/** Where the middle lines run. */
export function medianLines(model: ScatterModel, layout: ScatterLayout): readonly Line[] {
  const { left, right, top, bottom, x, y } = layout;
  const [across, up] = [model.x.median, model.y.median];
  const lines: Line[] = [];
  if (across) lines.push([[x(across.value), top], [x(across.value), bottom]]); // oxfmt-ignore
  if (up) lines.push([[left, y(up.value)], [right, y(up.value)]]); // oxfmt-ignore
  return lines;
}

type Corners = Pick<ScatterLayout, "left" | "right" | "top" | "bottom" | "x" | "y">;

/** What the middle lines say, beside them: at the end and on the side where they cover no mark, if there is one. */
export function medianWords({ x, y, points }: ScatterModel, at: Corners, color: string): readonly Word[] {
  const across = x.median && at.x(x.median.value);
  const up = y.median && at.y(y.median.value);
  const isLeft = across !== undefined && across < (at.left + at.right) / 2;
  const marks = points.map((point) => ({
    ...{ x: at.x(point.x.value), y: at.y(point.y.value) },
    radius: radiusOf(point) + 2,
  }));
  const isFree = ({ text, at: [right, middle], align }: Word) => {
    const wide = textWidth(text, SMALL);
    const left = align === "left" ? right : right - wide;
    return !marks.some(
      (mark) =>
        mark.x > left - mark.radius &&
        mark.x < left + wide + mark.radius &&
        Math.abs(mark.y - middle) < SMALL / 2 + mark.radius,
    );
  };
  const word = (text: string, isOnLeft: boolean, place: Word["at"]): Word => ({
    ...{ text, at: place, color },
    align: isOnLeft ? "left" : "right",
  });
  const down = at.bottom - 8;
  const placed = [
    x.median && across !== undefined
      ? [at.top + 8, down].flatMap((height) =>
          [isLeft, !isLeft].map((onLeft) =>
            word(x.median?.label ?? "", onLeft, [across + (onLeft ? 4 : -4), height]),
          ),
        )
      : [],
    y.median && up !== undefined
      ? [false, true].flatMap((onLeft) =>
          [-10, 10].map((shift) =>
            word(y.median?.label ?? "", onLeft, [onLeft ? at.left + 4 : at.right, up + shift]),
          ),
        )
      : [],
  ];
  return placed.flatMap((places) => places.find(isFree) ?? places.slice(0, 1));
}

/** Everything that a value can be, where that is wider than its mark; an open end reaches the plot's edge. */
export function rangeSeries({ points }: ScatterModel, layout: ScatterLayout, { palette }: Look) {
  return points.flatMap((point) => {
    const lines = rangeLines(point, layout);
    const style = { color: point.color ?? palette.peer, width: 1.5 };
    return lines.length === 0 ? [] : [segments(`${point.area}#range`, lines, style)];
  });
}

/** The same as lines from point to point. */
export function rangeLines(point: ScatterPoint, { x, y }: Pick<ScatterLayout, "x" | "y">): readonly Line[] {
  const radius = radiusOf(point);
  const [across, up] = [x(point.x.value), y(point.y.value)];
  const [west, east] = [x(point.x.low), x(point.x.high)];
  const [south, north] = [y(point.y.low), y(point.y.high)];
  const lines: Line[] = [];
  if (Math.max(across - west, east - across) > radius) lines.push([[west, up], [east, up]]); // oxfmt-ignore
  if (Math.max(south - up, up - north) > radius) lines.push([[across, south], [across, north]]); // oxfmt-ignore
  return lines;
}

function radiusOf({ color }: ScatterPoint): number {
  return RADIUS[color === undefined ? "other" : "own"];
}

/** The districts' marks: chosen ones in their colours over the grey of the others, outlines where caution is due. */
export function pointSeries(
  { points }: ScatterModel,
  { x, y }: ScatterLayout,
  { palette }: Look,
  side: keyof typeof RADIUS,
) {
  const figures = points
    .filter(({ color }) => (color === undefined ? "other" : "own") === side)
    .map((point): Figure => {
      const color = point.color ?? palette.peer;
      const at = [x(point.x.value), y(point.y.value)] as const;
      return {
        name: point.area,
        outline: symbolAt(point.symbol, at, radiusOf(point) * 2),
        ink: point.hollow
          ? { fill: palette.surface, stroke: color, width: 2 }
          : { fill: color, stroke: palette.surface, width: 1 },
        lit: { stroke: palette.ink, width: 2 },
        about: at,
      };
    });
  return drawn(side, side === "own" ? 5 : 4, figures);
}
