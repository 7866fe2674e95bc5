import { expect, it } from "vitest";
import { heardLines } from "../../src/charts/heard.ts";
import type { TrendModel, TrendPoint } from "../../src/charts/trend-model.ts";
import type { AreaCode, Period } from "../../src/core/types.ts";

// Made-up figures.

const point = (x: number, value: number): TrendPoint => ({
  ...{ period: String(x) as Period, x, value, label: "", tip: "" },
  facts: {},
});
const LOOK = { color: "#000", dash: "solid", symbol: "circle" } as unknown as NonNullable<
  TrendModel["lines"][number]["style"]
>;

const model: TrendModel = {
  unit: "",
  lines: [
    {
      area: "1" as AreaCode,
      name: "甲",
      runs: [[point(2000, 10), point(2002, 20)], [point(2006, 40)]],
      aside: [point(2004, 4000)],
      style: LOOK,
    },
    { area: "2" as AreaCode, name: "乙", runs: [[point(2000, 99999)]], aside: [] },
    { area: "3" as AreaCode, name: "市", runs: [[point(2000, 99999)]], aside: [], beside: true },
  ],
  breaks: [],
  ticks: [2000, 2008].map((x) => ({ x, label: "", period: String(x) as Period })),
  zeroBased: true,
  periodTitle: "",
};

it("a trend is heard as it is drawn: time by the axis, pitch by the value, a knock where it is cut, nothing set aside", () => {
  const [line, ...others] = heardLines(model);
  expect(others).toEqual([]);
  expect(line?.name).toBe("甲");
  expect(line?.tones.map(({ at }) => at)).toEqual([0, 1, 3]);
  expect(line?.tones.map(({ hertz }) => Math.round(hertz))).toEqual([220, 349, 880]);
  expect(line?.cuts.map(({ at }) => at)).toEqual([2]);
});

it("the first place of a list is the highest tone", () => {
  const [line] = heardLines({ ...model, places: true });
  expect(line?.tones.map(({ hertz }) => Math.round(hertz))).toEqual([880, 554, 220]);
});

it("without a highlighted line all are heard, but none of what they are held against", () => {
  const plain = model.lines.map(({ style: _, ...line }) => line);
  expect(heardLines({ ...model, lines: plain }).map(({ name }) => name)).toEqual(["甲", "乙"]);
  expect(heardLines({ ...model, lines: [] })).toEqual([]);
});
