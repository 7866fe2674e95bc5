import { describe, expect, it } from "vitest";
import { listed } from "../../src/charts/fewer.ts";
import { fitPlot } from "../../src/charts/fit.ts";
import { chartOf } from "../../src/charts/plot.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import { CASES } from "./cases/registry.ts";
import { world } from "./world.ts";

const ROOMS = [
  { width: 320, height: 240 },
  { width: 1000, height: 900 },
  { width: 3200, height: 1200 },
];
const KINDS = Object.keys(CASES) as ChartKind[];

describe.each(KINDS)("%s", (kind) => {
  it.each(ROOMS)("stands whole in $width × $height, with fewer rows before smaller type", (room) => {
    for (const shown of CASES[kind]) {
      const plot = shown.plot(world, "zh");
      for (const least of [1, 3]) {
        const fitted = fitPlot(plot, room, least, "zh");
        const { box } = fitted;
        expect(box.width * box.scale).toBeLessThanOrEqual(room.width + 1e-6);
        expect(box.height * box.scale).toBeLessThanOrEqual(room.height + 1e-6);
        expect(listed(fitted.plot) + fitted.left).toBe(listed(plot));
        expect(fitted.isSmall).toBe(box.scale < least - 1e-9);
        const needed = chartOf(fitted.plot).height(box.width, "zh");
        const isFree = chartOf(plot).stretches && kind !== "ranking" && kind !== "multiples";
        if (!fitted.isSmall && !isFree) expect(needed).toBeLessThanOrEqual(box.height + 1);
      }
    }
  });
});
