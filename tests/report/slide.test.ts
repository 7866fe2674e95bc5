import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/report/report.ts";
import { foundOn, slideBlocks, unsaid } from "../../src/report/slide.ts";
import { shownAt } from "../shown.ts";

describe("the head of a slide", () => {
  it.each([
    ["#/index", "zh"],
    ["#/index?a=all&xa=geometric", "zh"],
    ["#/index", "en"],
  ] as const)(
    "of an index (%s, %s) is its order with the warning before it, and the warning stands once",
    async (link, locale) => {
      const { report } = await shownAt(link, locale);
      const [verdict] = blocksOf(report, "verdict");
      const found = foundOn(report, slideBlocks(report, undefined));
      const [, warning = ""] = /^(.*?[。.])/u.exec(verdict?.text ?? "") ?? [];
      expect(found.startsWith(warning)).toBe(true);
      expect(found).toMatch(/\d/);
      const rest = unsaid(verdict?.text ?? "", found);
      expect(rest).not.toContain(warning);
      expect(rest).not.toBe("");
    },
  );

  it("is a report's own finding where it has one", async () => {
    const { report } = await shownAt("#/compare?i=gdp", "zh");
    const [finding] = blocksOf(report, "finding");
    expect(foundOn(report, slideBlocks(report, undefined))).toBe(finding?.text);
  });

  it("leaves a verdict whole that says something else, or nothing else", () => {
    expect(unsaid("可比。都有数字。", "甲最高。")).toBe("可比。都有数字。");
    expect(unsaid("可比。", "可比。甲最高。")).toBe("可比。");
    expect(unsaid("1.5 holds. The rest.", "1.5 holds. More.")).toBe("The rest.");
  });
});
