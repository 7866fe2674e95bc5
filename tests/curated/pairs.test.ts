import { describe, expect, it } from "vitest";
import type { ScatterModel } from "../../src/charts/scatter-model.ts";
import { scatterChart } from "../../src/charts/scatter.ts";
import { agreementOf, ENOUGH } from "../../src/core/agreement.ts";
import { isRankable } from "../../src/core/cell.ts";
import { quantile } from "../../src/core/distribution.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import { quotient } from "../../src/core/quotient.ts";
import type { IndicatorId, Period } from "../../src/core/types.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { PRESETS } from "../presets.ts";
import type { Filters } from "../../src/state/filters.ts";
import { added } from "../../src/views/compare/scatter/against.ts";
import { bothOf } from "../../src/views/compare/scatter/both.ts";
import type { Both } from "../../src/views/compare/scatter/both.ts";
import type { Added } from "../../src/views/compare/added.ts";
import { wordsOf } from "../../src/i18n/bound-words.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import type { Scene } from "../../src/views/compare/scene.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { cases } from "../extent.ts";
import { period, TIANHE } from "../made-up.ts";
import { data } from "../fixture.ts";

const CORE = [...data.partitions.values()].flatMap(({ indicator }) => (indicator.core ? [indicator.id] : []));

/** Every two core indicators for every preset, in the newest period that they share; a few of them unless all are asked for. */
const ALL = CORE.flatMap((indicator) =>
  CORE.filter((other) => other !== indicator).flatMap((other) =>
    PRESETS.map((preset) => ({ indicator, other, preset })),
  ),
);
const SOME = cases(ALL, (_, at) => at % 37 === 0);

function filtersOf({ indicator, other, preset }: (typeof ALL)[number], more: Partial<Filters> = {}): Filters {
  const areas = { kind: "preset", preset } as const;
  return { ...ADDRESS.defaults, indicator, other, areas, when: { kind: "common" }, ...more };
}

function sceneFor(filters: Filters): Scene {
  const scene = sceneOf(data, filters);
  if (!scene) throw new Error(filters.indicator);
  return scene;
}

type Shown = {
  readonly one: (typeof ALL)[number];
  readonly where: string;
  readonly scene: Scene;
  readonly both: Both;
  readonly model: ScatterModel;
  readonly figures: Added["figures"];
  readonly texts: readonly [string, string];
};

/** What the view adds for two indicators, in both languages; made once, since each test goes over all of it. */
const SHOWN = SOME.map((one): Shown => {
  const where = Object.values(one).join(" ");
  const scene = sceneFor(filtersOf(one));
  const both = bothOf(scene);
  const [zh, en] = LOCALES.map((locale) =>
    added({ ...scene, words: wordsOf(data, scene.measurement, locale) }),
  );
  const block = zh?.blocks[0];
  if (!both || !zh || !en || block?.kind !== "chart" || block.plot.kind !== "scatter") throw new Error(where);
  const texts = [zh.finding?.text ?? "", en.finding?.text ?? ""] as const;
  return { one, where, scene, both, model: block.plot.model, figures: zh.figures, texts };
});

/** The same indicator alone, in the same period. */
function alone({ when, areas, context }: Scene, indicator: IndicatorId): Scene["comparison"]["cells"] {
  const { areas: _, ...rest } = ADDRESS.defaults;
  const codes = { kind: "list", codes: areas } as const;
  const { comparison } = sceneFor({ ...rest, indicator, areas: codes, when });
  expect(context.every((area) => comparison.cells.has(area))).toBe(true);
  return comparison.cells;
}

describe("a point of two indicators", () => {
  it("is what the table has, and what the view says of each indicator alone in that period", () => {
    let drawn = 0;
    for (const { one, where, scene, model } of SHOWN) {
      const [across, up] = [alone(scene, one.other), alone(scene, one.indicator)];
      const table = scatterChart.table(model, "zh");
      expect(table.rows.map(({ key }) => key).sort(), where).toEqual(
        [...model.points, ...model.apart].map(({ area }) => area).sort(),
      );
      for (const { area, x, y, hollow, period: at } of model.points) {
        drawn += 1;
        const cells = [across.get(area), up.get(area)];
        for (const [cell, end, side] of [
          [cells[0], x, "x"],
          [cells[1], y, "y"],
        ] as const) {
          if (cell?.kind !== "value") throw new Error(`${where} ${area}`);
          expect(cell.verdict === "bounded" || isRankable(cell), where).toBe(true);
          expect([end.facts.value, cell.figure.period], where).toEqual([cell.figure.value, at]);
          const row = table.rows.find(({ key }) => key === area);
          const shown = row?.cells[table.columns.findIndex(({ id }) => id === side)];
          expect([shown?.value, shown?.text, shown?.period], where).toEqual([
            cell.figure.value,
            end.label,
            at,
          ]);
        }
        const isPlain = cells.every((cell) => cell?.kind === "value" && cell.verdict === "comparable");
        expect(hollow, where).toBe(!isPlain);
      }
      for (const { area, why } of model.apart) {
        expect(why, `${where} ${area}`).not.toBe("");
        const cells = [across.get(area), up.get(area)];
        const both = cells.every((cell) => cell && isRankable(cell));
        // What compares in both is left out only beside a whole or in another period, which the words then say.
        if (both) expect(why, `${where} ${area}`).toMatch(/地区|时期|年|整体|部分|范围/);
      }
    }
    expect(drawn).toBeGreaterThan(50);
  });

  it("has both its origins in the report", () => {
    for (const { figures, model } of SHOWN) {
      for (const { x, y } of model.points)
        for (const { facts } of [x, y]) {
          const subject = figures.get(facts.origin ?? "");
          expect(subject?.kind === "cell" && subject.cell.kind === "value" && subject.cell.figure.value).toBe(
            facts.value,
          );
        }
    }
  });
});

