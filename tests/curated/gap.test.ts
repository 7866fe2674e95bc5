import { expect, it } from "vitest";
import { comparePeriods } from "../../src/core/period.ts";
import { periodsOf } from "../../src/core/when.ts";
import { changesBetween } from "../../src/core/changes.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { plain } from "../../src/report/rich.ts";
import { PRESETS } from "../presets.ts";
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
        const block = gapBlock(scene, changes, [earlier, later]);
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

it("says in one sentence why nothing is worked out between two highlighted districts, in either language", () => {
  const said = new Map<string, number>();
  const wrong = cases(ALL, (_, at) => at % 7 === 0).flatMap(({ indicator, preset, measure }) =>
    LOCALES.flatMap((locale) => {
      const areas = { kind: "preset", preset } as const;
      const when = { kind: "common" } as const;
      const scene = sceneOf(data, { ...ADDRESS.defaults, indicator, measure, areas, when, locale });
      if (scene?.when.kind !== "period" || scene.highlight.length < 2) return [];
      const shown = scene.when.period;
      return periodsOf(data, scene.measurement, scene.family)
        .filter((other) => other !== shown)
        .flatMap((other) => {
          const periods =
            comparePeriods(other, shown) < 0 ? ([other, shown] as const) : ([shown, other] as const);
          const changes = changesBetween(data, scene.measurement, scene.areas, periods);
          const block = gapBlock(scene, changes, periods);
          if (block?.kind === "table") return periods[1] === shown ? [] : [`${indicator} ${other}: a table`];
          const text = block ? plain(block.text) : "";
          const kind = text.replace(/\d+.*/, "");
          said.set(kind, (said.get(kind) ?? 0) + 1);
          const isSaid =
            locale === "zh" ? /^差距测算：[^。]+。$/.test(text) : /^What it would take: [^.]+\.$/.test(text);
          return isSaid ? [] : [`${indicator} ${other}: ${text}`];
        });
    }),
  );
  expect(wrong).toEqual([]);
  expect([...said.keys()].length).toBeGreaterThan(5);
});
