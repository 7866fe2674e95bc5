import { describe, expect, it } from "vitest";
import { facetsOf, findersOf } from "../../../src/curate/table/facets.ts";
import { readCell } from "../../../src/curate/table/read-cell.ts";
import { readPeriodName } from "../../../src/curate/table/period-names.ts";
import { catalogue } from "./catalogue.ts";

const find = findersOf(catalogue);

describe("an area", () => {
  it.each([
    ["天河", "440106"],
    ["天河区", "440106"],
    ["天 河 区", "440106"],
    ["　　天河区", "440106"],
    ["440106", "440106"],
    ["440106000000", "440106"],
    ["Tianhe", "440106"],
    ["TIANHE DISTRICT", "440106"],
    ["其中：黄埔区", "440112"],
    ["1.福田区", "440304"],
    ["深汕合作区", "440300-shenshan"],
    ["光明新区", "440311"],
    ["增城市", "440118"],
    ["萝岗区", "440116-before-2014"],
    ["原宝安区", "440306-original"],
    ["宝安区", "440306"],
    ["Bao'an", "440306"],
    ["广州市", "440100"],
  ])("%s is %s", (text, code) => {
    expect(find.area(text)).toMatchObject({ kind: "area", area: code });
  });

  it.each(["全市", "全 市"])("%s is the whole", (text) => {
    expect(find.area(text)).toEqual({ kind: "whole" });
  });

  it.each(["合计", "总计", "天河路街道", "浦东新区", "越秀山", "", "44", "0755", "河"])(
    "%s is none",
    (text) => {
      expect(find.area(text)).toBeUndefined();
    },
  );
});

describe("a period", () => {
  it.each<[string, string]>([
    ["2023", "2023"],
    ["2023年", "2023"],
    ["２０２３年", "2023"],
    ["二〇二三年", "2023"],
    ["2023年末", "2023"],
    ["2023-Q1", "2023-01/2023-03"],
    ["2023Q3", "2023-07/2023-09"],
    ["Q4 2023", "2023-10/2023-12"],
    ["2023年1—6月", "2023-01/2023-06"],
    ["2023年1-6月份", "2023-01/2023-06"],
    ["2023年1月-6月", "2023-01/2023-06"],
    ["2023年1-12月", "2023"],
    ["2023/06", "2023-06"],
    ["2023.06", "2023-06"],
    ["2023年6月", "2023-06"],
    ["2023年06月", "2023-06"],
    ["2023-06-30", "2023-06"],
    ["2023年上半年", "2023-01/2023-06"],
    ["2023年前三季度", "2023-01/2023-09"],
    ["2023年一季度", "2023-01/2023-03"],
    ["2023-01/2023-06", "2023-01/2023-06"],
  ])("%s is %s", (text, period) => {
    expect(readPeriodName(text)).toEqual({ kind: "period", period });
  });

  it.each([
    ["上半年", 1, 6],
    ["1-6月", 1, 6],
    ["6月", 6, 6],
    ["第三季度", 7, 9],
    ["全年", 1, 12],
  ])("%s is a part of some year", (text, from, to) => {
    expect(readPeriodName(text)).toEqual({ kind: "part", from, to });
  });

  it.each(["1899", "2099年", "2023年13月", "12345", "GDP", "2023年9-3月", "6215.72"])(
    "%s is none",
    (text) => {
      expect(readPeriodName(text)).toBeUndefined();
    },
  );
});

describe("a unit in a head's brackets", () => {
  const { units } = catalogue;
  const first = (text: string) => {
    const { unit } = facetsOf(text, find);
    return units.find(({ id }) => id === unit?.units[0])?.name;
  };

  it.each(units.map(({ name }) => name.zh))(
    "%s is the unit of that name before any that is printed so",
    (zh) => {
      expect(first(`共享单车数（${zh}）`)?.zh).toBe(zh);
    },
  );

  it.each(units.map(({ name }) => name.en))("so is %s", (en) => {
    expect(first(`Shared bicycles (${en})`)?.en).toBe(en);
  });
});

