import { encoded } from "../curate/table/encoded.ts";
import { delimited, figuresOf } from "./case.ts";
import type { OwnFileCase } from "./case.ts";

// All figures are made up, and the tables say so.

const TIANHE = "440106";
const HUANGPU = "440112";
const FUTIAN = "440304";
const PAIR = [TIANHE, HUANGPU];

export const TEXT_FILES: readonly OwnFileCase[] = [
  {
    file: "gdp-gbk.csv",
    about: "a yearbook table saved as CSV by Excel: GBK, title, unit row, notes and source",
    bytes: () =>
      encoded(
        delimited(
          `
          表1-3 各区地区生产总值||
          ||单位：亿元
          地区|2022年|2023年
          天河区|6215.7|6551.1
          黄埔区|4313.8|4315.2
          注：1.本表数字系编造，仅供试用。||
          2.2023年为初步核算数。||
          资料来源：编造市统计局||`,
          ",",
        ),
        "gb18030",
      ),
    figures: figuresOf("gdp", PAIR, ["2022", "2023"], [
      [6215.7, 6551.1],
      [4313.8, 4315.2],
    ]), // oxfmt-ignore
  },
  {
    file: "mojibake.csv",
    about:
      "GBK that some program has read as Latin-1 and saved as UTF-8: no sign of it can be had back for certain",
    bytes: () => encoded("µØÇø,2023Äê\r\nÌìºÓÇø,6551.1\r\n»ÆÆÒÇø,4315.2\r\n", "utf-8"),
    figures: [],
    rejected: ["B1", "B2", "B3"].map((cell) => `mojibake.csv!${cell} unknown-area` as const),
  },
  {
    file: "unicode-text.txt",
    about: "Unicode text from Excel: UTF-16 with tabs, thousands with commas",
    bytes: () =>
      encoded(
        delimited(
          `
          社会消费品零售总额
          单位：万元
          年份|天河区|福田区
          2021|19,872,345|21,345,600
          2022|20,123,456|22,001,234
          注：数字系编造||`,
          "\t",
        ),
        "utf-16le",
        true,
      ),
    figures: figuresOf("retail-sales", [TIANHE, FUTIAN], ["2021", "2022"], [
      [1987.2345, 2012.3456],
      [2134.56, 2200.1234],
    ]), // oxfmt-ignore
  },
  {
    file: "plain-utf8.csv",
    about: "UTF-8 without a mark, lines of one feed, indicators across",
    bytes: () =>
      encoded(
        delimited(
          `
          2023年各区主要指标（编造数字）|||
          区|地区生产总值（亿元）|年末常住人口（万人）|社会消费品零售总额（亿元）
          越秀区|3650.2|105.31|1500.5
          海珠区|2600.4|180.02|1200.7`,
          ",",
          "\n",
        ),
        "utf-8",
      ),
    figures: [
      "gdp 440104 2023 3650.2",
      "gdp 440105 2023 2600.4",
      "resident-population 440104 2023 105.31",
      "resident-population 440105 2023 180.02",
      "retail-sales 440104 2023 1500.5",
      "retail-sales 440105 2023 1200.7",
    ],
  },
  {
    file: "semicolons.csv",
    about: "semicolons between and English names",
    bytes: () =>
      encoded(
        delimited(
          `
          GDP (100 million yuan)||
          District|2022|2023
          Tianhe|6215.7|6551.1
          Futian District|5514.5|5700.3
          Note: made-up figures||`,
          ";",
        ),
        "utf-8",
        true,
      ),
    figures: figuresOf("gdp", [TIANHE, FUTIAN], ["2022", "2023"], [
      [6215.7, 6551.1],
      [5514.5, 5700.3],
    ]), // oxfmt-ignore
  },
  {
    file: "decimal-commas.csv",
    about: "decimal commas, which say no number that is sure: each is named, none is guessed",
    bytes: () =>
      encoded(
        delimited(
          `
          地区生产总值（亿元）||
          地区|2022年|2023年
          天河区|6215,72|6551,1
          黄埔区|4313,76|4315
          注：数字系编造||`,
          ";",
        ),
        "utf-8",
      ),
    figures: ["gdp 440112 2023 4315"],
    rejected: ["decimal-commas.csv!B3 not-a-number", "decimal-commas.csv!C3 not-a-number", "decimal-commas.csv!B4 not-a-number"], // oxfmt-ignore
  },
  {
    file: "long-form-codes.csv",
    about: "long form with codes of twelve digits, several indicators and one of nobody's",
    bytes: () =>
      encoded(
        delimited(
          `
          行政区划代码|区|年份|指标|单位|数值（编造）
          440106000000|天河区|2023|地区生产总值|亿元|6551.1
          440106000000|天河区|2023|年末常住人口|万人|224.1
          440304000000|福田区|2023|地区生产总值|亿元|5700.3
          440304000000|福田区|2023|共享单车投放量|辆|32000
          440999000000|某某区|2023|地区生产总值|亿元|12`,
          ",",
        ),
        "utf-8",
        true,
      ),
    figures: ["gdp 440106 2023 6551.1", "gdp 440304 2023 5700.3", "resident-population 440106 2023 224.1"],
    rejected: ["long-form-codes.csv!F5 undecided", "long-form-codes.csv!F6 unknown-area"],
  },
  {
    file: "monthly-tianhe.csv",
    about: "the monthly sheet of one district, indicators down, this period and its growth across",
    bytes: () =>
      encoded(
        delimited(
          `
          天河区2024年1-6月主要经济指标（编造数字）|||
          指标名称|计量单位|本期|同比增长（%）
          一、地区生产总值|亿元|3310.2|5.1
          其中：第三产业增加值|亿元|3100.4|5.5
          二、规模以上工业增加值|亿元|105.6|-1.2
          三、社会消费品零售总额|亿元|1022.8|2.0
          四、固定资产投资额|亿元|—|8.3
          五、一般公共预算收入|万元|452310|—
          资料来源：编造区统计局|||`,
          ",",
        ),
        "gb18030",
      ),
    figures: [
      "fixed-asset-investment-growth 440106 2024-01/2024-06 8.3",
      "gdp 440106 2024-01/2024-06 3310.2",
      "gdp-growth-real 440106 2024-01/2024-06 5.1",
      "general-budget-revenue 440106 2024-01/2024-06 45.231",
      "industrial-va-above-scale 440106 2024-01/2024-06 105.6",
      "industrial-va-above-scale-growth 440106 2024-01/2024-06 -1.2",
      "retail-sales 440106 2024-01/2024-06 1022.8",
      "retail-sales-growth 440106 2024-01/2024-06 2",
      "va-tertiary 440106 2024-01/2024-06 3100.4",
      "va-tertiary-growth 440106 2024-01/2024-06 5.5",
    ],
  },
  {
    file: "quarters-by-area.csv",
    about: "areas down, parts of a year across, the year in the title alone",
    bytes: () =>
      encoded(
        delimited(
          `
          2023年各区地区生产总值（亿元，初步核算数）||||
          区|一季度|上半年|前三季度|全年
          天河区|1501.5|3010.2|4620.8|6551.1
          黄埔区|980.1|2001.3|3105.5|4315.2
          注：数字系编造||||`,
          ",",
        ),
        "gb18030",
      ),
    figures: figuresOf("gdp", PAIR, ["2023-01/2023-03", "2023-01/2023-06", "2023-01/2023-09", "2023"], [
      [1501.5, 3010.2, 4620.8, 6551.1],
      [980.1, 2001.3, 3105.5, 4315.2],
    ]), // oxfmt-ignore
  },
  {
    file: "marks-and-bounds.csv",
    about: "footnote marks, bounds and every sign for a figure that is not there",
    bytes: () =>
      encoded(
        delimited(
          `
          地区生产总值（亿元，当年价）||||
          地区|2020年|2021年|2022年|2023年
          天河区|5312.8*|超6000|约6200|6551.1(2)
          黄埔区|—|…|不足4400|≥4300
          福田区|无|n/a|5514.5①|待定
          注：* 数字系编造||||`,
          ",",
        ),
        "utf-8",
        true,
      ),
    figures: [
      "gdp 440106 2020 5312.8*",
      "gdp 440106 2021 ≥6000",
      "gdp 440106 2022 ≈6200",
      "gdp 440106 2023 6551.1(2)",
      "gdp 440112 2022 ≤4400",
      "gdp 440112 2023 ≥4300",
      "gdp 440304 2022 5514.5①",
    ],
    rejected: ["marks-and-bounds.csv!E5 not-a-number"],
  },
  {
    file: "area-names.csv",
    about: "districts as they are called: with spaces, short, as cities of old, in English, by code, unknown",
    bytes: () =>
      encoded(
        delimited(
          `
          2023年末常住人口（万人）|
          区　域|2023年
          天 河 区|224.1
          黄埔|122.3
          番禺市|282.3
          Nansha|97.6
          440304|155.1
          浦东新区|578.2
          注：数字系编造|`,
          ",",
        ),
        "utf-8",
        true,
      ),
    figures: [
      "resident-population 440106 2023 224.1",
      "resident-population 440112 2023 122.3",
      "resident-population 440113 2023 282.3",
      "resident-population 440115 2023 97.6",
      "resident-population 440304 2023 155.1",
    ],
    rejected: ["area-names.csv!B8 unknown-area"],
  },
  {
    file: "markup-and-proto.csv",
    about: "cells with markup, a district called __proto__ and one called constructor",
    bytes: () =>
      encoded(
        delimited(
          `
          地区生产总值（亿元）|
          地区|2023年
          天河区|6551.1
          __proto__|1
          constructor|2
          <b>黄埔区</b>|3
          福田区|<img src=x onerror=alert(1)>
          南山区|8500.1
          注：数字系编造|`,
          ",",
        ),
        "utf-8",
      ),
    figures: ["gdp 440106 2023 6551.1", "gdp 440305 2023 8500.1"],
    rejected: [
      "markup-and-proto.csv!B4 unknown-area",
      "markup-and-proto.csv!B5 unknown-area",
      "markup-and-proto.csv!B6 unknown-area",
      "markup-and-proto.csv!B7 not-a-number",
    ],
  },
  {
    file: "doubles.csv",
    about: "the same cell twice with two values, and once more with the same",
    bytes: () =>
      encoded(
        delimited(
          `
          地区|年份|地区生产总值（亿元）
          天河区|2023|6551.1
          天河区|2023|6551.2
          黄埔区|2023|4315.2
          黄埔区|2023|4315.2
          注：数字系编造||`,
          ",",
        ),
        "utf-8",
      ),
    figures: ["gdp 440112 2023 4315.2"],
    rejected: ["doubles.csv!C2 double", "doubles.csv!C3 double"],
  },
  {
    file: "sections-and-gaps.csv",
    about: "headings of sections and rows without a figure between the heads and the first figure",
    bytes: () =>
      encoded(
        delimited(
          `
          天河区主要指标（编造数字）|||
          指标|单位|2022年|2023年
          一、综合|||
          地区生产总值|亿元|—|—
          年末常住人口|万人||224.1
          二、贸易|||
          社会消费品零售总额|亿元|2010.5|2080.4`,
          ",",
        ),
        "gb18030",
      ),
    figures: [
      "resident-population 440106 2023 224.1",
      "retail-sales 440106 2022 2010.5",
      "retail-sales 440106 2023 2080.4",
    ],
  },
];
