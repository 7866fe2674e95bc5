import { expect, it } from "vitest";
import { unitSteps } from "../../src/explain/unit-steps.ts";
import { plainScale, scaleOf } from "../../src/i18n/quantity.ts";
import { data } from "../fixture.ts";

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
  ["two magnitudes are both read", "5514億4900万元", 5514.49, "亿元", "5514億4900万元 → 5,514億 + 4,900万 = 5,514.49亿元"], // oxfmt-ignore
  ["also of hundreds", "2273億600万元", 2273.06, "亿元", "2273億600万元 → 2,273億 + 600万 = 2,273.06亿元"],
  ["also in Korean", "22억 4,000만 달러", 22.4, "亿美元", "22억 4,000만 달러 → 22억 + 4,000만 = 22.4亿美元"],
  ["a fraction is no product", "1/4", 25, "%", "1/4 → 25%"],
  ["nor is a sum", "3+1", 4, "个", "3+1 → 4个"],
  ["nor a fall in words", "下降6.2%", -6.2, "%", "下降6.2% → −6.2%"],
])("%s", (_, literal, value, unit, expected) => {
  expect(unitSteps(literal, value, plainScale(unit), "zh")).toBe(expected);
});

const LITERALS = [...data.partitions.values()].flatMap(({ indicator, observations }) =>
  observations.flatMap(({ asWritten, value }) =>
    asWritten ? [{ asWritten, value, unit: indicator.unit }] : [],
  ),
);

it.each(["zh", "en"] as const)(
  "between any literal and its value stands a power of ten or a sum (%s)",
  (locale) => {
    const steps = LITERALS.map(({ asWritten, value, unit }) =>
      unitSteps(asWritten, value, scaleOf(data.units.get(unit), locale), locale).slice(asWritten.length),
    );
    const worked = steps.filter((text) => / [×÷+] /.test(text));
    expect(worked.length).toBeGreaterThan(200);
    const isSum = (text: string) => /^ → [\d,]+[亿億억] \+ [\d,]+[万萬만] = /.test(text);
    const isPower = (text: string) => /^ → [−\d.,]+ [×÷] 1(,?0)+ = /.test(text);
    expect(worked.filter((text) => !isSum(text) && !isPower(text))).toEqual([]);
  },
);

it("leads in English to what English prints", () => {
  const scale = { unit: "billion yuan", shift: -1, own: "100 million yuan" };
  expect(unitSteps("2.83万亿元", 28300, scale, "en")).toBe("2.83万亿元 → 2.83 × 1,000 = 2,830 billion yuan");
  expect(unitSteps("173.32亿元", 173.32, scale, "en")).toBe("173.32亿元 → 173.32 ÷ 10 = 17.332 billion yuan");
});
