import { describe, expect, it } from "vitest";
import { areaStyles } from "../../src/charts/area-style.ts";
import { DARK, LIGHT } from "../../src/charts/palette.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { data as curated } from "../fixture.ts";
import { data as made } from "../world/world.ts";
import { difference, seen, SIGHTS } from "./colour-sight.ts";
import { contrast } from "./contrast.ts";
import { FT, HP, TH } from "./made-up.ts";

/** The least CIEDE2000 difference of any two districts: for all eyes, and for those that lack one kind of cone. */
const APART = { normal: 11, protanopia: 4.9, deuteranopia: 4.9, tritanopia: 4.9 };
/** The same where dash or symbol does not tell two districts apart either. */
const ALIKE = 8.5;

describe.each([
  ["curated", curated],
  ["made-up", made],
])("the look of a district in %s areas", (_, { areas }) => {
  const styles = areaStyles(areas);
  const districts = presentDistricts(areas);
  const others = [...areas.values()].filter(({ level }) => level === "former" || level === "wide");
  const colored = [...districts, ...others.map(({ code }) => code)];
  const pairs = colored.flatMap((a, index) => colored.slice(index + 1).map((b) => [a, b] as const));
  const look = (code: AreaCode) => {
    const style = styles.get(code);
    if (!style) throw new Error(`${code} has no look`);
    return style;
  };

  it.each([
    ["天河", TH, "#0072B2", "circle"],
    ["黄埔", HP, "#D55E00", "rect"],
    ["福田", FT, "#009E73", "triangle"],
  ])("is fixed for %s", (__, code, color, symbol) => {
    expect(styles.get(code)).toMatchObject({ color, dash: "solid", symbol });
  });

  it("is pinned in the data for every area that can be drawn beside others", () => {
    expect(districts).toHaveLength(22);
    expect(colored.filter((code) => areas.get(code)?.color !== look(code).color)).toEqual([]);
  });

  it.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])(
    "is told from every other by colour: %s",
    (sight) => {
      const close = pairs.filter(
        ([a, b]) => difference(seen(look(a).color, sight), seen(look(b).color, sight)) < APART[sight],
      );
      expect(close).toEqual([]);
    },
  );

  it("has dash and symbol for what colour alone cannot do", () => {
    const shapes = districts.map((code) => JSON.stringify([look(code).dash, look(code).symbol]));
    expect(new Set(shapes).size).toBe(districts.length);
    const present = pairs.filter(([, b]) => districts.includes(b));
    const alike = present.filter(([a, b]) => {
      const [one, other] = [look(a), look(b)];
      if (one.dash !== other.dash && one.symbol !== other.symbol) return false;
      const sights = Object.keys(SIGHTS) as (keyof typeof SIGHTS)[];
      return sights.some((sight) => difference(seen(one.color, sight), seen(other.color, sight)) < ALIKE);
    });
    expect(alike).toEqual([]);
  });

  it.each([LIGHT, DARK])("stands out from the $name surface, and is not the grey of peers", (palette) => {
    for (const code of colored) {
      expect(contrast(look(code).color, palette.surface), code).toBeGreaterThanOrEqual(3);
      const grey = difference(seen(look(code).color, "normal"), seen(palette.peer, "normal"));
      expect(grey, code).toBeGreaterThan(APART.normal);
    }
  });

  it("does not depend on which other areas are listed first", () => {
    const reversed = new Map([...areas].reverse());
    expect(Object.fromEntries(areaStyles(reversed))).toEqual(Object.fromEntries(styles));
  });
});

it("knows the difference of colours from the published test pairs", () => {
  // Sharma, Wu and Dalal 2005, pairs 1, 7, 14, 17 and 25.
  const published: readonly (readonly [readonly number[], readonly number[], number])[] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ];
  for (const [[a = 0, b = 0, c = 0], [d = 0, e = 0, f = 0], expected] of published)
    expect(difference([a, b, c], [d, e, f])).toBeCloseTo(expected, 3);
});
