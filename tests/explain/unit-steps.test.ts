import { expect, it } from "vitest";
import { unitSteps } from "../../src/explain/unit-steps.ts";
import { plainScale } from "../../src/i18n/quantity.ts";

it.each([
  ["the same unit needs no step", "173.32亿元", 173.32, "亿元", "173.32亿元 → 173.32亿元"],
  [
    "a smaller unit is divided",
    "35572870万元",
    3557.287,
    "亿元",
    "35572870万元 → 35,572,870 ÷ 10,000 = 3,557.287亿元",
  ],
  ["a larger one multiplied", "2.83万亿元", 28300, "亿元", "2.83万亿元 → 2.83 × 10,000 = 28,300亿元"],
  ["a word stands for itself", "一半", 50, "%", "一半 → 50%"],
  ["an ordinal too", "第六", 6, "位次", "第六 → 第6位"],
  ["a hedge does not disturb", "超133万平方米", 133, "万平方米", "超133万平方米 → 133万平方米"],
])("%s", (_, literal, value, unit, expected) => {
  expect(unitSteps(literal, value, plainScale(unit), "zh")).toBe(expected);
});

it("leads in English to what English prints", () => {
  const scale = { unit: "billion yuan", shift: -1, own: "100 million yuan" };
  expect(unitSteps("2.83万亿元", 28300, scale, "en")).toBe("2.83万亿元 → 2.83 × 1,000 = 2,830 billion yuan");
  expect(unitSteps("173.32亿元", 173.32, scale, "en")).toBe("173.32亿元 → 173.32 ÷ 10 = 17.332 billion yuan");
});
