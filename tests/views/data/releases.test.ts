import { describe, expect, it } from "vitest";
import type { ReleaseFigure } from "../../../src/core/release.ts";
import type { AreaCode, IndicatorId, Period, SourceId } from "../../../src/core/types.ts";
import type { Stock } from "../../../src/data/stock.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import { blockOf } from "../../../src/report/report.ts";
import { reportAt, stockAt } from "./at.ts";

const stock = await stockAt(["/releases"]);

const place = {
  source: "tianhe-nansha-articles-2020" as SourceId,
  indicator: "gdp" as IndicatorId,
  area: "440106" as AreaCode,
  period: "2019" as Period,
};

/** Changes that never were, of figures that are made up, in the place of the log. */
const FIGURES: readonly ReleaseFigure[] = [
  {
    ...place,
    kind: "corrected",
    old: { value: 5000, asWritten: "5000.0亿元", decimals: 1 },
    new: { value: 5047.4 },
  },
  {
    ...place,
    kind: "withdrawn",
    indicator: "made-up" as IndicatorId,
    source: "gone" as SourceId,
    name: { zh: "虚构指标", en: "Made-up indicator" },
    title: "虚构文章",
    old: { value: 7, bound: "at-least" },
  },
  { ...place, kind: "refiled", old: { value: 3 }, was: { period: "2018" as Period } },
  { ...place, kind: "refiled", old: { value: 4 }, scope: { zh: "一街", en: "a street" }, was: {} },
  { kind: "added", sources: { "th-ns-2020": 2, gone: 1 } },
];

function withChanges(figures: readonly ReleaseFigure[]): Stock {
  const { catalog } = stock;
  if (!catalog) throw new Error("no catalog");
  const text = { zh: "虚构的变更", en: "a made-up change" };
  return { ...stock, catalog: { ...catalog, changes: [{ date: "2026-01-02", text, figures }] } };
}

const shown = withChanges(FIGURES);

function rowsOf(id: string, locale: Locale, link = "/releases") {
  const block = blockOf(reportAt(shown, link, locale), id);
  return block?.kind === "table"
    ? block.table.rows.map(({ cells }) =>
        cells.map(({ text, below }) => (below ? `${text} | ${below}` : text)),
      )
    : undefined;
}

describe("the change log", () => {
  it("says how many figures were changed in which way", () => {
    const titles = (["zh", "en"] as const).map((locale) => {
      const block = blockOf(reportAt(shown, "/releases", locale), "figures-of-change-1");
      return block?.kind === "table" && block.title;
    });
    expect(titles).toEqual([
      "2026-01-02 · 更正1个数字、撤回1个数字、改列2个数字",
      "2026-01-02 · 1 figure corrected, 1 figure withdrawn, 2 figures filed elsewhere",
    ]);
  });

  it("shows each figure that is not what it was, with the value of before, in either language", () => {
    const source = rowsOf("figures-of-change-1", "zh")?.[0]?.at(-1) ?? "";
    expect(rowsOf("figures-of-change-1", "zh")).toEqual([
      ["更正", "地区生产总值", "天河", "2019年", "5,000.0亿元 | “5000.0亿元”", "5,047.4亿元", source],
      ["撤回", "虚构指标", "天河", "2019年", "≥7", "—", "虚构文章"],
      ["改列", "地区生产总值", "天河", "2019年", "3亿元 | 原列：2018年", "3亿元", source],
      ["改列", "地区生产总值", "天河 | 一街", "2019年", "4亿元 | 原列：全域", "4亿元", source],
    ]);
    const english = rowsOf("figures-of-change-1", "en");
    expect(english?.[0]?.slice(0, 6)).toEqual([
      ...["corrected", "Gross regional product (GDP)", "Tianhe", "2019"],
      ...["500.00 billion yuan | “5000.0亿元”", "504.74 billion yuan"],
    ]);
    expect(english?.[1]?.[1]).toBe("Made-up indicator");
  });

  it("counts what is new by source, which former ids still lead to", () => {
    const rows = rowsOf("added-by-change-1-table", "zh");
    expect(rows?.map(([, count]) => count)).toEqual(["2", "1"]);
    expect(rows?.[0]?.[0]).toBe(rowsOf("figures-of-change-1", "zh")?.[0]?.at(-1));
    const group = blockOf(reportAt(shown, "/releases"), "added-by-change-1");
    expect(group).toMatchObject({ title: "2026-01-02 · 新增3个数字，来自2个来源" });
  });

  it("has no table where nothing is recorded, and none of a change that a search leaves out", () => {
    const bare = reportAt(withChanges([]), "/releases");
    expect(blockOf(bare, "figures-of-change-1")).toBeUndefined();
    expect(blockOf(bare, "added-by-change-1")).toBeUndefined();
    expect(rowsOf("figures-of-change-1", "zh", "/releases?q=qqqq")).toBeUndefined();
    expect(rowsOf("figures-of-change-1", "zh", "/releases?q=gdp")).toBeDefined();
  });
});
