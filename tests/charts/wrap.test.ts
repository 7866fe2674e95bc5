import fc from "fast-check";
import { expect, it } from "vitest";
import { wrapText } from "../../src/charts/wrap.ts";

const SAID =
  "2019年，地区生产总值以天河6,614.7亿元最高（第1—2位）；12个地区出自新闻、转引或不明来源（C、D级）。趋势为检验（Mann–Kendall）的结果。";

it.each([20, 37, 54, 71, 88, 140, 333])(
  "no line of %s px ends with a mark that opens or begins with one that closes",
  (width) => {
    const lines = wrapText(SAID, width, 12);
    expect(lines.join("")).toBe(SAID);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（(「『“‘《]$/);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[），。、；：)」』”’》]/);
  },
);

it("a year keeps its 年, and nothing is lost of any text", () => {
  const letters = fc.constantFrom(
    "天",
    "河",
    "（",
    "）",
    "。",
    "，",
    "2",
    "0",
    "年",
    "a",
    "b",
    "(",
    ")",
    "%",
    "\u{20000}",
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), fc.integer({ min: 5, max: 200 }), (all, width) => {
      const lines = wrapText(all.join(""), width, 12);
      expect(lines.join("")).toBe(all.join(""));
      for (const [at, line] of lines.entries())
        if (line.startsWith("年") && at > 0) expect(lines[at - 1]).not.toMatch(/\d$/);
    }),
    { numRuns: 2000 },
  );
});
