import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeNames } from "../../src/charts/map-names.ts";
import type { Point } from "../../src/charts/drawn.ts";
import type { Named } from "../../src/charts/map-names.ts";
import type { Rect } from "../../src/charts/rects.ts";
import { fitText, textWidth } from "../../src/charts/parts.ts";
import { placeReferences } from "../../src/charts/ranking-references.ts";

type Ground = { readonly from: number; readonly to: number };

/** A district as a column of ground around its point, with a symbol or none. */
function named(name: string, x: number, y: number, options: Partial<Named & { ground: Ground }> = {}): Named {
  const { ground = { from: x - 20, to: x + 20 }, ...rest } = options;
  const holds = ([at, down]: Point) => at > ground.from && at < ground.to && Math.abs(down - y) < 10;
  return { name, at: [x, y], radius: 0, width: 30, height: 12, holds, isFirst: false, ...rest };
}

function boxOf({ width, height }: Named, [x, y]: Point): Rect {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function meet(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe("names of districts", () => {
  it.each<[string, readonly Named[], readonly Rect[], Record<string, Point>]>([
    ["stand on the district where there is room", [named("a", 100, 100)], [], { a: [100, 100] }],
    ["stand below a symbol", [named("a", 100, 100, { radius: 10 })], [], { a: [100, 116] }],
    [
      "move to a side where another symbol is below",
      [named("a", 100, 100, { radius: 12 }), named("b", 100, 121, { radius: 10 })],
      [],
      { a: [128, 100], b: [100, 137] },
    ],
    ["stay within the picture", [named("a", 5, 100, { radius: 10 })], [], { a: [31, 100] }],
    [
      "keep off what is taken",
      [named("a", 100, 100, { radius: 10 })],
      [{ left: 80, right: 120, top: 105, bottom: 130 }],
      { a: [100, 84] },
    ],
  ])("%s", (_, items, taken, expected) => {
    const placed = placeNames(items, taken, 300, 200);
    expect(Object.fromEntries([...placed].map(([name, { at }]) => [name, at]))).toEqual(expected);
    expect([...placed.values()].every(({ leader }) => leader === undefined)).toBe(true);
  });

  it("stand away on a leader where the district is too small for them", () => {
    const small = named("small", 150, 100, { ground: { from: 145, to: 155 } });
    const found = placeNames([small], [], 300, 200).get("small");
    expect(found?.leader?.[0]).toEqual([150, 100]);
    expect(found?.isHome).toBe(false);
  });

  it("of districts beside each other stand rather beyond the land than on a neighbour", () => {
    const small = named("small", 50, 100, { ground: { from: 45, to: 55 } });
    const wide = named("wide", 160, 100, { ground: { from: 55, to: 300 } });
    const at = placeNames([small, wide], [], 300, 200).get("small")?.at;
    expect(at && wide.holds(at)).toBe(false);
  });

  it("beside a symbol stand on their own ground, then beside the land, and last on a district that is marked", () => {
    const whole = { holds: () => true };
    const below = { holds: ([, y]: Point) => y > 112 };
    const beside = { holds: ([x]: Point) => x > 112 };
    const small = named("small", 100, 100, {
      radius: 10,
      holds: ([x, y]) => Math.hypot(x - 100, y - 100) < 12,
    });
    const standing = (...others: readonly Partial<Named>[]) => {
      const far = others.map((other, at) => named(String(at), 20, 20 + 40 * at, { radius: 1, ...other }));
      return placeNames([small, ...far], [], 300, 200).get("small")?.at;
    };
    expect(standing()).toEqual([100, 116]);
    expect(standing(below)).toEqual([126, 100]);
    expect(standing(below, beside)).toEqual([74, 100]);
    expect(standing(whole)).toEqual([100, 116]);
    expect(standing(whole, { ...below, isFirst: true })).toEqual([126, 100]);
  });

  it("none misses, none covers another or a symbol and none leaves the box, however crowded", () => {
    const anyCrowd = fc.array(
      fc.record({
        x: fc.integer({ min: 90, max: 210 }),
        y: fc.integer({ min: 90, max: 210 }),
        radius: fc.integer({ min: 0, max: 20 }),
        width: fc.integer({ min: 20, max: 60 }),
        isFirst: fc.boolean(),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const items = crowd.map(({ x, y, ...rest }, index) => named(String(index), x, y, rest));
        const placed = placeNames(items, [], 320, 320);
        const boxes = items.map((item) => boxOf(item, placed.get(item.name)?.at ?? [-1, -1]));
        expect(
          boxes.every(({ left, right, top, bottom }) => left > 0 && right < 320 && top > 0 && bottom < 320),
        ).toBe(true);
        expect(boxes.some((a, index) => boxes.slice(index + 1).some((b) => meet(a, b)))).toBe(false);
        const symbols = items
          .filter(({ radius }) => radius > 0)
          .map(({ at: [x, y], radius }) => ({
            left: x - radius,
            right: x + radius,
            top: y - radius,
            bottom: y + radius,
          }));
        expect(boxes.some((a) => symbols.some((b) => meet(a, b)))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe("names of reference lines", () => {
  const long = textWidth("Shenzhen 9", 11);
  const place = (...values: readonly number[]) =>
    placeReferences(
      values.map((value) => ({ value, label: "Shenzhen 9" })),
      200,
      (value) => value,
    );

  it.each<[string, number[], number[]]>([
    ["one begins at its line", [50], [50]],
    ["one at the right end is moved in", [190], [200 - long]],
    ["of two, the lower one ends at its line", [80, 120], [80 - long, 120]],
    ["the lower one stays inside at the left end", [10, 120], [0, 120]],
  ])("%s", (_, values, expected) => {
    expect(place(...values).map(({ labelAt }) => labelAt)).toEqual(expected);
  });

  it("two on one line stand apart", () => {
    for (const at of [0, 5, 100, 195]) {
      const [a, b] = place(at, at);
      expect((b?.labelAt ?? 0) - (a?.labelAt ?? 0)).toBeGreaterThanOrEqual(long);
    }
  });
});

describe("the width of a text", () => {
  it.each([
    ["Chinese characters are one em each", "天河区", 36],
    ["nothing is nothing", "", 0],
  ])("%s", (_, text, width) => {
    expect(textWidth(text, 12)).toBe(width);
  });

  it.each(["天河", "Guangming", "6,215.72 (2022)", "≈4,100"])("%s fits its own width uncut", (text) => {
    expect(fitText(text, textWidth(text, 12), 12)).toBe(text);
  });

  it.each([10, 25, 60])("a cut text with its ellipsis fits %i pixels", (room) => {
    const cut = fitText("无数据：所据来源未见数字", room, 10);
    expect(cut.endsWith("…")).toBe(true);
    expect(textWidth(cut, 10)).toBeLessThanOrEqual(Math.max(room, 20));
  });
});
