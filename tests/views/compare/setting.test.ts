import { expect, it } from "vitest";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import type { Stock } from "../../../src/data/stock.ts";
import { MEASURES } from "../../../src/core/measures.ts";
import type { Report } from "../../../src/report/report.ts";
import { ADDRESS, VIEWS } from "../../../src/views/registry.ts";
import { betterPeriod } from "../../../src/views/compare/better-period.ts";
import { commonPeriod, comparableAt } from "../../../src/core/common-period.ts";
import { sceneOf } from "../../../src/views/compare/scene.ts";
import { periodsOf } from "../../../src/core/when.ts";
import { cases, seldom } from "../../extent.ts";
import { PRESETS } from "../../presets.ts";
import { curatedStock } from "../../stock.ts";
import { withCode } from "../../with-code.ts";

const stock = withCode(curatedStock());
const { code } = VIEWS.compare;
await code.settled();

/** The same figures in a stock of which nothing is known yet. */
function afresh(): Stock {
  return { ...stock, data: { ...stock.data } };
}

function reportIn(fresh: Stock, link: string): Report {
  const state = code.getState();
  if (state.kind !== "ready") throw new Error("no code of the comparison");
  const { filters } = ADDRESS.decode(link);
  return state.value.report(filters, {
    stock: fresh,
    sheet: EMPTY_SHEET,
    address: (patch) => ADDRESS.link(filters, patch),
  });
}

const PARTIAL = new Set(["gdp", "gdp-growth-real"]);
const INDICATORS = cases(
  stock.manifest.indicators.filter(({ core }) => core === true),
  ({ id }) => PARTIAL.has(id),
);

seldom("a report is the same whatever was looked at before", () => {
  for (const { id } of INDICATORS)
    for (const preset of ["focus", "gz", "all"] as const)
      for (const measure of ["raw", "index", "head"] as const) {
        const base = `#/compare?i=${id}&a=${preset}&m=${measure}`;
        const years = ["2016", "2020", "2022", "2023"].map((year) => `${base}&p=${year}`);
        const links = [
          ...years,
          `${base}&p=latest.year`,
          `${base}&p=common`,
          `${base}&p=2022&c=equal`,
          `${base}&p=2022&n=100`,
          `${base}&p=2022&l=en`,
        ];
        const [one, other] = [afresh(), afresh()];
        const forwards = new Map(links.map((link) => [link, reportIn(one, link)]));
        for (const link of [...links].reverse())
          expect([link, reportIn(other, link)]).toEqual([link, forwards.get(link)]);
      }
});

it("a better period is offered where fewer than two compare, and nowhere else", () => {
  const measures = cases(MEASURES, (measure) => measure === "raw" || measure === "index");
  for (const { id } of INDICATORS)
    for (const preset of PRESETS)
      for (const measure of measures) {
        const filters = ADDRESS.decode(`#/compare?i=${id}&a=${preset}&m=${measure}&p=common`).filters;
        const first = sceneOf(stock.data, filters);
        if (!first) continue;
        for (const period of periodsOf(stock.data, first.measurement, first.family)) {
          const scene = sceneOf(stock.data, { ...filters, when: { kind: "period", period } });
          if (!scene || scene.when.kind !== "period") continue;
          const { data, measurement, areas, family } = scene;
          const isEnough = areas.length < 2 || comparableAt(data, measurement, areas, period) >= 2;
          const expected = isEnough ? undefined : commonPeriod(data, measurement, areas, family);
          expect([id, preset, measure, period, betterPeriod(data, scene)]).toEqual([
            ...[id, preset, measure, period],
            expected,
          ]);
        }
      }
});
