import { expect, it } from "vitest";
import { chartOf } from "../../src/charts/plot.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import { textWidth } from "../../src/charts/parts.ts";
import { SMALL } from "../../src/charts/sizes.ts";
import { CASES } from "./cases/registry.ts";
import { world } from "./world.ts";

type Drawn = {
  readonly id?: string;
  readonly data?: readonly {
    readonly value: readonly number[];
    readonly symbolSize?: number;
    readonly label?: { readonly formatter: () => string };
  }[];
};

it.each([280, 300, 340, 420, 520, 800])("the key of symbols ends within a map of %i px", (width) => {
  for (const { plot } of CASES.map) {
    const { option } = chartOf(plot(world, "zh")).draw({ width, height: 300, palette: LIGHT, locale: "zh" });
    const symbols = (option["series"] as readonly Drawn[]).find(({ id }) => id === "legend")?.data ?? [];
    const ends = symbols.map(
      ({ value: [x = 0], symbolSize = 0, label }) =>
        x + symbolSize / 2 + (label ? 5 + textWidth(label.formatter(), SMALL) : 0),
    );
    for (const end of ends) expect(end).toBeLessThanOrEqual(width);
  }
});
