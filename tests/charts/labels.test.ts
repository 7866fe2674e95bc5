import { describe, expect, it } from "vitest";
import { placeBubbleLabels, placeNames } from "../../src/charts/bubble-labels.ts";
import type { Bubble, Side } from "../../src/charts/bubble-labels.ts";
import { fitText, textWidth } from "../../src/charts/parts.ts";
import { placeReferences } from "../../src/charts/ranking-references.ts";

function bubble(name: string, x: number, y: number, options: Partial<Bubble> = {}): Bubble {
  return { name, x, y, radius: 10, width: 30, needed: false, ...options };
}

describe("names of symbols", () => {
  it.each<[string, Bubble[], [string, Side][]]>([
    ["stand below where nothing is in the way", [bubble("a", 100, 100)], [["a", "bottom"]]],
    [
      "move to a side where another symbol is below",
      [bubble("a", 100, 100, { radius: 12 }), bubble("b", 100, 121)],
      [
        ["a", "right"],
        ["b", "bottom"],
      ],
    ],
    ["stay within the picture", [bubble("a", 5, 100)], [["a", "right"]]],
    [
      "are left out where no side is free",
      [
        bubble("a", 100, 100, { radius: 5 }),
        ...[
          [100, 115],
          [100, 85],
          [120, 100],
          [80, 100],
        ].map(([x = 0, y = 0], index) => bubble(`needed ${String(index)}`, x, y, { needed: true })),
      ],
      [],
    ],
  ])("%s", (_, bubbles, expected) => {
    const sides = placeBubbleLabels(bubbles, 12, 200);
    const plain = [...sides].filter(([name]) => !name.startsWith("needed"));
    expect(new Map(plain)).toEqual(new Map(expected));
  });

  it("never miss where they are needed", () => {
    const crowd = Array.from({ length: 9 }, (_, index) =>
      bubble(String(index), 100 + (index % 3) * 8, 100 + Math.floor(index / 3) * 8, { needed: index === 4 }),
    );
    expect(placeBubbleLabels(crowd, 12, 200).has("4")).toBe(true);
  });
});

describe("names of districts", () => {
  it.each([
    ["all stand where none touch", [0, 40], [false, false], ["0", "1"]],
    ["a needed name goes before another", [0, 20], [false, true], ["1"]],
    ["of two needed names that touch, one stands", [0, 20], [true, true], ["0"]],
  ])("%s", (_, xs, needed, expected) => {
    const names = xs.map((x, index) => ({
      name: String(index),
      x,
      y: 0,
      width: 30,
      needed: needed[index] ?? false,
    }));
    expect([...placeNames(names, 12)]).toEqual(expected);
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
