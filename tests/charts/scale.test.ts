import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, placeTicks, ticks } from "../../src/charts/scale.ts";

describe("ticks of places", () => {
  it.each<[string, number[], string[]]>([
    ["a first place alone has a second below it", [1, 1], ["1", "2"]],
    ["each place has its own where they are few", [1, 3, 4], ["1", "2", "3", "4"]],
    ["many go in steps from the first", [2, 22], ["1", "6", "11", "16", "21", "26"]],
    ["none are asked for", [], ["1", "2"]],
  ])("%s", (_, values, labels) => {
    expect(placeTicks(values, 5, "zh").labels).toEqual(labels);
  });
});

describe("ticks", () => {
  it.each<[string, number[], boolean, readonly [number, number, number]]>([
    ["start at zero where that is asked for", [3, 9.1], true, [0, 10, 5]],
    ["start near the lowest value otherwise", [82, 137], false, [80, 140, 20]],
    ["reach below zero for negative values", [-4.9, 9.1], false, [-5, 10, 5]],
    ["reach up to zero where all values are below it", [-12, -3], true, [-15, 0, 5]],
    ["keep an end that is round already", [0, 100], true, [0, 100, 50]],
    ["give a single value room", [7], true, [0, 10, 5]],
    ["give equal values room", [5, 5], false, [4, 6, 2]],
    ["give zero room", [0], true, [0, 0.5, 0.5]],
    ["are there without a value", [], true, [0, 0.5, 0.5]],
    ["stay exact for small steps", [0.11, 0.29], false, [0.1, 0.3, 0.1]],
  ])("%s", (_, values, zeroBased, [min, max, step]) => {
    const scale = ticks(values, zeroBased, 3, "zh");
    expect(scale.min).toBeCloseTo(min, 9);
    expect(scale.max).toBeCloseTo(max, 9);
    expect(scale.step).toBeCloseTo(step, 9);
  });

  it("name every step, in the language's large numbers", () => {
    expect(ticks([0, 300_000], true, 3, "zh").labels).toEqual(["0", "10万", "20万", "30万"]);
    expect(ticks([0, 3_000_000], true, 3, "en").labels).toEqual(["0", "1m", "2m", "3m"]);
  });

  it("enclose every value in a handful of steps", () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), fc.boolean(), (values, zeroBased) => {
        const { min, max, step, labels } = ticks(values, zeroBased, 4, "zh");
        const slack = step * 1e-6;
        expect(Math.min(...values)).toBeGreaterThanOrEqual(min - slack);
        expect(Math.max(...values)).toBeLessThanOrEqual(max + slack);
        expect(labels.length).toBeGreaterThanOrEqual(2);
        expect(labels.length).toBeLessThanOrEqual(7);
        if (zeroBased) expect(min * max).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("placeLabels", () => {
  const placed = (places: readonly number[], gap = 10, top = 0, bottom = 100) =>
    placeLabels(
      places.map((at) => ({ at })),
      gap,
      top,
      bottom,
    ).map((label) => label.placed);

  it.each<[string, number[], number[]]>([
    ["labels with room stay where they are", [10, 30, 80], [10, 30, 80]],
    ["two that touch move apart to both sides", [50, 52], [46, 56]],
    ["a crowd stands around its middle", [50, 50, 50], [40, 50, 60]],
    ["a crowd that meets the next takes it in", [40, 41, 53], [35, 45, 55].map((at) => at - 1 / 3)],
    ["none leaves at the top", [1, 2], [0, 10]],
    ["none leaves at the bottom", [99, 100], [90, 100]],
    ["they are ordered by place", [80, 10], [10, 80]],
    ["none is nothing", [], []],
  ])("%s", (_, places, expected) => {
    const answer = placed(places);
    expect(answer).toHaveLength(expected.length);
    answer.forEach((place, index) => {
      expect(place).toBeCloseTo(expected[index] ?? Number.NaN, 6);
    });
  });

  it("keep their distance and stay inside whenever all fit", () => {
    const places = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(places, (at) => {
        const answer = placed(at, 15, 20, 220);
        answer.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(place).toBeLessThanOrEqual(220 + 1e-6);
          const before = answer[index - 1];
          if (before !== undefined) expect(place - before).toBeGreaterThanOrEqual(15 - 1e-6);
        });
      }),
    );
  });
});
