import { describe, expect, it } from "vitest";
import { plainer, plainScale, scaleOf, shifted } from "../../src/i18n/quantity.ts";
import { withUnit } from "../../src/i18n/words.ts";
import { data } from "../fixture.ts";

describe("one value that stands alone", () => {
  it("is never a part of a million or thousand, in any unit, and stays what it is", () => {
    for (const unit of data.units.values())
      for (const value of [0.001, 0.044, 0.99, 1, 4.4, 42, 99, 100, 123456]) {
        const scale = scaleOf(unit, "en");
        const plain = plainer(scale, value);
        if (/^million /.test(plain.unit)) expect(shifted(value, plain)).toBeGreaterThanOrEqual(1);
        if (plain.unit === scale.unit) continue;
        // 0.044 million is 44,000.
        const size = scale.unit.startsWith("million ") ? 1e6 : 1e3;
        expect(shifted(value, plain) / (shifted(value, scale) * size)).toBeCloseTo(1, 9);
        expect(plain.own).toBe(scale.own);
      }
  });

  it.each([
    ["1", "days", "1 day"],
    ["≥1", "people", "≥1 person"],
    ["1", "registered entities", "1 registered entity"],
    ["1", "square metres per person", "1 square metre per person"],
    ["1", "batches", "1 batch"],
    ["1", "classes", "1 class"],
    ["1", "degrees Celsius", "1 degree Celsius"],
    ["1", "tonnes of standard coal", "1 tonne of standard coal"],
    ["1", "million people", "1 million people"],
    ["1", "yuan", "1 yuan"],
    ["1.0", "days", "1.0 days"],
    ["11", "days", "11 days"],
  ])("%s %s is %s", (value, unit, said) => {
    expect(withUnit(value, unit, "en")).toBe(said);
  });

  it("keeps Chinese as it is printed", () => {
    expect(plainer(plainScale("万元"), 0.04).unit).toBe("万元");
  });
});
