import { describe, expect, it } from "vitest";
import { scaleOf, shifted } from "../../../src/i18n/quantity.ts";
import { asTyped, typedIn } from "../../../src/views/monitor/parts/Fields.tsx";
import { data } from "../../fixture.ts";

const scaled = [...data.units.values()].filter(({ display }) => display);

describe.each(scaled.map((unit) => [unit.name.zh, scaleOf(unit, "en")] as const))(
  "in English, %s",
  (_, scale) => {
    it.each([700, 621.572, 0.1, -3.75, 4.35])("%d is what the page then prints", (typed) => {
      const kept = typedIn(String(typed), scale);
      expect(asTyped(kept, scale)).toBe(String(typed));
      expect(shifted(kept, scale)).toBeCloseTo(typed, 12);
    });
  },
);

it("in Chinese the number is kept as it was typed", () => {
  for (const unit of data.units.values()) expect(typedIn("6,215.72", scaleOf(unit, "zh"))).toBe(6215.72);
});

it("billions are kept in the unit of the data, digit by digit", () => {
  const unit = scaled.find(({ name }) => name.zh === "亿元");
  expect(typedIn("621.572", scaleOf(unit, "en"))).toBe(6215.72);
  expect(typedIn("−1", scaleOf(unit, "en"))).toBe(-10);
  expect(typedIn("", scaleOf(unit, "en"))).toBeNaN();
});
