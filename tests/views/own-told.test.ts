import { beforeAll, describe, expect, it } from "vitest";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import type { AreaCode, IndicatorId } from "../../src/core/types.ts";
import { withOwn } from "../../src/data/own-stock.ts";
import { sourcesText } from "../../src/i18n/publishers.ts";
import { flatBlocks } from "../../src/report/report.ts";
import type { Report } from "../../src/report/report.ts";
import { ADDRESS, VIEWS } from "../../src/views/registry.ts";
import { period } from "../made-up.ts";
import { ownFile } from "../own.ts";
import { curatedStock } from "../stock.ts";
import { withCode } from "../with-code.ts";

// Made-up figures laid over ours.

const GDP = "gdp" as IndicatorId;
const FILE = "自有数据（编造的a.xlsx）";
const stock = curatedStock();
const districts = presentDistricts(stock.data.areas);

/** The report of a link with figures of the reader's own of some areas in a period. */
async function reportWith(
  link: string,
  areas: readonly AreaCode[],
  ...when: readonly string[]
): Promise<Report> {
  const { filters } = ADDRESS.decode(link);
  const { code } = VIEWS[filters.view];
  await code.settled();
  const state = code.getState();
  if (state.kind !== "ready") throw new Error("no code of the view");
  const figures = when.flatMap((year) =>
    areas.map((area, at) => ({ indicator: GDP, area, period: period(year), value: 5000 + at })),
  );
  return state.value.report(filters, {
    stock: withCode(withOwn(stock, [ownFile(figures, { isFirst: true })])),
    sheet: EMPTY_SHEET,
    address: (patch) => ADDRESS.link(filters, patch),
  });
}

describe("a reader's own figures in a view that is of other years", () => {
  let report: Report;
  beforeAll(async () => {
    report = await reportWith("#/compare?p=2022", districts, "2031");
  });

  it("are named among the sources, since the trend draws them", () => {
    expect(report.sources).toContain(FILE);
  });

  it("carry their mark in the trend, and ours none", () => {
    const trend = flatBlocks(report.blocks).find(({ id }) => id === "trend");
    if (trend?.kind !== "chart" || trend.plot.kind !== "trend") throw new Error("no trend");
    const points = trend.plot.model.lines.flatMap(({ runs, aside }) => [...runs.flat(), ...aside]);
    for (const { period: when, label } of points)
      expect([when, label.includes("自有")]).toEqual([when, when === "2031"]);
    expect(trend.note).toContain("部分点是自有数据");
    expect(points.some(({ period: when }) => when === "2031")).toBe(true);
  });
});

it("the verdict counts no more areas on own data than are compared", async () => {
  const [one = districts[0], other = districts[1]] = ["440106", "440104"] as AreaCode[];
  const { blocks } = await reportWith(
    `#/compare?a=${String(one)}.${String(other)}&p=2031`,
    districts,
    "2031",
  );
  const [verdict] = flatBlocks(blocks).filter(({ kind }) => kind === "verdict");
  if (verdict?.kind !== "verdict") throw new Error("no verdict");
  expect(verdict.text).toContain("天河、越秀用到自有数据");
});

it("a place among others that rest on own figures says so below the overview", async () => {
  const years = Array.from({ length: 10 }, (_, at) => String(2016 + at));
  const { sources } = await reportWith("#/overview", ["440103" as AreaCode], ...years);
  expect(sources).toContain(FILE);
});

it("own files are named before whatever is used more", () => {
  const names = ["甲", "甲", "乙", "丙", "丁", FILE];
  expect(sourcesText(names, 3, "zh")).toBe(`来源：${FILE}、甲、乙等5个来源`);
});