describe("what is said of two indicators", () => {
  it("counts every two areas once, judges five or more, and draws the middle ones of those", () => {
    let judged = 0;
    for (const { where, both, model, texts } of SHOWN) {
      const counted = both.pairs.pairs.filter(({ counts }) => counts);
      const agreement = agreementOf(counted);
      if (!agreement) {
        expect(counted.length, where).toBeLessThan(ENOUGH);
        expect([model.x.median, model.y.median], where).toEqual([undefined, undefined]);
        expect(texts[0], where).toMatch(/不判断次序|没有两项都有同期可比数字/);
        expect(texts[1], where).toMatch(/too few to say|No area has comparable/);
        continue;
      }
      judged += 1;
      const { members, couples, same, opposite, open, tau } = agreement;
      expect([members, couples], where).toEqual([counted.length, (members * (members - 1)) / 2]);
      expect(same + opposite + open, where).toBe(couples);
      for (const text of texts) expect(text, where).toContain(String(members));
      expect(texts[0], where).toContain(
        `${String(couples)}对中${String(same)}对先后相同、${String(opposite)}对相反`,
      );
      expect(texts[1], where).toContain(`${String(same)} of ${String(couples)} pairs`);
      // What the words claim is what the counts come to, by another way: of exact values without ties tau is tau-a.
      if (open === 0) expect(tau, where).toBeCloseTo((same - opposite) / couples, 12);
      if (tau !== undefined) expect(Math.abs(tau), where).toBeLessThanOrEqual(1 + 1e-12);
      expect(/大体一致|部分一致/.test(texts[0]), where).toBe(Math.round((tau ?? 0) * 100) >= 30);
      expect(/大体相反|部分相反/.test(texts[0]), where).toBe(Math.round((tau ?? 0) * 100) <= -30);
      const middle =
        quantile(
          counted.map(({ x }) => x.figure.value),
          0.5,
        ) ?? NaN;
      const { shift } = both.x.words.scale;
      expect(model.x.median?.value, where).toBeCloseTo(middle * 10 ** shift, 6);
    }
    expect(judged).toBeGreaterThan(3);
  });
});

describe("a ratio of two indicators", () => {
  it("is the quotient of what the view shows of each alone, of one period; what does not divide is never shown", () => {
    let [made, refused] = [0, 0];
    for (const one of SOME) {
      const where = Object.values(one).join(" ");
      const scene = sceneFor(filtersOf(one, { measure: "ratio" }));
      const { measurement, comparison } = scene;
      const kinds = [one.indicator, one.other].map((id) => data.partitions.get(id)?.indicator.kind);
      if (kinds.some((kind) => kind !== "level")) expect(measurement.measure, where).toBe("raw");
      if (measurement.measure !== "ratio") {
        expect(measurement.other?.refusal, where).toBeDefined();
        refused += 1;
        continue;
      }
      const known = new Map<Period, readonly [Scene["comparison"]["cells"], Scene["comparison"]["cells"]]>();
      for (const [area, cell] of comparison.cells) {
        if (cell.kind === "missing") continue;
        const { origin, value, interval, bound, period: at } = cell.figure;
        const then: Scene = { ...scene, when: { kind: "period", period: at } };
        const [top, bottom] = known.get(at) ?? [alone(then, one.indicator), alone(then, one.other)];
        known.set(at, [top, bottom]);
        const [a, b] = [top.get(area), bottom.get(area)];
        if (origin.kind !== "derived" || a?.kind !== "value" || b?.kind !== "value") throw new Error(where);
        expect([a.figure.period, b.figure.period], where).toEqual([at, at]);
        const name = { zh: "", en: "" };
        const plain = quotient({ name, figure: a.figure }, { name, figure: b.figure });
        if (!isFigure(plain)) throw new Error(where);
        const factor = value / plain.value;
        expect(bound, where).toBe(plain.bound);
        if (Number.isFinite(interval.low))
          expect(interval.low, where).toBeCloseTo(plain.interval.low * factor, 6);
        // Percent, yuan a person, things for 10,000 people: a power of ten.
        expect(Math.log10(factor) % 1, where).toBeCloseTo(0, 9);
        // It compares only where both do.
        if (isRankable(cell)) expect([isRankable(a), isRankable(b)], where).toEqual([true, true]);
        made += 1;
      }
    }
    expect(made).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(10);
  });

  // As they stand in data/observations: 5,312.79 and 2,241,826; 169.53 and 6,012.2; 6,077.98 and 6,551.26.
  it.each([
    ["gdp", "census-population", "2020", 5312.79e8 / 2_241_826],
    ["rd-expenditure", "gdp", "2021", (169.53 / 6012.2) * 100],
    ["va-tertiary", "gdp", "2023", (6077.98 / 6551.26) * 100],
  ])("of %s and %s of 天河 in %s is what division by hand comes to", (indicator, other, at, expected) => {
    const { measurement } = sceneFor({
      ...ADDRESS.defaults,
      indicator: indicator as IndicatorId,
      other: other as IndicatorId,
      measure: "ratio",
      when: { kind: "period", period: period(at) },
    });
    const figure = figureAt(data, measurement, TIANHE, period(at));
    expect(isFigure(figure) && figure.value).toBeCloseTo(expected, 6);
  });
});
