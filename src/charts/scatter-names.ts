import { segments, words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import type { Point } from "./drawn.ts";
import { placeNames } from "./map-names.ts";
import type { Rect } from "./rects.ts";
import { BOLD, textWidth } from "./parts.ts";
import type { ScatterLayout } from "./scatter-layout.ts";
import type { ScatterModel, ScatterPoint } from "./scatter-model.ts";
import { medianLines, medianWords, RADIUS, rangeLines } from "./scatter-series.ts";
import type { Line } from "./scatter-series.ts";
import { SMALL, TYPE } from "./sizes.ts";
import type { Look } from "./types.ts";

/**
 * The names of the chosen districts beside their marks, or at the end of a line where they would cover another; those of
 * the others where there is room beside the mark. Where there is room no name lies on one of `lines`, which are straight; left out they are the
 * medians of a plot over two axes, where a name can also stand aslant of its mark.
 */
export function nameSeries(
  model: ScatterModel,
  layout: ScatterLayout,
  { palette, width, height }: Look,
  lines?: readonly Line[],
) {
  const straight = lines ?? medianLines(model, layout);
  const spot = (point: ScatterPoint): Point => [layout.x(point.x.value), layout.y(point.y.value)];
  const named = model.points.filter(({ color }) => color !== undefined);
  const others = model.points.filter(({ color }) => color === undefined);
  const taken = [
    ...edges(layout, width, height),
    ...medianRects(model, layout),
    ...model.points.flatMap((point) => rangeLines(point, layout)).map(along),
    ...others.map((point) => around(spot(point), RADIUS.other, RADIUS.other)),
  ];
  const boxes = named.map((point) => ({
    name: point.area,
    at: spot(point),
    radius: RADIUS.own + 1,
    width: textWidth(point.name, TYPE * BOLD) + 4,
    height: TYPE + 4,
    holds: () => false,
    isFirst: false,
  }));
  const apart = placeNames(boxes, [...taken, ...straight.map(along)], width, height);
  // Rather on a line than on its own mark.
  const isCrowded = boxes.some(({ name, at }) => apart.get(name)?.at === at);
  const placed = isCrowded ? placeNames(boxes, taken, width, height) : apart;
  const found = named.flatMap((point) => {
    const at = placed.get(point.area);
    return at ? [{ point, ...at }] : [];
  });
  const filled = [
    ...taken,
    ...straight.map(along),
    ...boxes.flatMap((box) => {
      const at = placed.get(box.name)?.at;
      return [
        around(box.at, box.radius, box.radius),
        ...(at ? [around(at, box.width / 2, TYPE / 2 + 2)] : []),
      ];
    }),
  ];
  return [
    segments(
      "leaders",
      found.flatMap(({ leader }) => (leader ? [leader] : [])),
      { color: palette.muted, width: 1 },
    ),
    {
      ...words("other-names", besides(others, spot, filled, palette.muted, lines === undefined), SMALL),
      silent: false,
    },
    {
      ...words(
        "names",
        found.map(({ point, at: [x, y] }): Word => {
          // Without any room a name stands on its mark, yet within the picture.
          const half = textWidth(point.name, TYPE * BOLD) / 2;
          const at: Point = [Math.max(half, Math.min(x, width - half)), y];
          return { text: point.name, at, align: "center", color: palette.ink, bold: true, name: point.area };
        }),
        TYPE,
      ),
      z: 6,
      silent: false,
    },
  ];
}

/** Below, right, left, above or aslant of the mark, the first that is free; without room there is no name. */
function besides(
  points: readonly ScatterPoint[],
  spot: (point: ScatterPoint) => Point,
  taken: readonly Rect[],
  color: string,
  aslant: boolean,
): readonly Word[] {
  const filled = [...taken];
  return points.flatMap((point): readonly Word[] => {
    const [x, y] = spot(point);
    const half = textWidth(point.name, SMALL) / 2 + 1;
    const [across, down] = [RADIUS.other + half + 2, RADIUS.other + SMALL / 2 + 3];
    const places: readonly Point[] = [
      [x, y + down],
      [x + across, y],
      [x - across, y],
      [x, y - down],
      ...(aslant ? [1, -1] : []).flatMap((side): readonly Point[] => [
        [x + side * across, y + SMALL],
        [x + side * across, y - SMALL],
      ]),
    ];
    const at = places.find((place) => {
      const box = around(place, half, SMALL / 2 + 1);
      return !filled.some((other) => touches(box, other));
    });
    if (!at) return [];
    filled.push(around(at, half, SMALL / 2 + 1));
    return [{ text: point.name, at, align: "center", color, name: point.area }];
  });
}

/** What lies outside the plot: the numbers of its axes and their titles. */
function edges({ left, right, top, bottom }: ScatterLayout, width: number, height: number): readonly Rect[] {
  return [
    { left: -9, top: -9, right: left - 2, bottom: height + 9 },
    { left: right + 14, top: -9, right: width + 999, bottom: height + 9 },
    { left: -9, top: bottom - 1, right: width + 9, bottom: height + 9 },
    { left: -9, top: -9, right: width + 9, bottom: top - 8 },
  ];
}

function medianRects(model: ScatterModel, layout: ScatterLayout): readonly Rect[] {
  return medianWords(model, layout, "").map(({ text, at: [x, y], align }) => {
    const wide = textWidth(text, SMALL);
    const left = align === "left" ? x : x - wide;
    return { left, right: left + wide, top: y - 7, bottom: y + 7 };
  });
}

/** A straight line across or down, as thick as it is drawn. */
function along([[x, y], [toX, toY]]: Line): Rect {
  return {
    left: Math.min(x, toX) - 1,
    right: Math.max(x, toX) + 1,
    top: Math.min(y, toY) - 1,
    bottom: Math.max(y, toY) + 1,
  };
}

function around([x, y]: Point, across: number, down: number): Rect {
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

function touches(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
