import { expect, it } from "vitest";
import { legend, legendRoom } from "../../src/charts/legend.ts";
import { symbolKey } from "../../src/charts/symbol-key.ts";
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
    readonly label?: { readonly formatter: () => string; readonly offset?: readonly number[] };
  }[];
};

it.each([280, 300, 340, 420, 520, 800])("the key of symbols ends within a map of %i px", (width) => {
  for (const { plot } of CASES.map) {
    const { option } = chartOf(plot(world, "zh")).draw({ width, height: 300, palette: LIGHT, locale: "zh" });
    const symbols = (option["series"] as readonly Drawn[]).find(({ id }) => id === "legend")?.data ?? [];
    const ends = symbols.map(
      ({ value: [x = 0], symbolSize = 0, label }) =>
        x + symbolSize / 2 + (label ? 5 + (label.offset?.[0] ?? 0) + textWidth(label.formatter(), SMALL) : 0),
    );
    for (const end of ends) expect(end).toBeLessThanOrEqual(width);
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
      const series = legend(shading, places, legendTitle, box, look).series as readonly Swatch[];
      for (const { data = [], label } of series.filter(({ id }) => id?.match(/blank|not-compared/)))
        for (const [x = 0, y = 0] of data) {
          expect(x - 5).toBeGreaterThanOrEqual(room.left);
          expect(y - 5).toBeGreaterThanOrEqual(room.top);
          expect(x + 5 + 5 + textWidth(label?.formatter() ?? "", SMALL)).toBeLessThanOrEqual(room.right + 1);
        }
    }
  },
);

type Swatch = {
  readonly id?: string;
  readonly data?: readonly (readonly number[])[];
  readonly label?: { readonly formatter: () => string };
};

it("what has labels in one key and none in the other is another thing, so that none stays when a map morphs", () => {
  const drawn = CASES.map.map(({ plot }) => {
    const { option } = chartOf(plot(world, "zh")).draw({
      width: 520,
      height: 300,
      palette: LIGHT,
      locale: "zh",
    });
    return (option["series"] as readonly (Drawn & { readonly label?: { readonly show?: boolean } })[]).filter(
      ({ id }) => id?.startsWith("legend"),
    );
  });
  const labels = new Map<string | undefined, Set<boolean>>();
  for (const { id, label } of drawn.flat())
    labels.set(id, (labels.get(id) ?? new Set()).add(label?.show === true));
  expect(labels.size).toBeGreaterThan(3);
  expect([...labels].filter(([, shown]) => shown.size > 1)).toEqual([]);
});
