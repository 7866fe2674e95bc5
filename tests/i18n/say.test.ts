import { describe, expect, it } from "vitest";
import { isRankable } from "../../src/core/cell.ts";
import type { Cell } from "../../src/core/cell.ts";
import { judgeSelection } from "../../src/core/comparability.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import type { Lacking } from "../../src/core/lacking.ts";
import { rankCells } from "../../src/core/ranking.ts";
import { summarise } from "../../src/core/summary.ts";
import type { AreaCode, Polarity, UnitId } from "../../src/core/types.ts";
import {
  BOUND_NAMES,
  LEVEL_NAMES,
  MEASURE_NAMES,
  METHOD_NAMES,
  MISSING_REASONS,
  STATUS_NAMES,
  VERDICT_NAMES,
} from "../../src/i18n/explain.ts";
import { REFUSALS } from "../../src/i18n/refusals.ts";
import { SOURCE_KIND_NAMES, TIER_NAMES } from "../../src/i18n/source-names.ts";
import { explainSelection } from "../../src/i18n/explain-selection.ts";
import type { WeakSource } from "../../src/i18n/explain-selection.ts";
import { say } from "../../src/i18n/say.ts";
import { placeOf } from "../../src/i18n/voice.ts";
import type { Names } from "../../src/i18n/voice.ts";
import { unmarkedIn } from "../../src/i18n/bound-words.ts";
import { plainScale, scaleOf } from "../../src/i18n/quantity.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { cellsAt, data, partitionOf } from "../kept/kept.ts";
import { area, cell, FOCUS, FUTIAN, HUANGPU, LONGGANG, NANSHAN, TIANHE } from "../made-up.ts";

function nameOf(locale: Locale) {
  return (code: AreaCode) => data.areas.get(code)?.short[locale] ?? code;
}

function namesOf(subject: string, unit: string | undefined, id: UnitId, locale: Locale): Names {
  const scale = unit === undefined ? scaleOf(data.units.get(id), locale) : plainScale(unit);
  const highest = locale === "zh" ? "最高" : "highest";
  return { subject, unit: scale.unit, area: nameOf(locale), unmarked: unmarkedIn(scale, locale), highest };
}

type Said = {
  readonly polarity?: Polarity;
  readonly highlight?: readonly AreaCode[];
  readonly unit?: Record<Locale, string>;
};

/** A bound tells the size of an area that is not ranked. */
function lackingOf(one: Cell): Lacking {
  const { area: code } = one;
  if (one.kind === "missing" || one.verdict !== "bounded") return { area: code };
  return { area: code, known: one.figure };
}

/** What is said about cells in both languages, as a view says it. */
function told(
  indicator: string,
  cells: readonly Cell[],
  { polarity = "higher", highlight = FOCUS, unit }: Said = {},
) {
  const { name, unit: unitId, kind } = partitionOf(indicator).indicator;
  const lacking = cells.filter((one) => !isRankable(one)).map(lackingOf);
  const summary = summarise(rankCells(cells, polarity, lacking), highlight, kind !== "growth");
  return LOCALES.map((locale) => say(summary, namesOf(name[locale], unit?.[locale], unitId, locale), locale));
}

