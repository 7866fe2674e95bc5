import { describe, expect, it } from "vitest";
import { echarts } from "../../src/charts/echarts.ts";
import { chartOf } from "../../src/charts/plot.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import { optionOf } from "../../src/charts/drawn.ts";
import type { Drawing } from "../../src/charts/types.ts";
import { cases } from "../extent.ts";
import { CASES } from "./cases/registry.ts";
import { normalise } from "./svg.ts";
import { world } from "./world.ts";

// What is on the screen is what a page that is opened there would show, whatever was drawn in its place before.

const [WIDTH, HEIGHT] = [640, 520];

/** Everything that is drawn, in no order: where marks are kept, new ones stand behind them in the text. */
function drawnAfter(all: readonly Drawing["series"][]): readonly string[] {
  const instance = echarts.init(null, undefined, {
    renderer: "svg",
    ssr: true,
    width: WIDTH,
    height: HEIGHT,
  });
  for (const series of all) instance.setOption(optionOf(series));
  const svg = normalise(instance.renderToSVGString(), LIGHT);
  instance.dispose();
  return [...svg.matchAll(/<(?:text|path|rect|circle) [^>]*>(?:[^<]*<\/text>)?/g)].map(String).sort();
}

describe.each(cases(Object.keys(CASES) as ChartKind[], (_, at) => at % 3 === 1))(
  "a %s that is drawn after another",
  (kind) => {
    const made = CASES[kind].map((shown) => {
      const drawing = chartOf(shown.plot(world, "zh")).draw({
        ...{ palette: LIGHT, locale: "zh", width: WIDTH, height: HEIGHT },
      });
      return { name: shown.name, ...drawing };
    });

    it("is the one that stands alone", () => {
      const alone = new Map(made.map(({ name, series }) => [name, drawnAfter([series])]));
      const off = made.flatMap((before, at) =>
        cases(made, (_, other) => other - at === 1 && at % 4 === 0)
          .filter(({ name }) => name !== before.name)
          .filter(
            ({ name, series }) => String(drawnAfter([before.series, series])) !== String(alone.get(name)),
          )
          .map(({ name }) => `${before.name} → ${name}`),
      );
      expect(off).toEqual([]);
    });
  },
);
