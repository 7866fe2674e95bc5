import { READINGS, TITLE_KINDS } from "../../src/core/reading.ts";
import type { Area, Indicator, Source } from "../../src/core/types.ts";
import type { Curated } from "../../src/curate/read.ts";
import { inBoth, tableOf } from "./table.ts";
import type { DownloadTable } from "./table.ts";

const AREAS_FILE = "qujian-areas.csv";

export function areasTable({ areas }: Curated): DownloadTable {
  return tableOf<Area>(
    {
      file: AREAS_FILE,
      title: { zh: "地区", en: "Areas" },
      key: ["code"],
      foreignKeys: [{ column: "parent", file: AREAS_FILE, refers: "code" }],
    },
    [
      { name: "code", title: { zh: "地区代码", en: "Area code" }, required: true, cell: ({ code }) => code },
      ...inBoth<Area>("name", { zh: "名称", en: "Name" }, ({ name }) => name, true),
      { name: "level", title: { zh: "级别", en: "Level" }, required: true, cell: ({ level }) => level },
      { name: "parent", title: { zh: "所属地区", en: "Part of" }, cell: ({ parent }) => parent },
      { name: "from", title: { zh: "起始年", en: "From" }, pattern: "\\d{4}", cell: ({ from }) => from },
      { name: "to", title: { zh: "终止年", en: "To" }, pattern: "\\d{4}", cell: ({ to }) => to },
    ],
    areas,
  );
}

export function indicatorsTable({ indicators, units, topics }: Curated): DownloadTable {
  return tableOf<Indicator>(
    { file: "qujian-indicators.csv", title: { zh: "指标词典", en: "Indicator dictionary" }, key: ["id"] },
    [
      { name: "id", title: { zh: "指标编号", en: "Indicator" }, required: true, cell: ({ id }) => id },
      ...inBoth<Indicator>("name", { zh: "名称", en: "Name" }, ({ name }) => name, true),
      ...inBoth<Indicator>(
        "definition",
        { zh: "解释", en: "Definition" },
        ({ definition }) => definition,
        true,
      ),
      ...inBoth<Indicator>(
        "topic",
        { zh: "主题", en: "Topic" },
        (row) => topics.find(({ id }) => id === row.topic)?.name,
      ),
      ...inBoth<Indicator>(
        "unit",
        { zh: "计量单位", en: "Unit" },
        (row) => units.find(({ id }) => id === row.unit)?.name,
        true,
      ),
      { name: "kind", title: { zh: "类型", en: "Kind" }, required: true, cell: ({ kind }) => kind },
      {
        name: "group",
        title: { zh: "类别", en: "Group" },
        required: true,
        pattern: "statistic|case|claim",
        cell: ({ group }) => group ?? "statistic",
      },
      {
        name: "polarity",
        title: { zh: "优劣方向", en: "Polarity" },
        required: true,
        pattern: "higher|lower|neutral",
        cell: ({ polarity }) => polarity,
      },
      {
        name: "additive",
        title: { zh: "可加总", en: "Adds up" },
        datatype: "boolean",
        required: true,
        cell: ({ additive }) => String(additive),
      },
      {
        name: "account",
        title: { zh: "核算指标", en: "National accounts" },
        datatype: "boolean",
        required: true,
        cell: ({ account }) => String(account === true),
      },
    ],
    indicators,
  );
}

export function sourcesTable({ sources }: Curated): DownloadTable {
  return tableOf<Source>(
    { file: "qujian-sources.csv", title: { zh: "来源", en: "Sources" }, key: ["id"] },
    [
      { name: "id", title: { zh: "来源编号", en: "Source" }, required: true, cell: ({ id }) => id },
      {
        name: "publisher",
        title: { zh: "发布者", en: "Publisher" },
        required: true,
        cell: ({ publisher }) => publisher,
      },
      {
        name: "originator",
        title: { zh: "数字出自", en: "Figures produced by" },
        cell: ({ originator }) => originator,
      },
      { name: "carrier", title: { zh: "读自", en: "Read in" }, cell: ({ carrier }) => carrier },
      {
        name: "read_in",
        title: { zh: "读取方式", en: "How it was read" },
        required: true,
        pattern: READINGS.join("|"),
        cell: ({ readIn }) => readIn,
      },
      { name: "title", title: { zh: "文件", en: "Document" }, required: true, cell: ({ title }) => title },
      {
        name: "title_kind",
        title: { zh: "题名或说明", en: "Title or description" },
        required: true,
        pattern: TITLE_KINDS.join("|"),
        cell: ({ titleKind }) => titleKind,
      },
      {
        name: "date",
        title: { zh: "发布日期", en: "Date" },
        pattern: "\\d{4}(-\\d{2}){0,2}",
        cell: ({ date }) => (date === "unknown" ? undefined : date),
      },
      { name: "kind", title: { zh: "来源类别", en: "Kind" }, required: true, cell: ({ kind }) => kind },
      {
        name: "tier",
        title: { zh: "等级", en: "Tier" },
        required: true,
        pattern: "[A-D]",
        cell: ({ tier }) => tier,
      },
      {
        name: "url",
        title: { zh: "网址", en: "Address" },
        datatype: "anyURI",
        cell: ({ url }) => url ?? undefined,
      },
      {
        name: "sha256",
        title: { zh: "文本SHA-256", en: "SHA-256 of the text" },
        pattern: "[0-9a-f]{64}",
        cell: ({ sha256 }) => sha256,
      },
      ...inBoth<Source>("quality", { zh: "来源说明", en: "About the source" }, ({ quality }) => quality),
    ],
    sources,
  );
}
