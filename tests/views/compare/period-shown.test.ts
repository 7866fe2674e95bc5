import { expect, it } from "vitest";
import { commonPeriod } from "../../../src/core/common-period.ts";
import { figureAt, isFigure } from "../../../src/core/figures.ts";
import { summarise } from "../../../src/core/summary.ts";
import { say } from "../../../src/i18n/say.ts";
import { sceneOf } from "../../../src/views/compare/scene.ts";
import { refusalOf } from "../../../src/core/measure.ts";
import { familyOf } from "../../../src/core/period.ts";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import type { AreaCode, Period } from "../../../src/core/types.ts";
import { periodsOf } from "../../../src/core/when.ts";
import { blocksOf, sentenceOf } from "../../../src/report/report.ts";
import { report } from "../../../src/views/compare/report.ts";
import { bestPeriod } from "../../../src/views/compare/selected-period.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { cases } from "../../extent.ts";
import { data, measured } from "../../fixture.ts";
import { curatedStock } from "../../stock.ts";

/** A district beside its city, which do not compare, and districts that seldom do. */
const SETS = [
  ["440106", "440100"],
  ["440304", "440300"],
  ["440106", "440112"],
  ["440106", "440112", "440304"],
] as const satisfies readonly (readonly string[])[];

it("where no two areas compare in any period, the period is shown in which most have a figure", () => {
  let alone = 0;
  for (const { indicator } of data.partitions.values())
    for (const set of SETS) {
      if (refusalOf("raw", indicator) !== undefined) continue;
      const areas = set as readonly string[] as readonly AreaCode[];
      const measurement = measured(indicator.id);
      if (commonPeriod(data, measurement, areas)) continue;
      const have = (period: Period) =>
        areas.filter((area) => isFigure(figureAt(data, measurement, area, period))).length;
      const shown = bestPeriod(data, measurement, areas);
      if (shown === undefined || familyOf(shown) !== "year") continue;
      const most = Math.max(...periodsOf(data, measurement, "year").map(have));
      expect([indicator.id, ...set, shown, have(shown)]).toEqual([indicator.id, ...set, shown, most]);
      if (most > 1) alone += 1;
    }
  expect(alone).toBeGreaterThan(20);
});

it("the shown period is marked in a trend only where the trend has years", () => {
  const stock = curatedStock();
  let beyond = 0;
  for (const { id, periods } of cases(stock.manifest.indicators, (_, at) => at % 3 === 0))
    for (const period of [periods[0], periods.at(-1)].flatMap((one) => one ?? [])) {
      const filters = { ...ADDRESS.defaults, indicator: id, when: { kind: "period", period } as const };
      const made = report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
      for (const { plot } of blocksOf(made, "chart")) {
        if (plot.kind !== "trend") continue;
        const { now, ticks } = plot.model;
        const drawn = ticks.map(({ x }) => x);
        if (now === undefined) beyond += 1;
        else expect([id, now >= Math.min(...drawn), now <= Math.max(...drawn)]).toEqual([id, true, true]);
      }
    }
  expect(beyond).toBeGreaterThan(0);
});

it("a figure per head of another year says of which year its people are", () => {
  const stock = curatedStock();
  const codes = ["440106", "440112", "440304", "440305"] as readonly string[] as readonly AreaCode[];
  const filters = {
    ...ADDRESS.defaults,
    areas: { kind: "list", codes } as const,
    highlight: codes,
    measure: "head" as const,
    when: { kind: "period", period: "2016" as Period } as const,
  };
  const said = (locale: "zh" | "en") =>
    sentenceOf(report({ ...filters, locale }, { stock, sheet: EMPTY_SHEET, address: () => "#/" }));
  expect(said("zh")).toContain("黄埔（2017年为364,700元/人，常住人口为2014年）");
  expect(said("en")).toContain("Huangpu (364,700 yuan per person in 2017, population of 2014)");
});

it("every compared area is told of once: ranked, standing or maybe standing before, left out, or without a figure", () => {
  const stock = curatedStock();
  const off: string[] = [];
  let open = 0;
  for (const { id, periods } of cases(stock.manifest.indicators, (_, at) => at % 2 === 0))
    for (const period of cases(periods, (_, at) => at % 3 === 0)) {
      const filters = {
        ...ADDRESS.defaults,
        indicator: id,
        areas: { kind: "preset", preset: "all" } as const,
        when: { kind: "period", period } as const,
      };
      const scene = sceneOf(stock.data, filters);
      if (!scene) continue;
      const { comparison, words, highlight } = scene;
      const summary = summarise(comparison.ranking, highlight, true);
      if (summary.finding.kind !== "order" && summary.finding.kind !== "places") continue;
      const said = say(summary, words, "zh");
      const all = comparison.ranking.ranked.length + comparison.ranking.unranked.length;
      const { of, open: opened } = summary.finding;
      if (opened.length > 0) open += 1;
      const left = summary.absent.filter((cell) => !opened.some(({ area }) => area === cell.area)).length;
      const more = Number(/另有(\d+)个地区没有可比数字/.exec(said)?.[1] ?? 0);
      if (of + opened.length + left + more !== all) off.push(`${id} ${period}: ${said}`);
    }
  expect(off).toEqual([]);
  expect(open).toBeGreaterThan(10);
});
