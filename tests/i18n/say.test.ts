import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/core/cell.ts";
import { judgeSelection } from "../../src/core/comparability.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { rankCells } from "../../src/core/ranking.ts";
import { summarise } from "../../src/core/summary.ts";
import type { AreaCode, Polarity, UnitId } from "../../src/core/types.ts";
import {
  BOUND_NAMES,
  explainSelection,
  LEVEL_NAMES,
  MEASURE_NAMES,
  METHOD_NAMES,
  MISSING_REASONS,
  REFUSALS,
  STATUS_NAMES,
  VERDICT_NAMES,
} from "../../src/i18n/explain.ts";
import { SOURCE_KIND_NAMES, TIER_NAMES } from "../../src/i18n/source-names.ts";
import { plainScale, scaleOf } from "../../src/i18n/quantity.ts";
import { placeOf, say } from "../../src/i18n/say.ts";
import type { Names } from "../../src/i18n/say.ts";
import { quantityIn } from "../../src/i18n/bound-words.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { cellsAt, data, partitionOf } from "../kept/kept.ts";
import { area, cell, FOCUS, FUTIAN, HUANGPU, LONGGANG, NANSHAN, TIANHE } from "../made-up.ts";

function nameOf(locale: Locale) {
  return (code: AreaCode) => data.areas.get(code)?.short[locale] ?? code;
}

function namesOf(subject: string, unit: string | undefined, id: UnitId, locale: Locale): Names {
  const scale = unit === undefined ? scaleOf(data.units.get(id), locale) : plainScale(unit);
  return {
    subject,
    unit: scale.unit,
    area: nameOf(locale),
    quantity: quantityIn(scale, locale),
  };
}

type Said = {
  readonly polarity?: Polarity;
  readonly highlight?: readonly AreaCode[];
  readonly unit?: Record<Locale, string>;
};

/** What is said about cells in both languages, as a view says it. */
function told(
  indicator: string,
  cells: readonly Cell[],
  { polarity = "higher", highlight = FOCUS, unit }: Said = {},
) {
  const { name, unit: unitId, kind } = partitionOf(indicator).indicator;
  const summary = summarise(rankCells(cells, polarity), highlight, kind !== "growth");
  return LOCALES.map((locale) => say(summary, namesOf(name[locale], unit?.[locale], unitId, locale), locale));
}

const missing = (code: AreaCode): Cell => ({ kind: "missing", area: code, reason: "no-figure" });
const percent = (code: AreaCode, value: number) => cell(code, value, { step: 0.1 });

describe("say, on real figures", () => {
  it.each<[string, string, readonly AreaCode[], string, string, string]>([
    [
      "the order of three",
      "gdp",
      FOCUS,
      "2022",
      "2022年，地区生产总值以天河6,215.7亿元居首，其次为福田5,514.49亿元、黄埔4,313.76亿元；最高为最低的1.44倍。",
      "Gross regional product (GDP), 2022: Tianhe leads with 621.57 billion yuan, followed by Futian with 551.449 billion yuan and Huangpu with 431.376 billion yuan; the highest is 1.44 times the lowest.",
    ],
    [
      "the order of two, and a highlighted area without a figure",
      "gdp",
      FOCUS,
      "2016",
      "2016年，地区生产总值以天河3,801.2亿元居首，其次为福田3,557.2870亿元；最高为最低的1.07倍。黄埔未列入（所据来源未见数字）。",
      "Gross regional product (GDP), 2016: Tianhe leads with 380.12 billion yuan, followed by Futian with 355.72870 billion yuan; the highest is 1.07 times the lowest. Huangpu is left out (no source at hand prints a figure).",
    ],
    [
      "lower bounds, of which nobody knows the order or the ratio",
      "gdp",
      [FUTIAN, NANSHAN, LONGGANG, area("440114")],
      "2025",
      "2025年，地区生产总值以南山不低于10,100亿元、福田不低于6,000亿元、龙岗不低于6,000亿元居前，先后难分，其次为花都1,905.23亿元。",
      "Gross regional product (GDP), 2025: Nanshan with at least 1,010 billion yuan, Futian with at least 600.0 billion yuan and Longgang with at least 600.0 billion yuan lead and cannot be told apart, followed by Huadu with 190.523 billion yuan.",
    ],
    [
      "a single figure",
      "gdp",
      [FUTIAN, TIANHE],
      "2025",
      "2025年，地区生产总值只有福田有可用的数字（不低于6,000亿元），无从比较。天河未列入（所据来源未见数字）。",
      "Gross regional product (GDP), 2025: only Futian has a usable figure, at least 600.0 billion yuan, and there is nothing to compare it with. Tianhe is left out (no source at hand prints a figure).",
    ],
    [
      "nothing, and the areas together whose reason is the same",
      "rd-expenditure",
      [TIANHE, FUTIAN],
      "2020",
      "研究与试验发展（R&D）经费：所选各区都没有可比的数字。天河、福田未列入（所据来源未见数字）。",
      "Expenditure on research and development (R&D): none of the chosen areas has a comparable figure. Tianhe and Futian are left out (no source at hand prints a figure).",
    ],
    [
      "differing years, each printed at its value",
      "rd-expenditure",
      [TIANHE, HUANGPU, area("440311"), FUTIAN],
      "latest",
      "各区最近一期，研究与试验发展（R&D）经费以黄埔255.37亿元（2021年）居首，其次为天河169.53亿元（2021年）、光明102.7亿元（2024年）；最高为最低的2.49倍。福田未列入（所据来源未见数字）。",
      "Expenditure on research and development (R&D), latest of each area: Huangpu leads with 25.537 billion yuan (2021), followed by Tianhe with 16.953 billion yuan (2021) and Guangming with 10.27 billion yuan (2024); the highest is 2.49 times the lowest. Futian is left out (no source at hand prints a figure).",
    ],
    [
      "another definition left out",
      "general-budget-revenue-growth",
      [TIANHE, FUTIAN],
      "2016",
      "一般公共预算收入增速：所选各区都没有可比的数字。天河、福田未列入（定义不同）。",
      "Growth of general public budget revenue: none of the chosen areas has a comparable figure. Tianhe and Futian are left out (another definition).",
    ],
  ])("%s", (_, indicator, areas, at, zh, en) => {
    expect(told(indicator, cellsAt(indicator, areas, at))).toEqual([zh, en]);
  });

  it("the places of the highlighted among 18", () => {
    expect(told("gdp", cellsAt("gdp", presentDistricts(data.areas), "2022"))).toEqual([
      "2022年，在18个可比的区中，地区生产总值以南山8,036亿元居首；天河6,215.7亿元，列第2位；福田5,514.49亿元，列第3位；黄埔4,313.76亿元，列第6位。",
      "Gross regional product (GDP), 2022: of 18 comparable areas, Nanshan leads with 803.6 billion yuan; Tianhe is no. 2 with 621.57 billion yuan; Futian is no. 3 with 551.449 billion yuan; Huangpu is no. 6 with 431.376 billion yuan.",
    ]);
  });
});

