import type { Effect, Reform } from "../../src/core/reform.ts";
import type { Evidence } from "../../src/curate/read-evidence.ts";
import type { Curated } from "../../src/curate/read.ts";
import { inBoth, tableOf } from "./table.ts";
import type { DownloadTable } from "./table.ts";

export function reformsTable({ areas }: Curated, { reforms, practices }: Evidence): DownloadTable {
  return tableOf<Reform>(
    {
      file: "qujian-reforms.csv",
      title: { zh: "改革案例", en: "Reforms" },
      key: ["id"],
      foreignKeys: [
        { column: "area", file: "qujian-areas.csv", refers: "code" },
        { column: "source", file: "qujian-sources.csv", refers: "id" },
      ],
    },
    [
      { name: "id", title: { zh: "编号", en: "Id" }, required: true, cell: ({ id }) => id },
      ...inBoth<Reform>("name", { zh: "名称", en: "Name" }, ({ name }) => name, true),
      { name: "area", title: { zh: "地区代码", en: "Area code" }, required: true, cell: ({ area }) => area },
      ...inBoth<Reform>(
        "area_name",
        { zh: "地区名称", en: "Area name" },
        (row) => areas.find(({ code }) => code === row.area)?.name,
        true,
      ),
      { name: "field", title: { zh: "领域", en: "Field" }, required: true, cell: ({ field }) => field },
      ...inBoth<Reform>("owner", { zh: "主办", en: "Owner" }, ({ owner }) => owner),
      {
        name: "since",
        title: { zh: "起始", en: "Since" },
        pattern: "\\d{4}(-\\d{2})?",
        cell: ({ since }) => since,
      },
      ...inBoth<Reform>("problem", { zh: "问题", en: "Problem" }, ({ problem }) => problem),
      ...inBoth<Reform>(
        "measures",
        { zh: "做法", en: "Measures" },
        ({ measures }) => ({
          zh: measures.map(({ zh }) => zh).join(""),
          en: measures.map(({ en }) => en).join(" "),
        }),
        true,
      ),
      {
        name: "effects",
        title: { zh: "成效（数字或推算值编号）", en: "Effects (figures or derived values)" },
        separator: ";",
        cell: ({ effects }) => effects.map(effectText).join(";") || undefined,
      },
      ...inBoth<Reform>("firsts", { zh: "首创表述", en: "Claimed firsts" }, ({ firsts }) =>
        firsts.length === 0
          ? undefined
          : {
              zh: firsts.map(({ what }) => what.zh).join("；"),
              en: firsts.map(({ what }) => what.en).join("; "),
            },
      ),
      { name: "practice", title: { zh: "同类做法编号", en: "Practice" }, cell: ({ practice }) => practice },
      ...inBoth<Reform>(
        "practice_name",
        { zh: "同类做法", en: "Practice name" },
        (row) => practices.find(({ id }) => id === row.practice)?.name,
      ),
      {
        name: "source",
        title: { zh: "来源编号", en: "Source" },
        required: true,
        cell: ({ source }) => source,
      },
      {
        name: "lines",
        title: { zh: "原文行号", en: "Lines" },
        datatype: "integer",
        required: true,
        separator: ";",
        cell: ({ lines }) => lines.join(";"),
      },
    ],
    reforms,
  );
}

/** Before and after stand in one item: `a>b`. */
function effectText(effect: Effect): string {
  if ("observation" in effect) return effect.observation;
  return "derivation" in effect ? effect.derivation : `${effect.before}>${effect.after}`;
}
