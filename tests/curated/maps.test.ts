import { describe, expect, it } from "vitest";
import { isRankable } from "../../src/core/cell.ts";
import { changesBetween } from "../../src/core/changes.ts";
import type { Atlas } from "../../src/data/geo.ts";
import type { Period } from "../../src/core/types.ts";
import { PRESETS } from "../presets.ts";
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
  const { note = "" } = block;
  return [{ where: [indicator, preset, measure].join(" "), scene, figures, note, model: block.plot.model }];
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

  it("show the period of the page wherever that compares, and say how many are left out", () => {
    const filters = {
      ...ADDRESS.defaults,
      areas: { kind: "preset", preset: "sz" },
      when: { kind: "period", period: "2008" as Period },
    } as const;
    const scene = sceneOf(data, filters);
    const block = scene && added(scene, atlas).blocks[0];
    if (block?.kind !== "chart" || block.plot.kind !== "maps") throw new Error("no maps");
    expect(block.plot.model.panels.map(({ period }) => period)).toContain("2008");
    expect(block.plot.model.panels.length).toBe(12);
    expect(block.note).toMatch(/至多画12期，另有\d+个有可比数字的时期没有画出。/);
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

  it("say before which map the colours of any district stop to compare, and say it of no other", () => {
    let cut = 0;
    const wrong = SHOWN.flatMap(({ where, scene, model, note }) => {
      const areas = new Set(model.panels.flatMap(({ places }) => places.map(({ area }) => area)));
      const refused = new Set(
        [...areas].flatMap((area) => {
          const drawn = model.panels.filter(({ places }) =>
            places.some((place) => place.area === area && place.value !== undefined),
          );
          return drawn.slice(1).flatMap(({ period }, at) => {
            const from = drawn[at]?.period ?? period;
            const [change] = changesBetween(data, scene.measurement, [area], [from, period]);
            return change?.kind === "refused" ? [period] : [];
          });
        }),
      );
      cut += refused.size;
      return model.panels.flatMap(({ period, label, isCut }) =>
        isCut === refused.has(period) && (!isCut || note.includes(label)) ? [] : [`${where} ${period}`],
      );
    });
    expect(wrong).toEqual([]);
    expect(cut).toBeGreaterThan(5);
  });
});