describe("a label", () => {
  const told = (text: string) => {
    const { area, period, unit, isGrowth, name } = facetsOf(text, find);
    const found =
      name === undefined
        ? undefined
        : find.indicator({ name, isGrowth: isGrowth ?? false, units: unit?.units ?? [] });
    return {
      ...(area?.kind === "area" && { area: area.area }),
      ...(period?.kind === "period" && { period: period.period }),
      ...(unit && { unit: unit.printed }),
      ...(isGrowth && { isGrowth }),
      ...(found?.kind === "sure" && { indicator: found.indicator }),
      ...(name !== undefined && found?.kind !== "sure" && { name }),
    };
  };

  it.each<[string, object]>([
    ["地区生产总值（亿元）", { indicator: "gdp", unit: "亿元" }],
    ["地区生产总值(万元)", { indicator: "gdp", unit: "万元" }],
    ["GDP/亿元", { indicator: "gdp", unit: "亿元" }],
    ["GDP", { indicator: "gdp" }],
    ["2023年地区生产总值（亿元）", { indicator: "gdp", unit: "亿元", period: "2023" }],
    ["2023年1-6月地区生产总值", { indicator: "gdp", period: "2023-01/2023-06" }],
    ["一、地区生产总值", { indicator: "gdp" }],
    ["其中：第二产业增加值", { indicator: "va-secondary" }],
    ["地区生产总值增长（%）", { indicator: "gdp-growth-real", isGrowth: true, unit: "%" }],
    ["GDP增速", { indicator: "gdp-growth-real" }],
    ["比上年增长（%）", { isGrowth: true, unit: "%" }],
    ["同比增长%", { isGrowth: true, unit: "%" }],
    ["2023年比上年增长(%)", { isGrowth: true, unit: "%", period: "2023" }],
    ["社会消费品零售总额", { indicator: "retail-sales" }],
    ["年末常住人口（万人）", { indicator: "resident-population", unit: "万人" }],
    ["研究与试验发展（R&D）经费", { indicator: "rd-expenditure" }],
    ["R&D经费投入强度（%）", { indicator: "rd-intensity", unit: "%" }],
    ["亿元", { unit: "亿元" }],
    ["数值", {}],
    ["天河区", { area: "440106" }],
    ["2023年", { period: "2023" }],
    ["Gross domestic product (100 million yuan)", { indicator: "gdp", unit: "100 million yuan" }],
    ["共享单车数（辆）", { name: "共享单车数", unit: "辆" }],
    ["年均增长（%）", { name: "年均增长", unit: "%" }],
  ])("%s", (text, facets) => {
    expect(told(text)).toEqual(facets);
  });
});

describe("a cell", () => {
  it.each<[string, object]>([
    ["6215.72", { digits: "6215.72", bound: "exact" }],
    ["6,215.72", { digits: "6215.72" }],
    ["６２１５．７２", { digits: "6215.72" }],
    ["5，514", { digits: "5514" }],
    ["－１．５％", { digits: "-1.5", unit: "%" }],
    ["−3", { digits: "-3" }],
    ["0.5", { digits: "0.5" }],
    ["0", { digits: "0" }],
    ["96.00", { digits: "96.00" }],
    ["≥500", { digits: "500", bound: "at-least" }],
    ["超500", { digits: "500", bound: "at-least" }],
    ["500以上", { digits: "500", bound: "at-least" }],
    ["500余家", { digits: "500", bound: "at-least", unit: "家" }],
    ["约300", { digits: "300", bound: "about" }],
    ["不足300", { digits: "300", bound: "at-most" }],
    ["2.4*", { digits: "2.4", mark: "*" }],
    ["2.4(2)", { digits: "2.4", mark: "(2)" }],
    ["2.4①", { digits: "2.4", mark: "①" }],
    ["3.2亿", { digits: "3.2", unit: "亿" }],
    ["12.3%", { digits: "12.3", unit: "%" }],
    ["1.5e3", { digits: "1500" }],
    ["1 234 567", { digits: "1234567" }],
  ])("%s is a number", (text, number) => {
    expect(readCell(text)).toMatchObject({ kind: "number", ...number });
  });

  it.each(["—", "…", "-", "--", "n/a", "缺", "未公布", "."])("%s says that there is none", (text) => {
    expect(readCell(text)).toEqual({ kind: "missing", sign: text });
  });

  it.each(["0755", "020", "00123"])("%s is a code", (text) => {
    expect(readCell(text)).toEqual({ kind: "code" });
  });

  it.each(["天河区", "1,23", "12,34.5", "1.2.3", "12-15", "(12.3)", "=1+1", "<b>5</b>", "1,5"])(
    "%s is words",
    (text) => {
      expect(readCell(text)).toEqual({ kind: "words" });
    },
  );

  it("without signs is empty", () => {
    expect(readCell(" \u3000 ")).toEqual({ kind: "empty" });
  });
});
