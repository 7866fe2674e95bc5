import { describe, expect, it } from "vitest";
import type { AreaCode, IndicatorId, Period } from "../../../src/core/types.ts";
import { UNDECIDED } from "../../../src/curate/table/decisions.ts";
import { findersOf } from "../../../src/curate/table/facets.ts";
import { cellName } from "../../../src/curate/table/grid.ts";
import { cardOf, tablesOf } from "../../../src/curate/table/report-card.ts";
import { catalogue } from "./catalogue.ts";
import { sheetOf } from "./sheets.ts";

// All figures here are made up. Each table is one that was once read as something else.

const find = findersOf(catalogue);

function cardFor(text: string, known: readonly [string, string, string, number][] = []) {
  const file = { file: "made-up.csv", sheets: [sheetOf(text)] };
  return cardOf(file, tablesOf(file, find), UNDECIDED, {
    ...{ catalogue, find, hash: "abcdef0123456789" },
    known: known.map(([indicator, area, period, value]) => ({
      ...{ indicator: indicator as IndicatorId, area: area as AreaCode, period: period as Period, value },
      step: 0.01,
    })),
  });
}

/** What is taken, as `indicator period value`, and what is not, as `cell error`; the district where there are several. */
function read(text: string): readonly string[] {
  const { lines } = cardFor(text);
  const areas = new Set(lines.map(({ slot: { area } }) => JSON.stringify(area)));
  return lines.flatMap(({ slot, fate }) => {
    if (fate.kind === "error") return [`${cellName(slot.row, slot.column)} ${fate.error}`];
    if (fate.kind !== "taken") return [];
    const { indicator, area, period, value } = fate.figure;
    return [[indicator, ...(areas.size > 1 ? [area] : []), period, value].join(" ")];
  });
}

const namesOf = (text: string) => [...cardFor(text).labels.values()].map(({ name }) => name);

describe("growth without a period", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "in the year of the title",
      "1—9月|增长（%）",
      ["retail-sales 2026-01/2026-09 5", "retail-sales-growth 2026-01/2026-09 1"],
    ],
    ["in a year of its own", "2024年|比上年增长%", ["retail-sales 2024 5", "retail-sales-growth 2024 1"]],
    [
      "counted since January",
      "1—9月累计|同比±%",
      ["retail-sales 2026-01/2026-09 5", "retail-sales-growth 2026-01/2026-09 1"],
    ],
    [
      "of which it names the month",
      "1—9月|9月同比增长（%）",
      ["retail-sales 2026-01/2026-09 5", "retail-sales-growth 2026-09 1"],
    ],
  ])("takes that of the total on its left: %s", (_, heads, said) => {
    expect(read(`天河区主要经济指标（2026年）\n指标|单位|${heads}\n社会消费品零售总额|亿元|5|1`)).toEqual(
      said,
    );
  });

  it.each([
    ["9月|同比|1—9月|同比", ["2026-09", "2026-09", "2026-01/2026-09", "2026-01/2026-09"]],
    ["9月|9月同比|1—9月|1—9月同比", ["2026-09", "2026-09", "2026-01/2026-09", "2026-01/2026-09"]],
    ["本月|同比|本月止累计|上年同期", ["2026-09", "2026-09", "2026-01/2026-09", "2025-01/2025-09"]],
    [
      "一季度|增长|上半年|上年同期",
      ["2026-01/2026-03", "2026-01/2026-03", "2026-01/2026-06", "2025-01/2025-06"],
    ],
  ])("with months in the heads and a year in the title: %s", (heads, periods) => {
    const text = `天河区指标完成情况（2026年1—9月）\n指标|单位|${heads}\n社会消费品零售总额|亿元|5|1|50|2`;
    expect(cardFor(text).figures.map(({ period }) => period)).toEqual(periods);
  });

  it.each([
    ["2025年|2024年|增长（%）", "2025"],
    ["2024年|2025年|增长（%）", "2025"],
    ["2024年|2025年|2025年比2024年增长(%)", "2025"],
    ["2024年|2025年|2025年比上年±%", "2025"],
  ])("is that of the later year: %s", (heads, period) => {
    expect(read(`天河区\n指标|单位|${heads}\n社会消费品零售总额|亿元|6|5|1`)).toContain(
      `retail-sales-growth ${period} 1`,
    );
  });

  it.each(["2025年为2024年%", "2025年比2020年增长(%)", "占比（%）", "完成进度", "增减（亿元）"])(
    "is none: %s",
    (head) => {
      expect(read(`天河区\n指标|单位|2024年|2025年|${head}\n社会消费品零售总额|亿元|6|5|1`)[2]).toMatch(
        /^E3 un/,
      );
    },
  );

  it.each<[string, readonly string[]]>([
    ["1—9月GDP（亿元）|固定资产投资增速（%）", ["gdp 2026-01/2026-09 5", "C3 unknown-period"]],
    ["1—9月GDP（亿元）|固投增长（%）", ["gdp 2026-01/2026-09 5", "C3 unknown-period"]],
    ["1—9月GDP（亿元）|GDP增速（%）", ["gdp 2026-01/2026-09 5", "gdp-growth-real 2026-01/2026-09 1"]],
    ["GDP（亿元）|固定资产投资增速（%）", ["gdp 2026 5", "fixed-asset-investment-growth 2026 1"]],
  ])("of something else beside months is asked for: %s", (heads, said) => {
    expect(read(`2026年\n地区|${heads}\n天河区|5|1`)).toEqual(said);
  });

  it("names the district, or is that of the district on its left", () => {
    const heads = "时间|天河区地区生产总值（亿元）|天河区同比增速（%）|黄埔区GDP（亿元）|增速（%）";
    expect(read(`${heads}\n2024年1-2季度|3|1|5|2\n2024年1-4季度|6|1|9|2`)).toEqual([
      "gdp 440106 2024-01/2024-06 3",
      "gdp-growth-real 440106 2024-01/2024-06 1",
      "gdp 440112 2024-01/2024-06 5",
      "gdp-growth-real 440112 2024-01/2024-06 2",
      "gdp 440106 2024 6",
      "gdp-growth-real 440106 2024 1",
      "gdp 440112 2024 9",
      "gdp-growth-real 440112 2024 2",
    ]);
  });

  it("at prices of the time is none of those at constant ones", () => {
    expect(
      read("各区地区生产总值（2025年上半年）\n区|总量（亿元）|名义增速（%）|实际增速（%）\n天河区|5|4|3"),
    ).toEqual(["gdp 2025-01/2025-06 5", "C3 undecided", "gdp-growth-real 2025-01/2025-06 3"]);
    expect(read("2025年\n区|固定资产投资名义增速（%）|社会消费品零售总额实际增速（%）\n天河区|5|4")).toEqual([
      "fixed-asset-investment-growth 2025 5",
      "C3 undecided",
    ]);
  });
});