describe("say, on made-up values", () => {
  it.each<[string, string, readonly Cell[], Said, string, string]>([
    [
      "a tie at the top",
      "gdp-growth-real",
      [percent(TIANHE, 5.1), percent(FUTIAN, 5.1), percent(HUANGPU, 4)],
      {},
      "2022年，地区生产总值增速（可比价）以天河5.1%、福田5.1%居前，先后难分，其次为黄埔4.0%。",
      "GDP growth at comparable prices, 2022: Tianhe with 5.1% and Futian with 5.1% lead and cannot be told apart, followed by Huangpu with 4.0%.",
    ],
    [
      "a fall has a true minus and no ratio",
      "gdp-growth-real",
      [percent(TIANHE, 2), percent(FUTIAN, -0.5)],
      {},
      "2022年，地区生产总值增速（可比价）以天河2.0%居首，其次为福田−0.5%。",
      "GDP growth at comparable prices, 2022: Tianhe leads with 2.0%, followed by Futian with −0.5%.",
    ],
    [
      "the lowest first where lower is better",
      "pm25",
      [cell(TIANHE, 25), cell(FUTIAN, 18)],
      { polarity: "lower" },
      "2022年，细颗粒物（PM2.5）平均浓度以福田18微克/立方米最低，其次为天河25微克/立方米；最高为最低的1.39倍。",
      "Mean concentration of PM2.5, 2022: Futian is lowest with 18 micrograms per cubic metre, followed by Tianhe with 25 micrograms per cubic metre; the highest is 1.39 times the lowest.",
    ],
    [
      "an approximation",
      "gdp",
      [cell(FUTIAN, 5300, { bound: "about" }), cell(TIANHE, 6012.2, { step: 0.1 })],
      {},
      "2022年，地区生产总值以天河6,012.2亿元居首，其次为福田约5,300亿元；最高为最低的1.13倍。",
      "Gross regional product (GDP), 2022: Tianhe leads with 601.22 billion yuan, followed by Futian with about 530.0 billion yuan; the highest is 1.13 times the lowest.",
    ],
    [
      "a unit with an equals sign never stands behind a number",
      "gdp",
      [cell(FUTIAN, 109), cell(TIANHE, 112)],
      { unit: { zh: "2020年=100", en: "2020 = 100" } },
      "2022年，地区生产总值（2020年=100）以天河112居首，其次为福田109；最高为最低的1.03倍。",
      "Gross regional product (GDP; 2020 = 100), 2022: Tianhe leads with 112, followed by Futian with 109; the highest is 1.03 times the lowest.",
    ],
    [
      "months",
      "gdp",
      [cell(FUTIAN, 9, { at: "2016-01/2016-09" }), cell(TIANHE, 3, { at: "2016-01/2016-09" })],
      {},
      "2016年1—9月，地区生产总值以福田9亿元居首，其次为天河3亿元；最高为最低的3倍。",
      "Gross regional product (GDP), Jan–Sep 2016: Futian leads with 0.9 billion yuan, followed by Tianhe with 0.3 billion yuan; the highest is 3 times the lowest.",
    ],
    [
      "undated figures",
      "land-area",
      [cell(FUTIAN, 79, { at: "undated" }), cell(TIANHE, 96, { at: "undated" })],
      {},
      "土地面积以天河96平方公里居首，其次为福田79平方公里；最高为最低的1.22倍。",
      "Land area: Tianhe leads with 96 square kilometres, followed by Futian with 79 square kilometres; the highest is 1.22 times the lowest.",
    ],
    [
      "reasons that differ stand apart",
      "gdp",
      [cell(TIANHE, 2), cell(NANSHAN, 1), cell(HUANGPU, 3, { verdict: "part" }), missing(FUTIAN)],
      {},
      "2022年，地区生产总值以天河2亿元居首，其次为南山1亿元；最高为最低的2倍。黄埔未列入（只是区内一部分）；福田未列入（所据来源未见数字）。",
      "Gross regional product (GDP), 2022: Tianhe leads with 0.2 billion yuan, followed by Nanshan with 0.1 billion yuan; the highest is 2 times the lowest. Huangpu is left out (a part of the area only); Futian is left out (no source at hand prints a figure).",
    ],
    [
      "an open first place among many",
      "gdp",
      [
        cell(TIANHE, 6),
        cell(NANSHAN, 9, { bound: "at-least" }),
        cell("440303", 5),
        cell("440308", 4),
        cell("440307", 12),
      ],
      {},
      "2022年，在5个可比的区中，地区生产总值以龙岗12亿元居首（第1—2位）；天河6亿元，列第3位。",
      "Gross regional product (GDP), 2022: of 5 comparable areas, Longgang (no. 1–2) leads with 1.2 billion yuan; Tianhe is no. 3 with 0.6 billion yuan.",
    ],
  ])("%s", (_, indicator, cells, options, zh, en) => {
    expect(told(indicator, cells, options)).toEqual([zh, en]);
  });
});

