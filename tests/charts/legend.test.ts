import { expect, it } from "vitest";
import { isLabel } from "../../src/charts/drawn.ts";
import type { DrawnSeries } from "../../src/charts/drawn.ts";
import { legend, legendRoom } from "../../src/charts/legend.ts";
import { symbolKey } from "../../src/charts/symbol-key.ts";
import { chartOf } from "../../src/charts/plot.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import { textWidth } from "../../src/charts/parts.ts";
import { SMALL } from "../../src/charts/sizes.ts";
import { CASES } from "./cases/registry.ts";
import { world } from "./world.ts";

const labelsOf = (series: readonly DrawnSeries[]) => series.flatMap((one) => one.items().filter(isLabel));

it.each([280, 300, 340, 420, 520, 800])("the key of symbols ends within a map of %i px", (width) => {
  for (const { plot } of CASES.map) {
    const { series } = chartOf(plot(world, "zh")).draw({ width, height: 300, palette: LIGHT, locale: "zh" });
    const symbols = series.filter(({ id }) => id === "legend");
    for (const { text, at } of labelsOf(symbols))
      expect(at[0] + textWidth(text, SMALL)).toBeLessThanOrEqual(width);
  }
});

it.each([86, 110, 140, 180, 220, 300])(
  "a key of %i px has all its circles and no word on another",
  (width) => {
    for (const { plot } of CASES.map) {
      const drawn = plot(world, "zh");
      if (drawn.kind !== "map" || drawn.model.shading.kind !== "symbols") continue;
      const { places, shading } = drawn.model;
      const { circles, left } = symbolKey(shading, places, width);
      if (circles.every(({ value }) => value > 0)) expect(left).toEqual([]);
      const words = circles.map(({ x, y, diameter, label, offset }) => ({
        from: x + diameter / 2 + 5 + offset[0],
        to: x + diameter / 2 + 5 + offset[0] + textWidth(label, SMALL),
        at: y + offset[1],
      }));
      for (const [index, { from, to, at }] of words.entries()) {
        expect(to).toBeLessThanOrEqual(Math.max(width, 86));
        for (const other of words.slice(index + 1))
          expect(to <= other.from || from >= other.to || Math.abs(at - other.at) >= SMALL).toBe(true);
      }
    }
  },
);

it.each([100, 130, 160, 240, 400])(
  "no name stands where a key of %i px says what has no figure, and no word of it ends outside",
  (width) => {
    const box = { left: 200, top: 200, width, height: 62 };
    const look = { width: 200 + width, height: 270, palette: LIGHT, locale: "en" } as const;
    for (const { plot } of CASES.map) {
      const drawn = plot(world, "en");
      if (drawn.kind !== "map") continue;
      const { places, shading, legendTitle } = drawn.model;
      const room = legendRoom(places, legendTitle, box, "en");
      const series = legend(shading, places, legendTitle, box, look);
      for (const { items } of series.filter(({ id }) => /blank|not-compared/.test(id)))
        for (const item of items())
          if (isLabel(item))
            expect(item.at[0] + textWidth(item.text, SMALL)).toBeLessThanOrEqual(room.right + 1);
          else if ("x" in item.outline) {
            expect(item.outline.x).toBeGreaterThanOrEqual(room.left);
            expect(item.outline.y).toBeGreaterThanOrEqual(room.top);
          }
    }
  },
);
