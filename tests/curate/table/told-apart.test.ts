import { describe, expect, it } from "vitest";
import { saidBy } from "./said-by.ts";
import { sheetOf } from "./sheets.ts";

// All figures here are made up. Each table is one that was once read as something else.

const read = (text: string, file = "") => saidBy(sheetOf(text), file);

describe("a table is not taken for another", () => {
  it("where a row that only parts the districts stands under the heads", () => {
    const table = (group: string) => `
      2025年各区主要指标
      区|地区生产总值（亿元）|第三产业增加值（亿元）
      ${group}
      天河区|—|6400
      越秀区|—|3700`;
    for (const group of ["中心城区", "广州市", "广州市||"])
      expect(read(table(group))).toEqual([
        "va-tertiary 440104 2025 3700 亿元",
        "va-tertiary 440106 2025 6400 亿元",
      ]);
  });

  it.each(["=1+1|=B2*2", '=HYPERLINK("http://made.up")|100', "下降1.2|=B2", "#REF!|#DIV/0!"])(
    "where the first district has formulas in the place of figures (%s)",
    (cells) => {
      const said = read(
        `地区生产总值（亿元）\n地区|2022年|2023年\n天河区|${cells}\n黄埔区|110|210\n福田区|310|410`,
      );
      expect(said.filter((one) => !one.includes("440106"))).toEqual([
        "gdp 440112 2022 110 亿元",
        "gdp 440112 2023 210 亿元",
        "gdp 440304 2022 310 亿元",
        "gdp 440304 2023 410 亿元",
      ]);
    },
  );

  it.each([
    ["the year of an edition", "广州统计年鉴—2025"],
    ["the year of an edition in brackets", "各区主要指标（2025年年鉴）"],
    ["the day of publication", "2026年3月28日"],
    ["the year of constant prices", "按2020年不变价计算"],
  ])("by %s", (_, line) => {
    expect(read(`${line}\n地区|地区生产总值（亿元）\n天河区|6614.7\n黄埔区|4339`).join()).not.toMatch(
      /440106 20\d\d/,
    );
  });

  it("by a column of the year before", () => {
    expect(
      read(
        `2025年1-6月
        地区|本期|上年同期
        天河区|—|410
        黄埔区|500|480`,
        "地区生产总值（亿元）",
      ),
    ).toEqual([
      "gdp 440106 2024-01/2024-06 410 亿元",
      "gdp 440112 2024-01/2024-06 480 亿元",
      "gdp 440112 2025-01/2025-06 500 亿元",
    ]);
  });

  it("by what is counted since January beside the month", () => {
    expect(
      read(`天河区2025年6月主要指标
        指标|单位|本月|同比±%|1-本月累计|累计同比±%|去年同期累计
        社会消费品零售总额|亿元|200|3.1|1200|2.5|1170`),
    ).toEqual(
      [
        "retail-sales 440106 2025-06 200 亿元",
        "retail-sales-growth 440106 2025-06 3.1 %",
        "retail-sales 440106 2025-01/2025-06 1200 亿元",
        "retail-sales-growth 440106 2025-01/2025-06 2.5 %",
        "retail-sales 440106 2024-01/2024-06 1170 亿元",
      ].sort(),
    );
  });

  it.each([
    ["去年同期", "2024-01/2024-06"],
    ["去年同月", "2024-06"],
  ])("by %s beside what is counted since January", (head, period) => {
    expect(
      read(`天河区2025年6月主要指标
        指标|单位|本月|1-本月累计|累计同比±%|${head}
        社会消费品零售总额|亿元|200|1200|2.5|1170`),
    ).toContain(`retail-sales 440106 ${period} 1170 亿元`);
  });

  it("by the sum of the districts that are listed", () => {
    expect(
      read(`2025年\n地区|地区生产总值（亿元）\n天河区|6000\n南山区|9000\n合计|15000`).filter((line) =>
        line.includes("15000"),
      ),
    ).toEqual(["gdp ?合计 2025 15000 亿元"]);
  });

  it("where a head names the district and what is counted", () => {
    expect(
      read(`广州市\n年份|天河区GDP（亿元）|黄埔区GDP（亿元）\n2023年|6000|4200\n2024年|6600|4300`),
    ).toEqual([
      "gdp 440106 2023 6000 亿元",
      "gdp 440106 2024 6600 亿元",
      "gdp 440112 2023 4200 亿元",
      "gdp 440112 2024 4300 亿元",
    ]);
  });
});

describe("what stands there is read", () => {
  it("where growth stands beside each indicator", () => {
    expect(
      read(`2025年
        地区|地区生产总值（亿元）|比上年增长（%）|社会消费品零售总额（亿元）|增长%
        天河区|6000|5.1|2200|-1.0`),
    ).toEqual(
      [
        "gdp 440106 2025 6000 亿元",
        "gdp-growth-real 440106 2025 5.1 %",
        "retail-sales 440106 2025 2200 亿元",
        "retail-sales-growth 440106 2025 -1.0 %",
      ].sort(),
    );
  });

  it("where year and heads share the corner of the table", () => {
    expect(read(`2025年主要指标|天河区|黄埔区\n地区生产总值（亿元）|6000|4300`)).toEqual([
      "gdp 440106 2025 6000 亿元",
      "gdp 440112 2025 4300 亿元",
    ]);
  });

  it("where a unit begins with digits", () => {
    expect(
      read(`Indicator|Area|Unit|1991
        Resident population at year-end|Liwan District|10,000 people|0.01`),
    ).toEqual(["resident-population 440103 1991 0.01 10,000 people"]);
  });

  it("where a sector stands under the whole", () => {
    expect(read(`2025年\n地区|地区生产总值（亿元）|第二产业|第三产业\n天河区|6000|500|5500`)).toEqual(
      ["gdp 440106 2025 6000 亿元", "va-secondary 440106 2025 500", "va-tertiary 440106 2025 5500"].sort(),
    );
  });
});
