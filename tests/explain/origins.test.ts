import { describe, expect, it } from "vitest";
import type { IndicatorId } from "../../src/core/types.ts";
import { originOf } from "../../src/explain/origin-of.ts";
import type { Origin } from "../../src/explain/origin.ts";
import type { Subject } from "../../src/explain/subject.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { unprinted } from "../made-up.ts";
import { shownAt } from "../shown.ts";
import { curatedStock } from "../stock.ts";
import { cases } from "../extent.ts";

const LINKS: readonly string[] = [
  "#/compare?i=gdp&a=all&m=head&p=2020",
  "#/compare?i=gdp&a=all&p=2015",
  "#/compare?p=2023&a=all&m=growth",
  "#/area/440106?vs=440304",
  "#/reforms?rl=effects",
  "#/reforms/a4-approval-service-system",
  "#/data/derived?s=a0-d-gdp-2019",
  "#/data/crosschecks?s=a0-c-gdp-2019",
];

/** What an origin owes to whom asks for it; empty where nothing is wanting. */
function wanting(subject: Subject, origin: Origin): readonly string[] {
  const labels = origin.rows.map(({ label }) => label);
  const printed = (one: Origin): readonly string[] =>
    one.arithmetic ? one.arithmetic.operands.flatMap(printed) : one.citations.length < 2 ? [one.title] : [];
  const isMissing = subject.kind === "cell" && subject.cell.kind === "missing";
  return [
    ...(origin.title === "" || origin.value === "" ? ["title or value"] : []),
    ...(subject.kind === "cell" && origin.verdict === undefined ? ["verdict"] : []),
    ...(isMissing || subject.kind === "score" || labels.length > 1 ? [] : ["rows"]),
    ...(isMissing || subject.kind === "score" ? [] : printed(origin).map((title) => `source of ${title}`)),
    ...(new Set(labels).size < labels.length ? ["a label of its own for each row"] : []),
    ...(/undefined|NaN|\[object/.test(JSON.stringify(origin)) ? ["words"] : []),
  ];
}

describe.each(LINKS)("every figure of %s", (link) => {
  it.each(cases(LOCALES, (locale) => locale === "zh"))(
    "says where it comes from, down to what a source prints (%s)",
    async (locale) => {
      const { report, stock } = await shownAt(link, locale);
      expect(report.figures.size).toBeGreaterThan(0);
      const faults = [...report.figures].flatMap(([key, subject]) =>
        wanting(subject, originOf(subject, { stock, locale })).map((what) => `${key}: ${what}`),
      );
      expect(faults).toEqual([]);
    },
  );
});

describe("one builder for the figures of all views", () => {
  it("lays a statistic open: literal, unit, source, citations, other values", async () => {
    const { report, stock } = await shownAt("#/compare?i=gdp&p=2016");
    const subject = report.figures.get("440304");
    const origin = subject && originOf(subject, { stock, locale: "zh" });
    expect(origin).toMatchObject({
      title: "福田 · 地区生产总值",
      verdict: "修订口径与其他区不同；核算状态与其他区不同",
    });
    expect(origin?.rows).toContainEqual({
      label: "单位换算",
      value: "35572870万元 → 35,572,870 ÷ 10,000 = 3,557.287亿元",
    });
    expect(origin?.rows.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["时期", "原文写法", "单位换算", "核算状态", "指标解释", "发布者", "文件"]),
    );
    expect(origin?.citations.map(({ name }) => name)).toEqual(["GB/T 7714", "文字说明"]);
    expect(origin?.others.length).toBeGreaterThan(0);
  });

  it("does the same for the same figure where an article's arithmetic names it", async () => {
    const { report, stock } = await shownAt("#/data/crosschecks?s=a0-c-gdp-2019");
    const origins = [...report.figures.values()].map((one) => originOf(one, { stock, locale: "zh" }));
    const gdp = origins.find(({ title }) => title === "天河 · 地区生产总值 · 2019年");
    expect(gdp?.checks).toContain("a0-c-gdp-2019");
    expect(gdp?.rows.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["时期依据", "修订口径", "读取方式"]),
    );
  });

  it("says plainly that neither print nor place of a figure is known", () => {
    const observation = unprinted({ indicator: "gdp" as IndicatorId });
    const { rows } = originOf({ kind: "stated", observation }, { stock: curatedStock(), locale: "zh" });
    expect(rows).toEqual(
      expect.arrayContaining([
        { label: "原文写法", value: "原文印法不详" },
        { label: "页码或表号", value: "未记录" },
      ]),
    );
  });

  it("works out what articles imply with the same formula, each operand with its own origin", async () => {
    const { report, stock } = await shownAt("#/data/derived?s=a0-d-gdp-2019");
    const subject = report.figures.get("a0-d-gdp-2019");
    const origin = subject && originOf(subject, { stock, locale: "zh" });
    expect(origin?.arithmetic).toMatchObject({
      formula: "研究与试验发展（R&D）经费 ÷ (R&D经费投入强度 ÷ 100)",
      numbers: "173.32亿元 ÷ (3.43% ÷ 100) → 5,053亿元",
    });
    expect(origin?.rows).toContainEqual({
      label: "取整误差内的范围",
      value: "5,045.56 – 5,060.58亿元",
    });
    expect(origin?.arithmetic?.operands.map(({ citations }) => citations.length)).toEqual([2, 2]);
  });

  it("says of a score that it is the reader's own, and how it is weighted", () => {
    const subject: Subject = {
      kind: "score",
      title: "读者自评 · 甲",
      parts: [
        { name: "创新立意", score: 8, weight: 40 },
        { name: "创新举措", score: 7, weight: 30 },
        { name: "影响范围", score: 9, weight: 0 },
      ],
    };
    const origin = originOf(subject, { stock: {} as never, locale: "zh" });
    expect(origin.value).toBe("7.571");
    expect(origin.arithmetic).toMatchObject({
      formula: "(创新立意 × 40 + 创新举措 × 30) ÷ 70",
      numbers: "(8 × 40 + 7 × 30) ÷ 70 → 7.571",
    });
    expect(origin.rows[0]?.value).toContain("读者自评");
  });
});
