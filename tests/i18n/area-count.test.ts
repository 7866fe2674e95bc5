import { expect, it } from "vitest";
import { presentDistricts } from "../../src/core/dataset.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { countAreas } from "../../src/i18n/area-count.ts";
import { data } from "../fixture.ts";

const shenzhen = presentDistricts(data.areas).filter((code) => data.areas.get(code)?.parent === "440300");

it.each<[string, readonly AreaCode[], string, string]>([
  ["深圳 has nine districts and two zones", shenzhen, "9个区和2个功能区", "9 districts and 2 zones"],
  ["all present areas", presentDistricts(data.areas), "20个区和2个功能区", "20 districts and 2 zones"],
  ["one district", shenzhen.slice(-1), "1个区", "1 district"],
  [
    "former districts are none",
    ["440112-before-2014" as AreaCode, ...shenzhen.slice(-1)],
    "1个区和1个原区划",
    "1 district and 1 former or wider area",
  ],
])("%s", (_, codes, zh, en) => {
  expect([countAreas(data.areas, codes, "zh"), countAreas(data.areas, codes, "en")]).toEqual([zh, en]);
});
