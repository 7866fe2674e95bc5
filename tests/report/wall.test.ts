import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displaysOf, seamsOf, wallLayout, wordsLayout } from "../../src/report/wall.ts";
import type { Rect } from "../../src/report/wall.ts";
import { typeOf } from "../../src/state/wall.ts";

const EYES = { high: 2400, away: 8000 };
const walls = fc.record({
  width: fc.integer({ min: 640, max: 8000 }),
  height: fc.integer({ min: 480, max: 4000 }),
  columns: fc.integer({ min: 1, max: 4 }),
  rows: fc.integer({ min: 1, max: 3 }),
  safe: fc.integer({ min: 0, max: 10 }),
});
const counts = fc.integer({ min: 0, max: 4 });

/** Less than a thousandth of a pixel is the arithmetic's. */
const HAIR = 1e-3;
const isInside = (at: number, from: number, to: number) => at > from + HAIR && at < to - HAIR;
const meet = (a: Rect, b: Rect) =>
  a.x < b.x + b.width - HAIR &&
  b.x < a.x + a.width - HAIR &&
  a.y < b.y + b.height - HAIR &&
  b.y < a.y + a.height - HAIR;

describe("on every wall", () => {
  it("no part crosses a seam or leaves the wall, and no two parts meet", () => {
    fc.assert(
      fc.property(walls, counts, (wall, count) => {
        const { regions } = wallLayout(wall, typeOf(EYES, wall.height), count, [0]);
        const { across, down } = seamsOf(wall);
        for (const [at, { rect }] of regions.entries()) {
          const { x, y, width, height } = rect;
          expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(wall.width + HAIR);
          expect(y + height).toBeLessThanOrEqual(wall.height + HAIR);
          expect(across.filter((seam) => isInside(seam, x, x + width))).toEqual([]);
          expect(down.filter((seam) => isInside(seam, y, y + height))).toEqual([]);
          expect(regions.slice(at + 1).filter((other) => meet(rect, other.rect))).toEqual([]);
        }
      }),
    );
  });

  it("head and foot stand once, every panel at most once, and what is left out is counted", () => {
    fc.assert(
      fc.property(walls, counts, (wall, count) => {
        const tables = Array.from({ length: count }, (_, at) => at);
        const { regions, left } = wallLayout(wall, typeOf(EYES, wall.height), count, tables);
        const items = regions.flatMap(({ rows }) => rows.flat());
        const panels = items.filter((item) => typeof item === "number");
        expect(items.filter((item) => item === "head")).toHaveLength(1);
        expect(items.filter((item) => item === "foot")).toHaveLength(1);
        expect(new Set(panels).size).toBe(panels.length);
        expect(panels.length + left).toBe(count);
        expect(panels.length > 0).toBe(count > 0);
      }),
    );
  });
});

it.each([
  ["16:9", 1920, 1080, [3]],
  ["an LED wall", 6656, 1792, [3]],
  ["32:9", 3840, 1080, [3]],
  ["4:3", 1440, 1080, [2, 1]],
  ["upright", 1080, 1920, [1]],
] as const)("%s shows three panels in rows of its own", (_, width, height, wanted) => {
  const wall = { width, height, columns: 1, rows: 1, safe: 2 };
  const [region] = wallLayout(wall, typeOf(EYES, height), 3, [0]).regions;
  const rows = region?.rows.filter((row) => row.every((item) => typeof item === "number")) ?? [];
  expect(rows.map(({ length }) => length)).toEqual(wanted);
});

it("the author's ratio stands in the middle of the wall", () => {
  const [rect] = displaysOf({ width: 3000, height: 1000, columns: 1, rows: 1, safe: 0, ratio: 2 });
  expect(rect).toEqual({ x: 500, y: 0, width: 2000, height: 1000 });
});

describe("a wall of several displays", () => {
  it("a slide of words has its title once, each line once in its order beside it, and its foot on the last display", () => {
    fc.assert(
      fc.property(walls, fc.nat({ max: 9 }), (wall, lines) => {
        const { regions } = wordsLayout(wall, lines);
        const displays = displaysOf(wall);
        const items = regions.flatMap(({ rows }) => rows.flat());
        expect(items.filter((item) => item === "head")).toHaveLength(1);
        expect(items.at(-1)).toBe("foot");
        expect(regions.at(-1)?.rect).toEqual(displays.at(-1));
        for (const { rect } of regions) expect(displays).toContainEqual(rect);
        const apart = items.flatMap((item) =>
          typeof item === "object" && "from" in item
            ? Array.from({ length: item.to - item.from }, (_, at) => item.from + at)
            : [],
        );
        expect(apart).toEqual(displays.length === 1 ? [] : Array.from({ length: lines }, (_, at) => at));
      }),
    );
  });

  it.each([
    [
      "a section in the middle of three",
      0,
      [
        [1, "head"],
        [2, "foot"],
      ],
    ],
    [
      "a title, then its line, then the foot",
      1,
      [
        [0, "head"],
        [1, "lines"],
        [2, "foot"],
      ],
    ],
    [
      "four lines on the two displays behind their title",
      4,
      [
        [0, "head"],
        [1, "lines"],
        [2, "lines"],
        [2, "foot"],
      ],
    ],
  ] as const)("three displays show %s", (_, lines, expected) => {
    const wall = { width: 5760, height: 1080, columns: 3, rows: 1, safe: 0 };
    const placed = wordsLayout(wall, lines).regions.flatMap(({ rect, rows }) =>
      rows.flat().map((item) => [rect.x / 1920, typeof item === "object" ? "lines" : item]),
    );
    expect(placed).toEqual(expected);
  });
});
