import { rectAt } from "./drawn.ts";
import type { Outline, Point } from "./drawn.ts";

const T = 1 / 3;

/** The corners of what is neither round nor square, in halves of its size from its middle. */
const CORNERS: Readonly<Record<string, readonly Point[]>> = {
  triangle: [[0, -1], [1, 1], [-1, 1]], // oxfmt-ignore
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]], // oxfmt-ignore
  "path://M0 0H2L1 2Z": [[-1, -1], [1, -1], [0, 1]], // oxfmt-ignore
  "path://M1 0H2V1H3V2H2V3H1V2H0V1H1Z": [
    [-T, -1],
    [T, -1],
    [T, -T],
    [1, -T],
    [1, T],
    [T, T],
    [T, 1],
    [-T, 1],
    [-T, T],
    [-1, T],
    [-1, -T],
    [-T, -T],
  ],
};

/** The symbol of an area (`area-style.ts`) at a place, as wide and high as `size` in pixels; what is unknown is round. */
export function symbolAt(symbol: string | undefined, at: Point, size: number): Outline {
  const [x, y] = at;
  if (symbol === "rect") return rectAt(at, size);
  const corners = CORNERS[symbol ?? ""];
  if (!corners) return { cx: x, cy: y, r: size / 2 };
  return { lines: [corners.map(([right, down]): Point => [x + (right * size) / 2, y + (down * size) / 2])] };
}
