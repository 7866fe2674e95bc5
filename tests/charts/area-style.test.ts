import { describe, expect, it } from "vitest";
import { areaStyles } from "../../src/charts/area-style.ts";
import { DARK, LIGHT } from "../../src/charts/palette.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { data } from "../world/world.ts";
import { contrast } from "./contrast.ts";
import { FT, HP, TH } from "./made-up.ts";

const styles = areaStyles(data.areas);
const districts = presentDistricts(data.areas);

describe("the look of a district", () => {
  it.each([
    ["天河", TH, "#0072B2", "circle"],
    ["黄埔", HP, "#D55E00", "rect"],
    ["福田", FT, "#009E73", "triangle"],
  ])("is fixed for %s", (_, code, color, symbol) => {
    expect(styles.get(code)).toEqual({ color, dash: "solid", symbol });
  });

  it("is never shared: no two of the present districts have colour, dash and symbol in common", () => {
    const looks = districts.map((code) => JSON.stringify(styles.get(code)));
    expect(districts).toHaveLength(22);
    expect(new Set(looks).size).toBe(districts.length);
  });

  it("does not depend on which other areas are listed first", () => {
    const reversed = new Map([...data.areas].reverse());
    expect(Object.fromEntries(areaStyles(reversed))).toEqual(Object.fromEntries(styles));
  });

  it.each([LIGHT, DARK])("stands out from the $name surface for the focus districts", ({ surface }) => {
    for (const code of [TH, HP, FT])
      expect(contrast(styles.get(code)?.color ?? "", surface)).toBeGreaterThanOrEqual(3);
  });
});