const missing = (code: AreaCode): Cell => ({ kind: "missing", area: code, reason: "no-figure" });
const bound = (code: AreaCode, value: number) => cell(code, value, { bound: "at-least", verdict: "bounded" });
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
      "2016年，在已知的2个地区中，地区生产总值以天河3,801.2亿元最高，其次为福田3,557.2870亿元；最高为最低的1.07倍。黄埔未列入（所据来源未见本期数字）。",
      "Gross regional product (GDP), 2016: of the 2 areas known, Tianhe is highest with 380.12 billion yuan, followed by Futian with 355.72870 billion yuan; the highest is 1.07 times the lowest. Huangpu is left out (no source at hand prints a figure of this period).",
    ],
    [
      "one value among lower bounds, which are not ranked",
      "gdp",
      [FUTIAN, NANSHAN, LONGGANG, area("440114")],
      "2025",
      "2025年，地区生产总值只有花都有可比的数字（1,905.23亿元），无从比较。福田未列入（只是界限值）；另有2个地区没有可比数字。",
      "Gross regional product (GDP), 2025: only Huadu has a comparable figure, 190.523 billion yuan, and there is nothing to compare it with. Futian is left out (known as a bound only); 2 more have no comparable figure.",
    ],
    [
      "a bound alone, which is nothing to compare",
      "gdp",
      [FUTIAN, TIANHE],
      "2025",
      "地区生产总值：所选各区都没有可比的数字。福田未列入（只是界限值）；天河未列入（所据来源未见本期数字）。",
      "Gross regional product (GDP): none of the chosen areas has a comparable figure. Futian is left out (known as a bound only); Tianhe is left out (no source at hand prints a figure of this period).",
    ],
    [
      "nothing, and the areas together whose reason is the same",
      "rd-expenditure",
      [TIANHE, FUTIAN],
      "2020",
      "研究与试验发展（R&D）经费：所选各区都没有可比的数字。天河未列入（所据来源未见本期数字）；福田未列入（所据来源未见数字）。",
      "Expenditure on research and development (R&D): none of the chosen areas has a comparable figure. Tianhe is left out (no source at hand prints a figure of this period); Futian is left out (no source at hand prints a figure).",
    ],
    [
      "differing years, each printed at its value",
      "rd-expenditure",
      [TIANHE, HUANGPU, area("440311"), FUTIAN],
      "latest",
      "各区最近一期，在已知的3个地区中，研究与试验发展（R&D）经费以黄埔255.37亿元（2021年）最高，其次为天河169.53亿元（2021年）、光明102.7亿元（2024年）；最高为最低的2.49倍。福田未列入（所据来源未见数字）。",
      "Expenditure on research and development (R&D), latest of each area: of the 3 areas known, Huangpu is highest with 25.537 billion yuan (2021), followed by Tianhe with 16.953 billion yuan (2021) and Guangming with 10.27 billion yuan (2024); the highest is 2.49 times the lowest. Futian is left out (no source at hand prints a figure).",
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
      "2022年，在已知的18个地区中，地区生产总值以南山8,036亿元最高；天河6,215.7亿元，列第2位；福田5,514.49亿元，列第3位；黄埔4,313.76亿元，列第6位。另有4个地区没有可比数字。",
      "Gross regional product (GDP), 2022: of the 18 areas known, Nanshan is highest with 803.6 billion yuan; Tianhe is no. 2 with 621.57 billion yuan; Futian is no. 3 with 551.449 billion yuan; Huangpu is no. 6 with 431.376 billion yuan. 4 more have no comparable figure.",
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
      "2022年，在已知的2个地区中，地区生产总值以天河2亿元最高，其次为南山1亿元；最高为最低的2倍。黄埔未列入（只是区内一部分）；福田未列入（所据来源未见数字）。",
      "Gross regional product (GDP), 2022: of the 2 areas known, Tianhe is highest with 0.2 billion yuan, followed by Nanshan with 0.1 billion yuan; the highest is 2 times the lowest. Huangpu is left out (a part of the area only); Futian is left out (no source at hand prints a figure).",
    ],
    [
      "an open first place among many",
      "gdp",
      [
        cell(TIANHE, 6),
        bound(NANSHAN, 9),
        cell("440303", 5),
        cell("440308", 4),
        cell("440307", 12),
        cell("440309", 3),
      ],
      {},
      "2022年，在已知的5个地区中，地区生产总值以龙岗12亿元最高（第1—2位）；天河6亿元，列第3位。南山（只知不低于9亿元）不参与排位，可能在前，位次因此为区间。",
      "Gross regional product (GDP), 2022: of the 5 areas known, Longgang (no. 1–2) is highest with 1.2 billion yuan; Tianhe is no. 3 with 0.6 billion yuan. Places are ranges, since Nanshan (known to be at least 0.9 billion yuan) is not ranked and may stand before.",
    ],
    [
      "a bound that may stand before the first of few",
      "gdp",
      [cell(TIANHE, 12), bound(NANSHAN, 9), cell("440303", 5)],
      {},
      "2022年，在已知的2个地区中，地区生产总值以天河12亿元最高（第1—2位），其次为罗湖5亿元；最高为最低的2.4倍。南山（只知不低于9亿元）不参与排位，可能在前，位次因此为区间。",
      "Gross regional product (GDP), 2022: of the 2 areas known, Tianhe (no. 1–2) is highest with 1.2 billion yuan, followed by Luohu with 0.5 billion yuan; the highest is 2.4 times the lowest. Places are ranges, since Nanshan (known to be at least 0.9 billion yuan) is not ranked and may stand before.",
    ],
    [
      "a bound that certainly stands before the first",
      "gdp",
      [cell(TIANHE, 6), bound(NANSHAN, 9), cell("440303", 5)],
      {},
      "2022年，在可以排位的2个地区中，地区生产总值由高到低为天河6亿元，其次为罗湖5亿元；首尾之比为1.2。南山（只知不低于9亿元）不参与排位，已计在前。",
      "Gross regional product (GDP), 2022: of the 2 areas that can be ranked, in descending order, Tianhe with 0.6 billion yuan, followed by Luohu with 0.5 billion yuan; the first is 1.2 times the last. Nanshan (known to be at least 0.9 billion yuan), not ranked, is counted before.",
    ],
    [
      "a bound that certainly stands before the first of many",
      "gdp",
      [
        cell(TIANHE, 6),
        bound(NANSHAN, 9),
        cell("440303", 5),
        cell("440308", 4),
        cell("440309", 3),
        cell("440310", 2),
      ],
      {},
      "2022年，在可以排位的5个地区中，地区生产总值由高到低先列天河6亿元（第2位）。南山（只知不低于9亿元）不参与排位，已计在前。",
      "Gross regional product (GDP), 2022: of the 5 areas that can be ranked, in descending order from Tianhe with 0.6 billion yuan (no. 2). Nanshan (known to be at least 0.9 billion yuan), not ranked, is counted before.",
    ],
    [
      "one bound before in any case and one that may be",
      "gdp",
      [cell(TIANHE, 6), bound(NANSHAN, 9), bound(FUTIAN, 4), cell("440303", 5)],
      {},
      "2022年，在可以排位的2个地区中，地区生产总值由高到低为天河6亿元，其次为罗湖5亿元；首尾之比为1.2。南山（只知不低于9亿元）不参与排位，已计在前；福田（只知不低于4亿元）不参与排位，可能在前，位次因此为区间。",
      "Gross regional product (GDP), 2022: of the 2 areas that can be ranked, in descending order, Tianhe with 0.6 billion yuan, followed by Luohu with 0.5 billion yuan; the first is 1.2 times the last. Nanshan (known to be at least 0.9 billion yuan), not ranked, is counted before. Places are ranges, since Futian (known to be at least 0.4 billion yuan) is not ranked and may stand before.",
    ],
    [
      "two bounds before",
      "gdp",
      [cell(TIANHE, 6), bound(NANSHAN, 9), bound(FUTIAN, 8), cell("440303", 5)],
      {},
      "2022年，在可以排位的2个地区中，地区生产总值由高到低为天河6亿元，其次为罗湖5亿元；首尾之比为1.2。福田（只知不低于8亿元）、南山（只知不低于9亿元）不参与排位，已计在前。",
      "Gross regional product (GDP), 2022: of the 2 areas that can be ranked, in descending order, Tianhe with 0.6 billion yuan, followed by Luohu with 0.5 billion yuan; the first is 1.2 times the last. Futian (known to be at least 0.8 billion yuan) and Nanshan (known to be at least 0.9 billion yuan), not ranked, are counted before.",
    ],
    [
      "a whole set that cannot be told apart",
      "gdp-growth-real",
      [percent(TIANHE, 5.1), percent(FUTIAN, 5.1), percent(HUANGPU, 5.1)],
      {},
      "2022年，地区生产总值增速（可比价）：天河5.1%、福田5.1%、黄埔5.1%，先后难分。",
      "GDP growth at comparable prices, 2022: Tianhe with 5.1%, Futian with 5.1% and Huangpu with 5.1% cannot be told apart.",
    ],
    [
      "a whole set of an indicator that has no better end",
      "resident-population",
      [cell(TIANHE, 225), cell(FUTIAN, 155)],
      { polarity: "neutral" },
      "2022年，年末常住人口以天河225万人最高，其次为福田155万人；最高为最低的1.45倍。",
      "Resident population at year-end, 2022: Tianhe is highest with 2.25 million people, followed by Futian with 1.55 million people; the highest is 1.45 times the lowest.",
    ],
    [
      "a whole set of many",
      "gdp",
      [cell(TIANHE, 6), cell("440303", 5), cell("440308", 4), cell("440309", 3), cell("440310", 2)],
      {},
      "2022年，在5个地区中，地区生产总值以天河6亿元居首。",
      "Gross regional product (GDP), 2022: of 5 areas, Tianhe leads with 0.6 billion yuan.",
    ],
    [
      "one more that is not highlighted",
      "gdp",
      [cell(TIANHE, 6), cell(FUTIAN, 5), missing(area("440303"))],
      {},
      "2022年，在已知的2个地区中，地区生产总值以天河6亿元最高，其次为福田5亿元；最高为最低的1.2倍。另有1个地区没有可比数字。",
      "Gross regional product (GDP), 2022: of the 2 areas known, Tianhe is highest with 0.6 billion yuan, followed by Futian with 0.5 billion yuan; the highest is 1.2 times the lowest. 1 more has no comparable figure.",
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
    LOCALES.map((locale) => explainSelection(judgeSelection(cells), nameOf(locale), locale, []));

  it.each<[string, readonly Cell[], string, string]>([
    [
      "sources of tier C and D",
      cellsAt("gdp", FOCUS, "2022"),
      "3个地区中3个可以互比；黄埔、福田出自新闻、转引或不明来源（C、D级）。",
      "3 of 3 areas can be compared; Huangpu, Futian: from news, a quotation or an unnamed source (tier C or D).",
    ],
    [
      "plainly comparable",
      cellsAt("census-population", FOCUS, "2020"),
      "同期、同定义、同区划，均出自统计机构、普查或政府（A、B级）。",
      "Same period, definition and boundaries, all from statistics offices, censuses or governments (tier A or B).",
    ],
    [
      "one gap",
      cellsAt("gdp", FOCUS, "2016"),
      "3个地区中2个可以互比；黄埔无可比数字；福田修订口径与其他区不同；福田核算状态与其他区不同。",
      "2 of 3 areas can be compared; Huangpu: no figure to compare; Futian: another vintage; Futian: status of revision differs from the others.",
    ],
    [
      "two vintages",
      cellsAt("gdp", [TIANHE, FUTIAN], "2016"),
      "2个地区中2个可以互比；福田修订口径与其他区不同；福田核算状态与其他区不同。",
      "2 of 2 areas can be compared; Futian: another vintage; Futian: status of revision differs from the others.",
    ],
    [
      "nothing at all",
      cellsAt("rd-expenditure", [TIANHE, FUTIAN], "2020"),
      "没有可以互比的数字；天河、福田无可比数字。",
      "No area has a comparable figure; Tianhe, Futian: no figure to compare.",
    ],
    [
      "a bound only",
      cellsAt("gdp", [TIANHE, FUTIAN], "2025"),
      "没有可以互比的数字；天河无可比数字；福田只是界限值；福田修订口径系推断或未注明；福田出自新闻、转引或不明来源（C、D级）。",
      "No area has a comparable figure; Tianhe: no figure to compare; Futian: known as a bound only; Futian: vintage inferred or not stated; Futian: from news, a quotation or an unnamed source (tier C or D).",
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
      "8个地区中2个可以互比；6个地区无可比数字。",
      "2 of 8 areas can be compared; 6 areas: no figure to compare.",
    ],
  ])("%s", (_, cells, zh, en) => {
    expect(explained(cells)).toEqual([zh, en]);
  });

  it("says of accounts that vintage and status were tested too, and of others that they were not", () => {
    const plain = [cell(TIANHE, 1), cell(FUTIAN, 2)];
    const texts = [true, false].map((accounts) =>
      LOCALES.map((locale) =>
        explainSelection(judgeSelection(plain, accounts), nameOf(locale), locale, []),
      ).join(),
    );
    expect(
      texts.map((text) => /修订口径与核算状态已知且相同.*vintage and status known and equal/.test(text)),
    ).toEqual([true, false]);
  });

  it("names the sources of tier C and D where there are few", () => {
    const judgement = judgeSelection([cell(TIANHE, 1), cell(HUANGPU, 2, { verdict: "source" })]);
    const weak = (publisher: string): WeakSource => ({ publisher, tier: "D", areas: [HUANGPU] });
    const told = (...publishers: readonly string[]) =>
      explainSelection(judgement, nameOf("zh"), "zh", [], () => publishers.map(weak));
    expect(told("编造榜单网")).toBe("2个地区中2个可以互比；黄埔的数字出自D级来源编造榜单网。");
    expect(told("一", "二", "三", "四")).toBe(
      "2个地区中2个可以互比；黄埔出自新闻、转引或不明来源（C、D级）。",
    );
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
