import { OUTPUT_TERMS } from "../../src/i18n/terms-outputs.ts";
import { READINGS, TITLE_KINDS } from "../../src/core/reading.ts";
import type { Area, Indicator, Source } from "../../src/core/types.ts";
import { COLUMN_TERMS } from "../../src/i18n/terms-columns.ts";
import { TITLES } from "./titles.ts";
import { TERMS } from "../../src/i18n/terms.ts";
import { ORIGIN_TERMS } from "../../src/i18n/terms-origin.ts";
import { EVIDENCE_TERMS } from "../../src/i18n/terms-evidence.ts";
import type { Curated } from "../../src/curate/read.ts";
import { inBoth, tableOf } from "./table.ts";
import type { DownloadTable } from "./table.ts";

const AREAS_FILE = "qujian-areas.csv";

export function areasTable({ areas }: Curated): DownloadTable {
  return tableOf<Area>(
    {
      file: AREAS_FILE,
      title: TERMS.areas,
      key: ["code"],
      foreignKeys: [{ column: "parent", file: AREAS_FILE, refers: "code" }],
    },
    [
      { name: "code", title: ORIGIN_TERMS.areaCode, required: true, cell: ({ code }) => code },
      ...inBoth<Area>("name", TITLES.name, ({ name }) => name, true),
      { name: "level", title: { zh: "级别", en: "Level" }, required: true, cell: ({ level }) => level },
      { name: "parent", title: { zh: "所属地区", en: "Part of" }, cell: ({ parent }) => parent },
      { name: "from", title: TERMS.startYear, pattern: "\\d{4}", cell: ({ from }) => from },
      { name: "to", title: { zh: "终止年", en: "End year" }, pattern: "\\d{4}", cell: ({ to }) => to },
    ],
    areas,
  );
}

export function indicatorsTable({ indicators, units, topics }: Curated): DownloadTable {
  return tableOf<Indicator>(
    { file: "qujian-indicators.csv", title: EVIDENCE_TERMS.dictionary, key: ["id"] },
    [
      { name: "id", title: TITLES.indicatorId, required: true, cell: ({ id }) => id },
      ...inBoth<Indicator>("name", TITLES.name, ({ name }) => name, true),
      ...inBoth<Indicator>("definition", ORIGIN_TERMS.definition, ({ definition }) => definition, true),
      ...inBoth<Indicator>(
        "topic",
        COLUMN_TERMS.topic,
        (row) => topics.find(({ id }) => id === row.topic)?.name,
      ),
      ...inBoth<Indicator>(
        "unit",
        COLUMN_TERMS.unit,
        (row) => units.find(({ id }) => id === row.unit)?.name,
        true,
      ),
      {
        name: "kind",
        title: { zh: "类型", en: "Kind of indicator" },
        required: true,
        cell: ({ kind }) => kind,
      },
      {
        name: "group",
        title: { zh: "类别", en: "Group" },
        required: true,
        pattern: "statistic|case|claim",
        cell: ({ group }) => group ?? "statistic",
      },
      {
        name: "polarity",
        title: ORIGIN_TERMS.polarity,
        required: true,
        pattern: "higher|lower|neutral",
        cell: ({ polarity }) => polarity,
      },
      {
        name: "among",
        title: { zh: "名次所在榜单的名额", en: "Places on the list of a rank" },
        datatype: "integer",
        cell: ({ among }) => among?.toString(),
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
    { file: "qujian-sources.csv", title: COLUMN_TERMS.sources, key: ["id"] },
    [
      { name: "id", title: TITLES.sourceId, required: true, cell: ({ id }) => id },
      {
        name: "publisher",
        title: ORIGIN_TERMS.publisher,
        required: true,
        cell: ({ publisher }) => publisher,
      },
      {
        name: "originator",
        title: ORIGIN_TERMS.originator,
        cell: ({ originator }) => originator,
      },
      { name: "carrier", title: ORIGIN_TERMS.carrier, cell: ({ carrier }) => carrier },
      {
        name: "read_in",
        title: ORIGIN_TERMS.reading,
        required: true,
        pattern: READINGS.join("|"),
        cell: ({ readIn }) => readIn,
      },
      { name: "title", title: ORIGIN_TERMS.document, required: true, cell: ({ title }) => title },
      {
        name: "title_kind",
        title: ORIGIN_TERMS.titleKind,
        required: true,
        pattern: TITLE_KINDS.join("|"),
        cell: ({ titleKind }) => titleKind,
      },
      {
        name: "date",
        title: ORIGIN_TERMS.date,
        pattern: "\\d{4}(-\\d{2}){0,2}",
        cell: ({ date }) => (date === "unknown" ? undefined : date),
      },
      { name: "kind", title: ORIGIN_TERMS.kind, required: true, cell: ({ kind }) => kind },
      {
        name: "tier",
        title: OUTPUT_TERMS.tier,
        required: true,
        pattern: "[A-D]",
        cell: ({ tier }) => tier,
      },
      {
        name: "url",
        title: ORIGIN_TERMS.address,
        datatype: "anyURI",
        cell: ({ url }) => url ?? undefined,
      },
      {
        name: "sha256",
        title: ORIGIN_TERMS.hash,
        pattern: "[0-9a-f]{64}",
        cell: ({ sha256 }) => sha256,
      },
      ...inBoth<Source>("quality", ORIGIN_TERMS.quality, ({ quality }) => quality),
    ],
    sources,
  );
}
