import type { Point } from "./drawn.ts";

/** In pixels of the drawing. */
export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Around a middle, so far to each side. */
export function rectOf([x, y]: Point, across: number, down: number): Rect {
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

export function touches(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How many lines run through it from side to side. */
export function crossings(
  { left, top, right, bottom }: Rect,
  lines: readonly (readonly [Point, Point])[],
): number {
  const diagonals = [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [left, bottom],
      [right, top],
    ],
  ] as const;
  return lines.filter((line) => diagonals.some((diagonal) => cross(line, diagonal))).length;
}

/** Whether two lines cross. */
export function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
