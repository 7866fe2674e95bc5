import { expect, it } from "vitest";
import { periodsOf } from "../../src/core/when.ts";
import { changesBetween } from "../../src/core/changes.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { PRESETS } from "../../src/state/chosen.ts";
import { gapBlock } from "../../src/views/compare/gap.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { cases } from "../extent.ts";
import { data } from "../fixture.ts";

const CORE = [...data.partitions.values()].flatMap(({ indicator }) => (indicator.core ? [indicator.id] : []));
const ALL = CORE.flatMap((indicator) =>
  PRESETS.flatMap((preset) =>
    (["raw", "head", "area"] as const).map((measure) => ({ indicator, preset, measure })),
  ),
);

it("carries no yearly rate on for more than a hundred years", () => {
  let found = 0;
  const wrong = cases(ALL, (_, at) => at % 3 === 0).flatMap(({ indicator, preset, measure }, at) => {
    const locale = LOCALES[at % LOCALES.length] ?? "zh";
    const areas = { kind: "preset", preset } as const;
    const when = { kind: "common" } as const;
    const scene = sceneOf(data, { ...ADDRESS.defaults, indicator, measure, areas, when, locale });
    if (scene?.when.kind !== "period") return [];
    const later = scene.when.period;
    return periodsOf(data, scene.measurement, scene.family)
      .filter((earlier) => earlier < later)
      .flatMap((earlier) => {
        const changes = changesBetween(data, scene.measurement, scene.areas, [earlier, later]);
        const block = gapBlock(scene, changes, later);
        if (block?.kind !== "table") return [];
        return block.table.rows.flatMap(({ key, cells }) => {
          const text = cells[4]?.text ?? "";
          const years = [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
          found += years.length > 0 ? 1 : 0;
          const isPlain = years.every((one) => one <= 100);
          return isPlain ? [] : [`${indicator} ${measure} ${earlier} ${key}: ${text}`];
        });
      });
  });
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(4);
});
