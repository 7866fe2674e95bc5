import { book } from "./book.ts";
import { figuresOf } from "./case.ts";
import type { OwnFileCase } from "./case.ts";

// All figures are made up, and the tables say so.

const PAIR = ["440106", "440112"];
const YEARS = ["2022", "2023"];
const PAIR_GDP = figuresOf("gdp", PAIR, YEARS, [
  [6215.7, 6551.1],
  [4313.8, 4315.2],
]);

export const WORKBOOKS: readonly OwnFileCase[] = [
  {
    file: "bulletin.xlsx",
    about: "the table of a district's bulletin: merged title, numbering, 其中, totals and growth, notes",
    bytes: () =>
      book([
        {
          name: "公报附表",
          merges: ["A1:D1"],
          text: `
            天河区2023年国民经济和社会发展主要指标（编造数字）
            指标|单位|绝对数|比上年增长（%）
            一、地区生产总值|亿元|6551.1|4.5
            　　第二产业增加值|亿元|520.3|-2.1
            　　第三产业增加值|亿元|6028.2|5.1
            二、规模以上工业增加值|亿元|210.5|-3.0
            三、固定资产投资额|亿元|900.1|8.8
            四、社会消费品零售总额|亿元|2080.4|6.2
            五、年末常住人口|万人|224.1|
            六、居民人均可支配收入|元|90123|4.9
            注：1.绝对数按当年价格计算，增速按可比价格计算。
            2.本表数字系编造。`,
        },
      ]),
    figures: [
      "disposable-income-per-capita 440106 2023 90123",
      "disposable-income-per-capita-growth 440106 2023 4.9",
      "fixed-asset-investment 440106 2023 900.1",
      "fixed-asset-investment-growth 440106 2023 8.8",
      "gdp 440106 2023 6551.1",
      "gdp-growth-real 440106 2023 4.5",
      "industrial-va-above-scale 440106 2023 210.5",
      "industrial-va-above-scale-growth 440106 2023 -3",
      "resident-population 440106 2023 224.1",
      "retail-sales 440106 2023 2080.4",
      "retail-sales-growth 440106 2023 6.2",
      "va-secondary 440106 2023 520.3",
      "va-secondary-growth 440106 2023 -2.1",
      "va-tertiary 440106 2023 6028.2",
      "va-tertiary-growth 440106 2023 5.1",
    ],
  },
  {
    file: "yearbook-indicators-over-years.xlsx",
    about: "a yearbook page: indicators merged over years, areas down, a total row",
    bytes: () =>
      book([
        {
          name: "2-5",
          merges: ["A1:E1", "A3:A4", "B3:C3", "D3:E3"],
          text: `
            2-5 各区主要指标（编造数字）
            ||||
            地  区|地区生产总值（亿元）||年末常住人口（万人）|
            |2022|2023|2022|2023
            全  市|28839.0|30355.7|1873.4|1882.7
            天河区|6215.7|6551.1|223.8|224.1
            黄埔区|4313.8|4315.2|119.8|122.3
            注：本表数字系编造。`,
        },
      ]),
    figures: [
      ...figuresOf("gdp", ["440100", ...PAIR], YEARS, [
        [28839, 30355.7],
        [6215.7, 6551.1],
        [4313.8, 4315.2],
      ]),
      ...figuresOf("resident-population", ["440100", ...PAIR], YEARS, [
        [1873.4, 1882.7],
        [223.8, 224.1],
        [119.8, 122.3],
      ]),
    ],
  },
  {
    file: "yearbook-years-over-areas.xlsx",
    about: "a yearbook page: years merged over districts, indicators and units down",
    bytes: () =>
      book([
        {
          name: "分区",
          merges: ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:F2"],
          text: `
            表3 分区主要指标（编造数字）
            指标|单位|2022年||2023年|
            ||天河区|黄埔区|天河区|黄埔区
            地区生产总值|亿元|6215.7|4313.8|6551.1|4315.2
            一般公共预算收入|万元|801234|2102345|812345|2154321
            资料来源：编造市统计局`,
        },
      ]),
    figures: [
      ...PAIR_GDP,
      ...figuresOf("general-budget-revenue", PAIR, YEARS, [
        [80.1234, 81.2345],
        [210.2345, 215.4321],
      ]),
    ],
  },
  {
    file: "wps.xlsx",
    about: "as WPS and some libraries write: prefixed tags, texts in the cells",
    bytes: () =>
      book(
        [
          {
            name: "Sheet1",
            text: `
              社会消费品零售总额（亿元）
              年份|天河区|黄埔区
              2022年|2010.5|1402.2
              2023年|2080.4|1480.9
              注：数字系编造`,
          },
        ],
        { prefix: "x", isInline: true },
      ),
    figures: figuresOf("retail-sales", PAIR, YEARS, [
      [2010.5, 2080.4],
      [1402.2, 1480.9],
    ]),
  },
  {
    file: "percent-formats.xlsx",
    about: "growth as a spreadsheet counts it: 0.051 shown as 5.1%",
    bytes: () =>
      book([
        {
          name: "增速",
          text: `
            地区生产总值增速（可比价）
            地区|2022年|2023年
            天河区|2.4%|4.5%
            黄埔区|1.5%|-1.2%
            注：数字系编造`,
        },
      ]),
    figures: figuresOf("gdp-growth-real", PAIR, YEARS, [
      [2.4, 4.5],
      [1.5, -1.2],
    ]),
  },
  {
    file: "months-as-dates.xlsx",
    about: "months that are dates by their format",
    bytes: () =>
      book([
        {
          name: "月度",
          text: `
            一般公共预算收入（亿元）
            月份|天河区|黄埔区
            @2024-01|9.5|20.1
            @2024-02|6.2|15.4
            注：数字系编造`,
        },
      ]),
    figures: figuresOf("general-budget-revenue", PAIR, ["2024-01", "2024-02"], [
      [9.5, 6.2],
      [20.1, 15.4],
    ]), // oxfmt-ignore
  },
  {
    file: "formulas.xlsx",
    about: "formulas with their results, one without and one that is an error",
    bytes: () =>
      book([
        {
          name: "汇总",
          text: `
            地区生产总值（亿元）
            地区|2022年|2023年
            天河区|6215.7|=B3*1.05→6526.485
            黄埔区|=B9+B10|4315.2
            福田区|=1/0→#DIV/0!|=B3-B4→5700.3
            注：数字系编造`,
        },
      ]),
    figures: [
      "gdp 440106 2022 6215.7",
      "gdp 440106 2023 6526.485",
      "gdp 440112 2023 4315.2",
      "gdp 440304 2023 5700.3",
    ],
    rejected: ["汇总!B4 unfilled-formula", "汇总!B5 error"],
  },
  {
    file: "hidden-sheet.xlsx",
    about: "a hidden sheet of other figures, which is not read",
    bytes: () =>
      book([
        { name: "底稿", isHidden: true, text: "地区|2023年地区生产总值（亿元）\n天河区|1\n黄埔区|2" },
        {
          name: "定稿",
          text: "2023年地区生产总值（亿元）|\n地区|2023年\n天河区|6551.1\n黄埔区|4315.2\n注：数字系编造",
        },
      ]),
    figures: ["gdp 440106 2023 6551.1", "gdp 440112 2023 4315.2"],
  },
  {
    file: "two-tables.xlsx",
    about: "two tables below each other on one sheet",
    bytes: () =>
      book([
        {
          name: "表",
          text: `
            表1 地区生产总值|单位：亿元|
            地区|2022年|2023年
            天河区|6215.7|6551.1
            黄埔区|4313.8|4315.2
            ||
            表2 年末常住人口|单位：万人|
            地区|2022年|2023年
            天河区|223.8|224.1
            黄埔区|119.8|122.3
            注：数字系编造`,
        },
      ]),
    figures: [
      ...PAIR_GDP,
      ...figuresOf("resident-population", PAIR, YEARS, [
        [223.8, 224.1],
        [119.8, 122.3],
      ]),
    ],
  },
  {
    file: "a-sheet-a-year.xlsx",
    about: "one sheet a year, which only the sheet's name says",
    bytes: () =>
      book(
        [
          ["2022年", 6215.7, 4313.8],
          ["2023年", 6551.1, 4315.2],
        ].map(([name, tianhe, huangpu]) => ({
          name: String(name),
          text: `各区主要指标（编造数字）\n地区|地区生产总值（亿元）\n天河区|${tianhe}\n黄埔区|${huangpu}`,
        })),
      ),
    figures: PAIR_GDP,
  },
  {
    file: "numbered-with-subtotals.xlsx",
    about: "numbered rows, a row of column numbers, a city of its own row and a subtotal that is nobody's",
    bytes: () =>
      book([
        {
          name: "表",
          text: `
            各区地区生产总值　单位：亿元
            序号|区域|2022年|2023年
            甲|乙|1|2
            |广州市|28839.0|30355.7
            1|天河区|6215.7|6551.1
            2|黄埔区|4313.8|4315.2
            |东部小计|10529.5|10866.3
            注：数字系编造`,
        },
      ]),
    figures: [...figuresOf("gdp", ["440100"], YEARS, [[28839, 30355.7]]), ...PAIR_GDP],
    rejected: ["表!C7 unknown-area", "表!D7 unknown-area"],
  },
  {
    file: "numbers-as-heads.xlsx",
    about: "heads that are only numbers: 2019 to 2023, stored as numbers",
    bytes: () =>
      book([
        {
          name: "年末常住人口（万人）",
          text: `
            |2019|2020|2021|2022|2023
            天河区|210.5|224.1|223.9|223.8|224.1
            黄埔区|111.4|126.4|119.8|119.8|122.3
            注：数字系编造`,
        },
      ]),
    figures: figuresOf("resident-population", PAIR, ["2019", "2020", "2021", "2022", "2023"], [
      [210.5, 224.1, 223.9, 223.8, 224.1],
      [111.4, 126.4, 119.8, 119.8, 122.3],
    ]), // oxfmt-ignore
  },
  {
    file: "thousands-of-columns.xlsx",
    about: "a row of thousands of columns, only two of them with a year",
    bytes: () =>
      book([
        {
          name: "宽表",
          text: `
            地区生产总值（亿元）
            地区|2022年|2023年|${Array.from({ length: 3000 }, (_, at) => `备用${at + 1}`).join("|")}
            天河区|6215.7|6551.1
            黄埔区|4313.8|4315.2
            注：数字系编造`,
        },
      ]),
    figures: PAIR_GDP,
  },
  {
    file: "shares-out-of-range.xlsx",
    about: "a share of more than all, and a unit that does not convert",
    bytes: () =>
      book([
        {
          name: "表",
          text: `
            地区|年份|指标|单位|数值
            天河区|2023|常住人口城镇化率|%|100
            黄埔区|2023|常住人口城镇化率|%|104
            天河区|2023|地区生产总值|万人|5
            注：数字系编造`,
        },
      ]),
    figures: ["urbanization-rate 440106 2023 100"],
    rejected: ["表!E3 impossible", "表!E4 undecided"],
  },
];
