import { expect, it } from "vitest";
import { LIGHT } from "../../src/charts/palette.ts";
import { layOut, leadersOf } from "../../src/charts/slope-layout.ts";
import { slopeChart } from "../../src/charts/slope.ts";
import { CASES } from "./cases/registry.ts";
import { world } from "./world.ts";

const WIDTHS = [320, 640, 1280];

/** Each case of the chart at each width, as high as it wants to be. */
const LAID = CASES.slope.flatMap((shown) =>
  WIDTHS.map((width) => {
    const plot = shown.plot(world, "zh");
    if (plot.kind !== "slope") throw new Error(shown.name);
    const look = {
      width,
      height: slopeChart.height(plot.model, width, "zh"),
      palette: LIGHT,
      locale: "zh",
    } as const;
    return { name: `${shown.name} ${String(width)}`, layout: layOut(plot.model, look) };
  }),
);

it.each(LAID)("a label that does not stand at its mark is led to it: $name", ({ layout }) => {
  for (const side of ["from", "to"] as const) {
    const away = layout.placed[side].filter(({ at, placed }) => Math.abs(placed - at) > 3);
    const leaders = leadersOf(layout, side);
    expect(leaders.map(([[, at], [, placed]]) => [at, placed])).toEqual(
      away.map(({ at, placed }) => [at, placed]),
    );
    // Each begins beside its mark and ends before the label, and no two cross: both ends are in one order.
    for (const [[start], [end]] of leaders) {
      const mark = side === "from" ? layout.left : layout.right;
      expect(Math.abs(start - mark)).toBeLessThan(Math.abs(end - mark));
      expect(Math.abs(end - mark)).toBeLessThan(layout.reach[side]);
    }
    expect([...leaders].sort(([[, a]], [[, b]]) => a - b)).toEqual(leaders);
  }
});

it("where many stand close together some labels are led", () => {
  expect(LAID.some(({ layout }) => leadersOf(layout, "from").length > 2)).toBe(true);
});
