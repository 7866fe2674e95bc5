import { expect, it } from "vitest";
import { unitSteps } from "../../src/explain/unit-steps.ts";

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
  ["an ordinal too", "第六", 6, "位", "第六 → 6位"],
  ["a hedge does not disturb", "超133万平方米", 133, "万平方米", "超133万平方米 → 133万平方米"],
])("%s", (_, literal, value, unit, expected) => {
  expect(unitSteps(literal, value, unit)).toBe(expected);
});
