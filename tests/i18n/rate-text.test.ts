import { it, expect } from "vitest";
import { rateText } from "../../src/i18n/say-change.ts";
it("a rate that is nearly nothing keeps its sign and a digit", () => {
  expect([-0.0268, 0.0268, 0.049, 0.05, -0.0009, 0, 0.01, 6.34, -12].map(rateText)).toEqual([
    "−0.03",
    "+0.03",
    "+0.05",
    "+0.1",
    "−0.0009",
    "0.0",
    "+0.01",
    "+6.3",
    "−12.0",
  ]);
});
