import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/charts/parts.ts";
import type { ScatterEnd, ScatterModel, ScatterPoint } from "../../src/charts/scatter-model.ts";
import { medianWords, RADIUS } from "../../src/charts/scatter-series.ts";
import { SMALL } from "../../src/charts/sizes.ts";
import type { AreaCode, Period } from "../../src/core/types.ts";

const end = (value: number): ScatterEnd => ({ value, low: value, high: value, label: "", facts: { value } });

function pointAt(x: number, y: number): ScatterPoint {
  return {
    ...{ area: `${String(x)}-${String(y)}` as AreaCode, name: "", tip: "", verdict: "", hollow: true },
    ...{ period: "2022" as Period, periodLabel: "2022", x: end(x), y: end(y) },
  };
}

/** The plot is as many pixels as the axes count. */
const plot = { left: 0, right: 400, top: 0, bottom: 300, x: (x: number) => x, y: (y: number) => 300 - y };

function modelOf(points: readonly ScatterPoint[]): ScatterModel {
  const axis = (median: number) => ({
    ...{ name: "", unit: "", own: "", mayLog: false, log: false },
    median: { value: median, label: `中位数 ${String(median)}` },
  });
  const columns = { area: "", period: "", verdict: "", source: "", none: "" };
  return { x: axis(200), y: axis(150), points, apart: [], columns };
}

describe("what the middle lines of a scatter say", () => {
  it.each([
    ["at the right end", [pointAt(400, 150)]],
    ["at the right end and above the left one", [pointAt(400, 150), pointAt(20, 160)]],
    ["at the upper end", [pointAt(200, 295), pointAt(230, 290)]],
  ])("covers no mark that stands %s", (_, points) => {
    const said = medianWords(modelOf(points), plot, "");
    expect(said.map(({ text }) => text)).toEqual(["中位数 200", "中位数 150"]);
    for (const {
      text,
      at: [x, y],
      align,
    } of said) {
      const left = align === "left" ? x : x - textWidth(text, SMALL);
      for (const point of points) {
        const [across, down] = [plot.x(point.x.value), plot.y(point.y.value)];
        const isBeside =
          across < left - RADIUS.other || across > left + textWidth(text, SMALL) + RADIUS.other;
        expect(isBeside || Math.abs(down - y) >= SMALL / 2 + RADIUS.other).toBe(true);
      }
    }
  });
});
