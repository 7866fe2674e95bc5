import { describe, expect, it } from "vitest";
import { listed } from "../../src/charts/fewer.ts";
import { fitPlot } from "../../src/charts/fit.ts";
import { chartOf } from "../../src/charts/plot.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import { blocksOf } from "../../src/report/report.ts";
import { shownAt } from "../shown.ts";
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

it("a table of colours leaves out no row for which there is room", async () => {
  const { report } = await shownAt("#/overview?a=focus");
  const plot = blocksOf(report, "chart").find((block) => block.plot.kind === "heat")?.plot;
  if (plot?.kind !== "heat") throw new Error("no table of colours");
  const { rows } = plot.model;
  for (const height of [360, 400, 440, 480, 520, 560]) {
    const room = { width: 650, height };
    const fitted = fitPlot(plot, room, 1.5, "zh");
    if (fitted.plot.kind !== "heat") throw new Error("another kind");
    const shown = fitted.plot.model.rows;
    expect(shown.length).toBeLessThan(rows.length);
    for (const row of rows.filter((one) => !shown.includes(one))) {
      const more = rows.filter((one) => one === row || shown.includes(one));
      const one = { ...plot, model: { ...plot.model, rows: more } };
      expect(chartOf(one).height(fitted.box.width, "zh") * 1.5).toBeGreaterThan(room.height);
    }
  }
});