it.each([
  ["2025年1-6月\n地区|地区生产总值（亿元）|上年同期|增长%\n天河区|5|4|1", "2024-01/2024-06"],
  ["2025年1-6月\n地区|6月地区生产总值（亿元）|去年同月|增长%\n天河区|5|4|1", "2024-06"],
  ["2025年\n地区|地区生产总值（亿元）|上年|增长%\n天河区|5|4|1", "2024"],
])("the year before beside districts is of the same thing: %s", (text, period) => {
  expect(read(text)).toContain(`gdp ${period} 4`);
});

describe("totals at the prices of a year", () => {
  it.each([
    "第三产业增加值（按2020年价格，亿元）",
    "第三产业增加值（2020年不变价，亿元）",
    "第三产业增加值（可比价）",
    "第三产业增加值（亿元，按可比价格计算）",
    "2020年不变价第三产业增加值（亿元）",
  ])("are kept out: %s", (head) => {
    expect(read(`2025年\n区|${head}|第三产业增加值增速（可比价，%）\n天河区|5|1`)).toEqual([
      "B3 constant",
      "va-tertiary-growth 2025 1",
    ]);
  });

  it.each([
    ["2025年各区", "注：增长速度按可比价格计算。"],
    ["2025年各区（增长速度按2020年不变价计算）", ""],
    ["2025年各区", "注：绝对数按当年价格计算，速度按不变价格计算。"],
  ])("are not all totals where growth is said to be: %s %s", (title, note) => {
    expect(read(`${title}\n区|第三产业增加值（亿元）|增长%\n天河区|5|1\n${note}`)).toHaveLength(2);
    expect(read(`${title}\n区|第三产业增加值（亿元）|增长%\n天河区|5|1\n${note}`)[0]).toBe(
      "va-tertiary 2025 5",
    );
  });

  it("leave the title's name whole", () => {
    const { lines } = cardFor("各区地区生产总值（按2020年不变价计算）\n区|地区生产总值（亿元）\n天河区|5");
    expect(lines[0]?.fate).toMatchObject({ error: "unknown-period", about: "地区生产总值" });
  });
});

describe("a part that is named after its whole", () => {
  it.each([
    [
      "一般公共预算收入|万元|9\n其中：税收收入|万元|7",
      ["general-budget-revenue 2025 0.0009", "tax-in-budget-revenue 2025 0.0007"],
    ],
    [
      "一般公共预算收入|亿元|9\n#增值税|亿元|3\n#税收收入|亿元|7",
      ["general-budget-revenue 2025 9", "C4 undecided", "tax-in-budget-revenue 2025 7"],
    ],
    [
      "财政收入|亿元|9\n其中: 税收收入|亿元|7",
      ["general-budget-revenue 2025 9", "tax-in-budget-revenue 2025 7"],
    ],
    ["一般公共预算支出|亿元|9\n税收收入|亿元|7", ["general-budget-expenditure 2025 9", "C4 undecided"]],
    ["税收收入（税务部门组织）|亿元|7", ["tax-revenue 2025 7"]],
  ])("is told by it: %s", (rows, said) => {
    expect(read(`天河区财政收支（2025年）\n指标|单位|数额\n${rows}`)).toEqual(said);
  });

  it("is told by it in columns", () => {
    expect(read("2025年\n区|一般公共预算收入（亿元）|#税收收入（亿元）|比上年±%\n天河区|9|7|2")).toEqual([
      "general-budget-revenue 2025 9",
      "tax-in-budget-revenue 2025 7",
      "D3 undecided",
    ]);
  });
});

