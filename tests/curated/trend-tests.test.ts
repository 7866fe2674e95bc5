import { describe, expect, it } from "vitest";
import { breakBetween } from "../../src/core/series.ts";
import { carrierOf, isEstimated } from "../../src/core/comparability.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { carrierPartition } from "../../src/core/figures.ts";
import { refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { trendTest } from "../../src/core/trend-test.ts";
import type { TrendTest } from "../../src/core/trend-test.ts";
import { trendOf } from "../../src/core/trend.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { formatPeriod } from "../../src/i18n/format.ts";
import { blockTable } from "../../src/exports/block-table.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import type { Scene } from "../../src/views/compare/scene.ts";
import { trendsOf } from "../../src/views/compare/city-trend.ts";
import { trendBlock } from "../../src/views/compare/trend.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { cases, IN_FULL } from "../extent.ts";
import { data } from "../fixture.ts";

const districts = presentDistricts(data.areas);
const groups = Array.from({ length: Math.ceil(districts.length / 6) }, (_, at) =>
  districts.slice(at * 6, at * 6 + 6),
);

type Said = {
  readonly scene: Scene;
  readonly area: AreaCode;
  readonly said: string;
  readonly test: TrendTest;
  readonly values: ReadonlyMap<string, number>;
};

/** Each sentence of a trend under the chart, with the figures that the chart's own table has. */
function* sentences(): Generator<Said> {
  const pairs = [...data.partitions.values()].flatMap(({ indicator }) =>
    MEASURES.filter((one) => refusalOf(one, indicator) === undefined).map((measure) => ({
      id: indicator.id,
      measure,
    })),
  );
  for (const { id, measure } of cases(pairs, ({ measure: one }, at) => one === "raw" || at % 11 === 0))
    for (const highlight of groups) {
      const scene = sceneOf(data, {
        ...ADDRESS.defaults,
        indicator: id,
        measure,
        areas: { kind: "preset", preset: "all" },
        highlight,
      });
      if (!scene) continue;
      const trends = trendsOf(scene);
      const block = trendBlock(scene, "");
      const table = block && blockTable(block, "zh");
      for (const trend of trends.filter(({ area }) => highlight.includes(area))) {
        const { area } = trend;
        const at = table?.columns.findIndex((column) => column.id === area) ?? -1;
        const values = new Map(
          table?.rows.flatMap(({ key, cells }) => {
            const { value, text = "" } = cells[at] ?? {};
            return typeof value === "number" && !text.startsWith("(") ? [[key, value] as const] : [];
          }),
        );
        const [said = ""] =
          new RegExp(`(?<=^|；)(?:[^；。：]*、)?${scene.words.area(area)}(?:、[^；。：]*)?：[^；。]*`).exec(
            block?.note ?? "",
          ) ?? [];
        yield { scene, area, said, test: trendTest(data, scene.measurement, trend), values };
      }
    }
}

const SAID = [...sentences()];
const where = ({ scene, area }: Said) =>
  `${scene.partition.indicator.id} ${scene.measurement.measure} ${area}`;

/** p without ties, by the plain recurrence over how many pairs rise. */
function untiedP(n: number, s: number): number {
  let counts = [1];
  for (let size = 2; size <= n; size += 1) {
    const next = Array.from({ length: counts.length + size - 1 }, () => 0);
    counts.forEach((count, rises) => {
      for (let more = 0; more < size; more += 1) next[rises + more] = (next[rises + more] ?? 0) + count;
    });
    counts = next;
  }
  const most = (n * (n - 1)) / 2;
  const far = counts.filter((_, rises) => Math.abs(2 * rises - most) >= Math.abs(s));
  return far.reduce((sum, one) => sum + one, 0) / counts.reduce((sum, one) => sum + one, 0);
}

/** The values of the table in the periods that a test is of, as numbers and no more. */
function plainS({ test, values }: Said): { readonly s: number; readonly ties: number } {
  const row = test.figures.map(({ period }) => values.get(period) ?? NaN);
  const pairs = row.flatMap((a, i) => row.slice(i + 1).map((b) => Math.sign(b - a)));
  return { s: pairs.reduce((sum, one) => sum + one, 0), ties: pairs.filter((one) => one === 0).length };
}

describe("each sentence of a trend", () => {
  it("stands under the chart for every highlighted district", () => {
    expect(SAID.length).toBeGreaterThan(IN_FULL ? 2000 : 1000);
    expect(SAID.filter(({ said }) => said === "").map(where)).toEqual([]);
    for (const direction of ["up", "down", "none"] as const)
      expect(SAID.filter(({ test }) => test.tested?.direction === direction).length).toBeGreaterThan(0);
  });

  it("agrees with S and p worked out again from the figures of the chart's table", () => {
    const wrong = SAID.filter((one) => {
      const { tested } = one.test;
      if (!tested) return false;
      const { s, ties } = plainS(one);
      if (!(Math.abs(s - tested.s) <= tested.open)) return true;
      if (tested.n > 10 || ties > 0 || tested.open > 0) return false;
      return s !== tested.s || Math.abs(untiedP(tested.n, s) - tested.p) > 1e-9;
    });
    expect(wrong.map(where)).toEqual([]);
    expect(SAID.filter(({ test }) => test.tested && test.tested.open === 0).length).toBeGreaterThan(25);
  });

  it("says rising or falling only where p is below 0.05, with n, p and both ends", () => {
    let borrowed = 0;
    for (const one of SAID) {
      const { figures, tested } = one.test;
      const { said } = one;
      const { measure } = one.scene.measurement;
      const isForeign = measure === "head" && figures.at(-1)?.operandPeriod !== undefined;
      expect(one.test.isBorrowed === true, where(one)).toBe(isForeign);
      if (isForeign) {
        borrowed += 1;
        expect(said, where(one)).toMatch(/：所用人口不是各期当年的，不作判断$/);
        continue;
      }
      if (!tested) {
        expect(figures.length, where(one)).toBeLessThan(5);
        expect(said, where(one)).toMatch(
          /(没有可比的期|最近可比的(只有.+|是.+至.+\d)期，期数太少)，不作判断$/,
        );
        continue;
      }
      const [from, to] = [figures[0], figures.at(-1)].map(
        (figure) => figure && formatPeriod(figure.period, "zh"),
      );
      expect(said, where(one)).toContain(`${from ?? ""}至${to ?? ""}`);
      expect(said, where(one)).toContain(`n=${String(figures.length)}`);
      const word = /呈上升趋势|呈下降趋势|未见单调趋势/.exec(said)?.[0];
      const { s } = plainS(one);
      if (tested.p >= 0.05) expect(word, where(one)).toBe("未见单调趋势");
      else expect(word, where(one)).toBe(s > 0 ? "呈上升趋势" : "呈下降趋势");
    }
    expect(borrowed).toBeGreaterThan(0);
  });

  it("says that money is at current prices, and that no index of real growth is", () => {
    for (const one of SAID.filter(({ test }) => test.tested)) {
      const { measure, partition } = one.scene.measurement;
      const { unit, kind, growth } = partition.indicator;
      const isLevel = !["growth", "share", "rank"].includes(kind) && !["growth", "share"].includes(measure);
      const isChain = measure === "index" && growth !== undefined;
      const isMoney = ["yuan", "usd"].includes(data.units.get(unit)?.base ?? "");
      expect(one.said.includes("现价"), where(one)).toBe(isLevel && isMoney && !isChain);
    }
  });

  it("is of results of one basis, each against each, and never across a break", () => {
    for (const one of SAID) {
      const { measurement } = one.scene;
      const partition = carrierPartition(data, measurement);
      const { figures } = one.test;
      expect(figures.filter(isEstimated), where(one)).toEqual([]);
      for (const [at, a] of figures.entries())
        for (const b of figures.slice(at + 1)) {
          const [from, to] = [carrierOf(a), carrierOf(b)];
          // The base of a chained index is 100 by itself.
          expect([undefined, "result"], where(one)).toContain(from?.nature);
          if (partition && from && to)
            expect(breakBetween(partition, data.areas.get(one.area), from, to), where(one)).toBeUndefined();
        }
    }
  });

  it("starts at the oldest period that stands on one side of all breaks with the newest", () => {
    for (const one of SAID) {
      const runs = trendOf(
        data,
        one.scene.measurement,
        one.area,
        one.scene.family === "undated" ? "year" : one.scene.family,
      ).runs.flat();
      expect(runs.slice(runs.length - one.test.figures.length), where(one)).toEqual(one.test.figures);
    }
  });
});
