import { describe, expect, it } from "vitest";
import { isRankable } from "../../src/core/cell.ts";
import { carrierOf } from "../../src/core/comparability.ts";
import { breakBetween } from "../../src/core/series.ts";
import type { Atlas } from "../../src/data/geo.ts";
import { PRESETS } from "../../src/state/chosen.ts";
import { added } from "../../src/views/compare/maps.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { cases } from "../extent.ts";
import { bundled, bundledJson, data } from "../fixture.ts";

const atlas = bundledJson(bundled.bundle.manifest.geo["atlas"] ?? "") as Atlas;

const ALL = [...data.partitions.keys()].flatMap((indicator) =>
  PRESETS.flatMap((preset) =>
    (["raw", "area", "growth"] as const).map((measure) => ({ indicator, preset, measure })),
  ),
);
const SHOWN = cases(ALL, (_, at) => at % 29 === 0).flatMap(({ indicator, preset, measure }) => {
  const scene = sceneOf(data, {
    ...ADDRESS.defaults,
    indicator,
    measure,
    areas: { kind: "preset", preset },
    when: { kind: "common" },
  });
  if (!scene) return [];
  const { blocks, figures } = added(scene, atlas);
  const [block] = blocks;
  if (block?.kind !== "chart" || block.plot.kind !== "maps") return [];
  return [{ where: [indicator, preset, measure].join(" "), scene, figures, model: block.plot.model }];
});

describe("maps of several periods", () => {
  it("colour a district only where it has a figure of that very period that compares", () => {
    let drawn = 0;
    const wrong = SHOWN.flatMap(({ where, figures, model }) =>
      model.panels.flatMap(({ period, places }) =>
        places.flatMap(({ area, value, facts }) => {
          const subject = figures.get(facts.origin ?? "");
          if (subject?.kind !== "cell" || subject.cell.area !== area)
            return [`${where} ${area} ${period}: no origin`];
          if (value === undefined) return [];
          drawn += 1;
          const { cell } = subject;
          return isRankable(cell) && cell.figure.period === period ? [] : [`${where} ${area} ${period}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
    expect(drawn).toBeGreaterThan(100);
  });

  const valuesIn = ({ panels }: (typeof SHOWN)[number]["model"]) =>
    panels.flatMap(({ places }) => places.flatMap(({ value }) => value ?? []));

  it("have one key, which holds every value that is drawn", () => {
    const wrong = SHOWN.flatMap(({ where, model }) => {
      const { shading } = model;
      const values = valuesIn(model);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const most = Math.max(Math.abs(low), Math.abs(high)) * (1 - 1e-9);
      if (values.length === 0) return [];
      if (shading.kind === "symbols") return most <= shading.largest ? [] : [where];
      const [first = Infinity] = shading.limits;
      const last = shading.limits.at(-1) ?? -Infinity;
      return first <= low + 1e-9 * most && last >= high - 1e-9 * most ? [] : [where];
    });
    expect(wrong).toEqual([]);
  });

  it("keep zero as a limit between the classes of values on both sides of it", () => {
    let found = 0;
    const wrong = SHOWN.flatMap(({ where, model }) => {
      const values = valuesIn(model);
      const isBoth = values.some((value) => value < 0) && values.some((value) => value > 0);
      if (model.shading.kind !== "classes" || !isBoth) return [];
      found += 1;
      return model.shading.limits.includes(0) ? [] : [`${where}: ${model.shading.limits.join()}`];
    });
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(0);
  });

  it("say so wherever a chosen district's figures of two maps in turn do not compare", () => {
    const wrong = SHOWN.flatMap(({ where, scene, figures, model }) =>
      model.panels.flatMap(({ period, isCut }, at) => {
        const before = model.panels[at - 1]?.period;
        if (before === undefined || isCut || scene.measurement.measure !== "raw") return [];
        return scene.highlight.flatMap((area) => {
          const [from, to] = [before, period].map((one) => {
            const subject = figures.get(`${area}@${one}#map`);
            if (subject?.kind !== "cell" || !isRankable(subject.cell)) return undefined;
            return carrierOf(subject.cell.figure);
          });
          const cut = from && to && breakBetween(scene.partition, data.areas.get(area), from, to);
          return cut ? [`${where} ${area}: ${before} ${period}`] : [];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });
});