describe("placeOf", () => {
  it.each([
    [{ from: 3, to: 3, of: 9 }, "第3位", "no. 3"],
    [{ from: 2, to: 3, of: 9 }, "第2—3位", "no. 2–3"],
  ])("%j: %s / %s", (rank, zh, en) => {
    expect([placeOf(rank, "zh"), placeOf(rank, "en")]).toEqual([zh, en]);
  });
});

describe("explainSelection", () => {
  const explained = (cells: readonly Cell[]) =>
    LOCALES.map((locale) => explainSelection(judgeSelection(cells), nameOf(locale), locale));

  it.each<[string, readonly Cell[], string, string]>([
    ["plainly comparable", cellsAt("gdp", FOCUS, "2022"), "同期、同口径。", "Same period, same definition."],
    [
      "one gap",
      cellsAt("gdp", FOCUS, "2016"),
      "3个区中2个可以互比；黄埔无数据；福田修订状态不同。",
      "2 of 3 areas can be compared; Huangpu: no figure; Futian: another vintage.",
    ],
    [
      "two vintages",
      cellsAt("gdp", [TIANHE, FUTIAN], "2016"),
      "2个区中2个可以互比；福田修订状态不同。",
      "2 of 2 areas can be compared; Futian: another vintage.",
    ],
    [
      "nothing at all",
      cellsAt("rd-expenditure", [TIANHE, FUTIAN], "2020"),
      "没有可以互比的数字；天河、福田无数据。",
      "No area has a comparable figure; Tianhe, Futian: no figure.",
    ],
    [
      "one figure only",
      cellsAt("gdp", [TIANHE, FUTIAN], "2025"),
      "可以互比的数字只有1个，无从比较；天河无数据；福田为界限值或约数。",
      "Only 1 figure can be compared, with nothing to compare it with; Tianhe: no figure; Futian: a bound or an approximation.",
    ],
    [
      "one area alone",
      cellsAt("gdp", [TIANHE], "2022"),
      "可以互比的数字只有1个，无从比较。",
      "Only 1 figure can be compared, with nothing to compare it with.",
    ],
    ["no areas", [], "没有可以互比的数字。", "No area has a comparable figure."],
    [
      "more areas than one reads out",
      [
        cell(TIANHE, 1),
        cell(FUTIAN, 2),
        ...["440303", "440305", "440306", "440307", "440308", "440309"].map(area).map(missing),
      ],
      "8个区中2个可以互比；6个区无数据。",
      "2 of 8 areas can be compared; 6 areas: no figure.",
    ],
  ])("%s", (_, cells, zh, en) => {
    expect(explained(cells)).toEqual([zh, en]);
  });
});

describe("words", () => {
  const lists = {
    BOUND_NAMES,
    LEVEL_NAMES,
    MEASURE_NAMES,
    METHOD_NAMES,
    MISSING_REASONS,
    REFUSALS,
    SOURCE_KIND_NAMES,
    STATUS_NAMES,
    TIER_NAMES,
    VERDICT_NAMES,
  };

  it.each(Object.entries(lists))(
    "%s: each is Chinese in one half, not in the other, and means one thing",
    (_, list) => {
      const texts = Object.values(list);
      expect(texts.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en))).toEqual(
        [],
      );
      expect(new Set(texts.map(({ zh }) => zh)).size).toBe(texts.length);
      expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length);
    },
  );
});
