import { describe, expect, it } from "vitest";
import { ASPECT, boundsOf, layOutCities } from "../../src/charts/map-layout.ts";
import { world } from "./world.ts";

const LEGEND = 62;
const SIZES = [
  [320, 560],
  [375, 656],
  [480, 420],
  [600, 420],
  [707, 509],
  [1200, 560],
  [1800, 1000],
] as const;

describe.each(SIZES)("in a box of %i × %i", (width, height) => {
  const { boxes, legend } = layOutCities(world.atlas, width, height, LEGEND);

  it("all cities have one scale and their own proportions", () => {
    const [first] = boxes;
    expect(boxes).toHaveLength(2);
    for (const { city, scale, width: wide, height: high } of boxes) {
      const shapes = world.atlas.cities[city];
      if (!shapes) throw new Error(`no shapes of ${city}`);
      const [west, south, east, north] = boundsOf(shapes);
      expect(scale).toBe(first?.scale);
      expect(wide).toBeCloseTo((east - west) * ASPECT * scale, 6);
      expect(high).toBeCloseTo((north - south) * scale, 6);
    }
  });

  it("nothing leaves the box", () => {
    for (const box of [...boxes, legend]) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(width + 1e-6);
      expect(box.top + box.height).toBeLessThanOrEqual(height + 1e-6);
    }
  });

  it("no city covers another, nor the legend", () => {
    const [a, b] = boxes;
    if (!a || !b) throw new Error("two cities are drawn");
    expect(disjoint(a, b)).toBe(true);
    expect(boxes.every((box) => disjoint(box, legend))).toBe(true);
  });

  it("a line of swatches above the key stands on no city", () => {
    const room = { ...legend, top: legend.top - 16, height: legend.height + 16 };
    expect(boxes.every((box) => disjoint(box, room))).toBe(true);
  });

  it("each city's name stands above it", () => {
    for (const { top, titleAt } of boxes) expect(titleAt[1] + 12).toBeLessThanOrEqual(top);
  });
});

type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

function disjoint(a: Box, b: Box): boolean {
  return (
    a.left + a.width <= b.left ||
    b.left + b.width <= a.left ||
    a.top + a.height <= b.top ||
    b.top + b.height <= a.top
  );
}

it("stands the cities beside each other in a wide box and below each other in a narrow one", () => {
  const lefts = (width: number, height: number) =>
    layOutCities(world.atlas, width, height, LEGEND).boxes.map(({ top }) => top);
  expect(new Set(lefts(707, 509)).size).toBe(1);
  expect(new Set(lefts(320, 560)).size).toBe(2);
});

it("the key of a map stands within its box, however narrow or low that is", () => {
  const beyond: string[] = [];
  for (let width = 160; width <= 1400; width += 10)
    for (let height = 140; height <= 900; height += 20) {
      const { legend } = layOutCities(world.atlas, width, height, LEGEND);
      const isIn = legend.left >= 0 && legend.left + legend.width <= width;
      if (!isIn || legend.width < 110) beyond.push(`${String(width)} × ${String(height)}`);
    }
  expect(beyond).toEqual([]);
});