it.each([
  ["2025年完成|2026年计划", ["gdp 2025 7", "D3 target"]],
  ["2025年实际完成|2026年预计完成", ["gdp 2025 7", "D3 target"]],
  ["上年完成|完成目标%", ["gdp 2025 7", "D3 target"]],
  ["2025年实际|完成进度", ["gdp 2025 7", "D3 target"]],
  ["2025年完成|完成%", ["gdp 2025 7", "D3 target"]],
])("what was done stands beside what is planned: %s", (heads, said) => {
  expect(read(`天河区2026年国民经济计划\n指标|单位|${heads}\n地区生产总值|亿元|7|8`)).toEqual(said);
});

it.each(["数额", "全区", "2025年数", "1-12月累计数", "数值（编造）", "完成额", "当年价"])(
  "a head that names nothing more is no other thing: %s",
  (head) => {
    expect(read(`天河区2025年\n指标|单位|${head}\n地区生产总值|亿元|7`)).toEqual(["gdp 2025 7"]);
  },
);

describe("a figure that cannot be", () => {
  it.each([
    ["地区生产总值|亿元", "negative"],
    ["年末常住人口|万人", "negative"],
    ["规模以上工业增加值|亿元", "negative"],
    ["地区生产总值增速|%", undefined],
    ["规模以上服务业利润总额|亿元", undefined],
    ["户籍机械净增人口|人", undefined],
  ])("below nought: %s", (label, error) => {
    const [line] = cardFor(`天河区2025年\n指标|单位|数值\n${label}|-1`).lines;
    expect(line?.fate.kind === "error" ? line.fate.error : undefined).toBe(error);
  });

  it("is in another unit only where all of its kind are", () => {
    const ours: [string, string, string, number][] = ["440106", "440112", "440304"].map((area) => [
      "gdp",
      area,
      "2022",
      50,
    ]);
    const warned = (...values: readonly number[]) =>
      cardFor(
        `2023年\n区|地区生产总值（亿元）\n${["天河区", "黄埔区", "福田区"].flatMap((area, at) => (values[at] === undefined ? [] : [`${area}|${values[at].toFixed(0)}`])).join("\n")}`,
        ours,
      ).warnings.map(({ kind }) => kind);
    expect(warned(5000, 5100, 5200)).toEqual(["magnitude"]);
    expect(warned(5000)).toEqual(["leap"]);
    expect(warned(5000, 5100, 52)).toEqual(["leap", "leap"]);
  });
});

describe("signs and words among names and figures", () => {
  it.each(["天河区①", "天河区*", "天河区(2)"])("%s is the district", (name) => {
    expect(read(`2025年\n区|地区生产总值②（亿元）\n${name}|7`)).toEqual(["gdp 2025 7"]);
  });

  it("越秀区（含东山） is the reader's to decide", () => {
    expect(read("2025年\n区|地区生产总值（亿元）\n越秀区（含东山）|7")).toEqual(["B3 unknown-area"]);
  });

  it.each([
    [
      ["持平", "5.1"],
      ["C3 not-a-number", "industrial-va-above-scale-growth 440112 2025 5.1"],
    ],
    [
      ["增长2.1", "下降1.2"],
      ["C3 not-a-number", "C4 not-a-number"],
    ],
    [
      ["见注", "5.1"],
      ["C3 not-a-number", "industrial-va-above-scale-growth 440112 2025 5.1"],
    ],
    [
      ["3.1（初步）", "↑2"],
      ["C3 not-a-number", "C4 not-a-number"],
    ],
  ])("%s are no names", ([first = "", second = ""], told) => {
    const text = `2025年\n区|地区生产总值（亿元）|规上工业增加值增速（%）\n天河区|7|${first}\n黄埔区|4|${second}`;
    expect(read(text).filter((line) => !line.startsWith("gdp"))).toEqual(told);
  });
});

describe("labels that tell figures of one thing apart", () => {
  const revised = (heads: string) => `天河区地区生产总值修订情况\n指标|单位|${heads}\n地区生产总值|亿元|6|5`;
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "2023年（修订前）|2023年（修订后）",
      ["修订前 · 地区生产总值", "修订后 · 地区生产总值"],
      ["C3 double", "D3 double"],
    ],
    [
      "2023年最终核实数|2024年快报",
      ["最终核实数 · 地区生产总值", "快报 · 地区生产总值"],
      ["gdp 2023 6", "gdp 2024 5"],
    ],
    ["2023年初步核算数|2024年", ["初步核算数 · 地区生产总值", "地区生产总值"], ["gdp 2023 6", "gdp 2024 5"]],
    ["2023年市口径|2024年", ["市口径 · 地区生产总值", "地区生产总值"], ["C3 undecided", "gdp 2024 5"]],
  ])("are shown: %s", (heads, names, said) => {
    expect(namesOf(revised(heads))).toEqual(names);
    expect(read(revised(heads))).toEqual(said);
  });
});
