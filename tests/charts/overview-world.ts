import type { HeatCell, HeatModel, HeatRow } from "../../src/charts/heat-model.ts";
import { POPULATIONS } from "../../src/core/measure.ts";
import { overviewRow } from "../../src/core/overview.ts";
import type { AreaCode, IndicatorId } from "../../src/core/types.ts";
import { wordsOf } from "../../src/i18n/bound-words.ts";
import { VIEW_NAMES } from "../../src/i18n/view-names.ts";
import type { Locale } from "../../src/i18n/text.ts";
import type { Scene } from "../../src/views/overview/scene.ts";
import { heatModel } from "../../src/views/overview/heat.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import type { World } from "./case.ts";
import { districts, nameOf } from "./made-up.ts";

/** The overview of some indicators of the frozen world, as the view makes it. */
export function overviewScene(
  world: World,
  locale: Locale,
  areas: readonly AreaCode[],
  indicators: readonly string[],
): Scene {
  const { data } = world;
  const [population] = POPULATIONS;
  const entries = indicators.flatMap((id) => {
    const partition = data.partitions.get(id as IndicatorId);
    if (!partition || !population) return [];
    const row = overviewRow(data, { partition, measure: "raw", population }, areas, districts(world));
    return [{ ...row, words: wordsOf(data, row.measurement, locale), topic: VIEW_NAMES.overview[locale] }];
  });
  return {
    data,
    locale,
    areas,
    filters: { ...ADDRESS.defaults, locale },
    address: () => "#/",
    entries,
    area: (code) => nameOf(world, code, locale),
  };
}

/** A heat table of made-up rows, in the words of the view. */
export function heatOf(
  world: World,
  locale: Locale,
  areas: readonly AreaCode[],
  rows: readonly HeatRow[],
): HeatModel {
  return { ...heatModel(overviewScene(world, locale, areas, []), []), rows };
}

/** A made-up row; its cells stand for the areas in their order. */
export function heatRow(
  areas: readonly AreaCode[],
  cells: readonly Partial<HeatCell>[],
  fields: Partial<HeatRow> = {},
): HeatRow {
  const key = fields.key ?? fields.name ?? "made-up";
  return {
    key,
    topic: "编造",
    name: "编造的指标",
    unit: "%",
    when: "2022",
    polarity: "higher",
    level: "comparable",
    verdict: "可比",
    why: "",
    href: "#/",
    ...fields,
    cells: areas.map((area, at): HeatCell => {
      const { label = "", place = "", ...rest } = cells[at] ?? {};
      const value = Number.parseFloat(label.replace("−", "-").replace(/[≥,]/g, ""));
      const facts = Number.isNaN(value) ? {} : { value };
      return {
        key: `${key}/${area}`,
        area,
        label,
        below: place === "" ? "" : `${place}/${String(areas.length)}`,
        place,
        compares: place !== "",
        tip: `${key} ${label}`,
        facts,
        runs: [],
        ...rest,
      };
    }),
  };
}
