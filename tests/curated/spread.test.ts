import { describe, expect, it } from "vitest";
import { isRankable } from "../../src/core/cell.ts";
import { quantile } from "../../src/core/distribution.ts";
import { ENOUGH } from "../../src/core/agreement.ts";
import { sideOf } from "../../src/core/standing.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { PRESETS } from "../presets.ts";
import type { Filters } from "../../src/state/filters.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import { added, cellsIn } from "../../src/views/compare/spread.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { cases } from "../extent.ts";
import { data } from "../fixture.ts";

const ALL = [...data.partitions.values()].flatMap(({ indicator }) =>
  PRESETS.flatMap((preset) =>
    (["raw", "head", "growth"] as const).map((measure) => ({ indicator, preset, measure })),
  ),
);

const SHOWN = cases(ALL, ({ indicator }, at) =>
  indicator.core === true ? at % 3 === 0 : at % 17 === 0,
).flatMap(({ indicator: { id }, preset, measure }) => {
  const filters: Filters = {
    ...ADDRESS.defaults,
    indicator: id,
    measure,
    areas: { kind: "preset", preset },
    when: { kind: "common" },
  };
  const plain = sceneOf(data, filters);
  if (!plain) return [];
  // A number that lies among the values: that of the middle one.
  const values = cellsIn(plain).filter(isRankable);
  const own = quantile(
    values.map(({ figure }) => figure.value),
    0.5,
  );
  return LOCALES.flatMap((locale) => {
    const scene = sceneOf(data, { ...filters, locale, ...(own !== undefined && { own }) });
    const [block] = scene ? added(scene).blocks : [];
    if (!scene || block?.kind !== "chart" || block.plot.kind !== "strip") return [];
    const { model } = block.plot;
    return [{ where: [id, preset, measure, locale].join(" "), scene, own, model, sentence: block.sentence }];
  });
});

describe("the distribution of all areas", () => {
  it("draws whoever compares or is known as a bound, and says of everybody else why not", () => {
    const wrong = SHOWN.flatMap(({ where, scene, model }) => {
      const cells = cellsIn(scene);
      const drawn = cells.filter(
        (cell) => cell.kind === "value" && (cell.verdict === "bounded" || isRankable(cell)),
      );
      const isWhole =
        model.points.length === drawn.length && model.apart.length === cells.length - drawn.length;
      return isWhole && model.apart.every(({ cell }) => (cell.verdict ?? "") !== "") ? [] : [where];
    });
    expect(wrong).toEqual([]);
    expect(SHOWN.length).toBeGreaterThan(100);
  });

  it("takes its middle and quarters of comparable figures alone, and of five at least", () => {
    const wrong = SHOWN.flatMap(({ where, scene, own, model, sentence }) => {
      const values = cellsIn(scene)
        .filter(isRankable)
        .map(({ figure }) => figure.value * 10 ** scene.words.scale.shift);
      const wanted = values.length < ENOUGH ? [] : [0.25, 0.5, 0.75].map((q) => quantile(values, q) ?? NaN);
      const lines = model.lines.slice(0, own === undefined ? undefined : -1).map(({ value }) => value);
      const isEqual =
        lines.length === wanted.length &&
        wanted.every(
          (value, at) => Math.abs(value - (lines[at] ?? NaN)) <= 1e-9 * Math.max(1, Math.abs(value)),
        );
      const isSaid = values.length < ENOUGH === /不足5个|fewer than 5/.test(sentence);
      return isEqual && isSaid ? [] : [`${where}: ${lines.join()} for ${wanted.join()}; ${sentence}`];
    });
    expect(wrong).toEqual([]);
  });

  it("counts who lies above and below the reader's number, with what rounding leaves open", () => {
    let counted = 0;
    const wrong = SHOWN.flatMap(({ where, scene, own, sentence }) => {
      if (own === undefined) return [];
      const cells = cellsIn(scene).filter(isRankable);
      const count = (side: string) => cells.filter((cell) => sideOf(cell, own) === side).length;
      const [, above, below] =
        /高于参照值.+?的(\d+)个、低于的(\d+)个/.exec(sentence) ??
        / compare (\d+) lie above .+? and (\d+) below/.exec(sentence) ??
        [];
      counted += 1;
      const rest = cells.length - count("above") - count("below");
      const saidRest = [
        ...sentence.matchAll(/等于的(\d+)个|分不清的(\d+)个|, (\d+) equal it|, (\d+) cannot be told/g),
      ]
        .map(([, ...numbers]) => Number(numbers.join("")))
        .reduce((sum, one) => sum + one, 0);
      return Number(above) === count("above") && Number(below) === count("below") && saidRest === rest
        ? []
        : [`${where}: ${sentence}`];
    });
    expect(wrong).toEqual([]);
    expect(counted).toBeGreaterThan(60);
  });

  it("says of each chosen district on which side of the quarters it lies for certain", () => {
    const wrong = SHOWN.flatMap(({ where, scene, model }) =>
      model.points.flatMap(({ area, stands }) => {
        const cell = scene.comparison.cells.get(area);
        const [lower, , upper] = model.lines.length > 3 ? model.lines : [];
        if (!cell || !isRankable(cell) || !lower || !upper) return [];
        const { low, high } = cell.figure.interval;
        const factor = 10 ** scene.words.scale.shift;
        const isAbove = low * factor > upper.value * (1 + 1e-12);
        const isBelow = high * factor < lower.value * (1 - 1e-12);
        const said = /高于上四分位|above the upper/.test(stands)
          ? "above"
          : /低于下四分位|below the lower/.test(stands)
            ? "below"
            : "";
        const wanted = isAbove ? "above" : isBelow ? "below" : "";
        return said === wanted || lower.value < 0 || upper.value < 0 ? [] : [`${where} ${area}: ${stands}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
