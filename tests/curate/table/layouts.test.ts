import { describe, expect, it } from "vitest";
import { saidBy } from "./said-by.ts";
import { sheetOf } from "./sheets.ts";

// All figures here are made up.

const GDP = [
  "gdp 440106 2022 11 亿元",
  "gdp 440106 2023 12 亿元",
  "gdp 440112 2022 21 亿元",
  "gdp 440112 2023 22 亿元",
];

describe("a layout", () => {
  it.each<[string, string]>([
    [
      "areas down and periods across",
      `地区生产总值
       |||单位：亿元
       地区|2022年|2023年
       天河区|11|12
       黄埔区|21|22`,
    ],
    [
      "the same with years as numbers and a title that names the unit",
      `表1-2 各区地区生产总值（亿元）
       地区|2022|2023
       天河区|11|12
       黄埔区|21|22
       注：本表为快报数。`,
    ],
    [
      "periods down and areas across",
      `地区生产总值（亿元）
       年份|天河|黄埔
       2022|11|21
       2023|12|22`,
    ],
    [
      "long form",
      `地区|年份|指标|单位|数值
       天河区|2022|地区生产总值|亿元|11
       天河区|2023|地区生产总值|亿元|12
       黄埔区|2022|地区生产总值|亿元|21
       黄埔区|2023|地区生产总值|亿元|22`,
    ],
    [
      "long form with the columns in another order and codes",
      `数值,|指标|行政区划代码|年份
       11|GDP（亿元）|440106|2022
       12|GDP（亿元）|440106|2023
       21|GDP（亿元）|440112|2022
       22|GDP（亿元）|440112|2023`,
    ],
    [
      "areas down, indicator over periods across",
      `地区|地区生产总值（亿元）|
       |2022年|2023年
       天河|11|12
       黄埔|21|22`,
    ],
    [
      "periods over areas across, indicators down",
      `指标|单位|2022年||2023年|
       ||天河区|黄埔区|天河区|黄埔区
       地区生产总值|亿元|11|21|12|22`,
    ],
    [
      "areas that reach down over years",
      `地区|年份|地区生产总值（亿元）
       天河区|2022年|11
       |2023年|12
       黄埔区|2022年|21
       |2023年|22`,
    ],
    [
      "numbered rows, spaces in names, column numbers and a total row",
      `各区地区生产总值 单位：亿元
       序号|区  域|2022年|2023年
       甲|乙|1|2
       1|天 河 区|11|12
       2|黄 埔 区|21|22
       3|小计|32|34`,
    ],
    [
      "two tables on a sheet",
      `2022年各区地区生产总值
       地区|地区生产总值（亿元）
       天河区|11
       黄埔区|21

       2023年各区地区生产总值
       地区|地区生产总值（亿元）
       天河区|12
       黄埔区|22`,
    ],
  ])("of %s", (_, text) => {
    expect(saidBy(sheetOf(text)).filter((line) => !line.includes("?"))).toEqual(GDP);
  });

  it("of one district with indicators down takes the district from the title, growth from the head", () => {
    const text = `
      天河区2023年1-6月主要经济指标
      指标名称|计量单位|本期|同比增长（%）
      一、地区生产总值|亿元|12.5|5.1
      其中：第三产业增加值|亿元|11|5.5
      二、社会消费品零售总额|亿元|8|-1.2
      三、共享单车数|辆|900|
      资料来源：天河区统计局`;
    expect(saidBy(sheetOf(text))).toEqual(
      [
        "?共享单车数 440106 2023-01/2023-06 900 辆",
        "gdp 440106 2023-01/2023-06 12.5 亿元",
        "gdp-growth-real 440106 2023-01/2023-06 5.1 %",
        "retail-sales 440106 2023-01/2023-06 8 亿元",
        "retail-sales-growth 440106 2023-01/2023-06 -1.2 %",
        "va-tertiary 440106 2023-01/2023-06 11 亿元",
        "va-tertiary-growth 440106 2023-01/2023-06 5.5 %",
      ].sort(),
    );
  });

  it("of indicators across in two heads", () => {
    const text = `
      2023年各区主要指标
      地区|地区生产总值||年末常住人口（万人）
      |绝对值（亿元）|增速（%）|
      全市|300|4.6|1800
      天河区|12|5|220
      黄埔区|22|6|120`;
    expect(saidBy(sheetOf(text))).toEqual(
      [
        "gdp 440100 2023 300 亿元",
        "gdp 440106 2023 12 亿元",
        "gdp 440112 2023 22 亿元",
        "gdp-growth-real 440100 2023 4.6 %",
        "gdp-growth-real 440106 2023 5 %",
        "gdp-growth-real 440112 2023 6 %",
        "resident-population 440100 2023 1800 万人",
        "resident-population 440106 2023 220 万人",
        "resident-population 440112 2023 120 万人",
      ].sort(),
    );
  });

  it("takes the period from the sheet's name and the indicator from the file's", () => {
    const sheet = sheetOf("地区|数值\n天河区|11\n黄埔区|21", [], "2022年");
    expect(saidBy(sheet, "地区生产总值（亿元）")).toEqual(GDP.filter((line) => line.includes("2022")));
  });

  it("with merged heads reaches as far as the merge", () => {
    const sheet = sheetOf(
      `地区|地区生产总值||人口|
       |2022年|2023年|2022年|2023年
       天河|11|12|5|6`,
      [
        { top: 0, bottom: 0, left: 1, right: 2 },
        { top: 0, bottom: 0, left: 3, right: 4 },
        { top: 0, bottom: 1, left: 0, right: 0 },
      ],
    );
    expect(saidBy(sheet)).toEqual([
      "gdp 440106 2022 11",
      "gdp 440106 2023 12",
      "resident-population 440106 2022 5",
      "resident-population 440106 2023 6",
    ]);
  });

  it("names what it does not know", () => {
    const text = `
      地区|2022年|2023年|近期
      浦东新区|1|9|2
      天河区|3|9|4`;
    expect(saidBy(sheetOf(text), "地区生产总值").filter((line) => !line.endsWith("9"))).toEqual([
      "gdp 440106 2022 3",
      "gdp 440106 ?近期 4",
      "gdp ?浦东新区 2022 1",
      "gdp ?浦东新区 ?近期 2",
    ]);
  });
});
