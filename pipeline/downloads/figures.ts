import { BOUNDARIES, COVERAGES, SAMPLES } from "../../src/core/conditions.ts";
import { READINGS, TITLE_KINDS } from "../../src/core/reading.ts";
import { STATUSES } from "../../src/core/types.ts";
import type { Area, Indicator, Observation, Source, Text, Unit } from "../../src/core/types.ts";
import type { Curated } from "../../src/curate/read.ts";
import { statusText } from "../../src/i18n/status.ts";
import { inBoth, tableOf } from "./table.ts";
import type { Column, DownloadTable } from "./table.ts";

type Row = {
  readonly id: string;
  readonly figure: Observation;
  readonly indicator: Indicator | undefined;
  readonly unit: Unit | undefined;
  readonly area: Area | undefined;
  readonly source: Source | undefined;
  readonly curated: Curated;
};

const FIGURE: readonly Column<Row>[] = [
  { name: "id", title: { zh: "数字编号", en: "Figure" }, required: true, cell: ({ id }) => id },
  {
    name: "indicator",
    title: { zh: "指标编号", en: "Indicator" },
    required: true,
    cell: ({ figure }) => figure.indicator,
  },
  ...inBoth<Row>(
    "indicator_name",
    { zh: "指标名称", en: "Indicator name" },
    ({ indicator }) => indicator?.name,
    true,
  ),
  {
    name: "area",
    title: { zh: "地区代码", en: "Area code" },
    required: true,
    cell: ({ figure }) => figure.area,
  },
  ...inBoth<Row>("area_name", { zh: "地区名称", en: "Area name" }, ({ area }) => area?.name, true),
  {
    name: "period",
    title: { zh: "时期", en: "Period" },
    required: true,
    pattern: "undated|\\d{4}(-\\d{2})?(/\\d{4}-\\d{2})?",
    cell: ({ figure }) => figure.period,
  },
  {
    name: "value",
    title: { zh: "数值", en: "Value" },
    datatype: "number",
    required: true,
    cell: ({ figure }) => figure.value,
  },
  ...inBoth<Row>("unit", { zh: "计量单位", en: "Unit" }, ({ unit }) => unit?.name, true),
];

/** What a figure was counted on, and what is known against it. */
const CONDITIONS: readonly Column<Row>[] = [
  {
    name: "boundary",
    title: { zh: "区划", en: "Boundaries" },
    pattern: BOUNDARIES.join("|"),
    cell: ({ figure }) => figure.boundary,
  },
  {
    name: "coverage",
    title: { zh: "覆盖范围", en: "Coverage" },
    pattern: COVERAGES.join("|"),
    cell: ({ figure }) => figure.coverage,
  },
  {
    name: "sample",
    title: { zh: "抽样", en: "Sample" },
    pattern: SAMPLES.join("|"),
    cell: ({ figure }) => figure.sample,
  },
  flag("superseded", { zh: "已被取代", en: "Superseded" }, ({ superseded }) => superseded),
  flag("period_disputed", { zh: "时期存疑", en: "Period disputed" }, ({ periodDisputed }) => periodDisputed),
  flag("set_aside", { zh: "列为备选", en: "Another goes first" }, ({ prefer }) => prefer === false),
];

function flag(name: string, title: Text, is: (figure: Observation) => boolean | undefined): Column<Row> {
  return {
    name,
    title,
    datatype: "boolean",
    required: true,
    cell: ({ figure }) => String(is(figure) === true),
  };
}

const KIND: readonly Column<Row>[] = [
  {
    name: "bound",
    title: { zh: "数值性质", en: "Bound" },
    required: true,
    pattern: "exact|about|at-least|at-most",
    cell: ({ figure }) => figure.bound,
  },
  {
    name: "nature",
    title: { zh: "结果或目标", en: "Result or target" },
    required: true,
    pattern: "result|target|plan",
    cell: ({ figure }) => figure.nature,
  },
  {
    name: "status",
    title: { zh: "核算状态", en: "Status" },
    pattern: STATUSES.join("|"),
    cell: ({ figure, indicator }) => (statusText(figure.status, indicator) ? figure.status : undefined),
  },
  {
    name: "basis",
    title: { zh: "时期依据", en: "Period basis" },
    required: true,
    pattern: "stated|inferred",
    cell: ({ figure }) => figure.basis,
  },
  ...inBoth<Row>(
    "basis_note",
    { zh: "时期推定依据", en: "What the period is inferred from" },
    ({ figure }) => figure.basisNote,
  ),
  ...inBoth<Row>("scope", { zh: "范围", en: "Scope" }, ({ figure }) => figure.scope),
  { name: "vintage", title: { zh: "修订口径编号", en: "Vintage" }, cell: ({ figure }) => figure.vintage },
  ...inBoth<Row>(
    "vintage_name",
    { zh: "修订口径", en: "Vintage name" },
    ({ figure, curated }) => curated.vintages.find(({ id }) => id === figure.vintage)?.name,
  ),
  {
    name: "vintage_inferred",
    title: { zh: "修订口径系推定", en: "Vintage inferred" },
    datatype: "boolean",
    cell: ({ figure }) =>
      figure.vintage === undefined ? undefined : String(figure.vintageInferred === true),
  },
  ...CONDITIONS,
  {
    name: "variant",
    title: { zh: "定义编号", en: "Definition variant" },
    cell: ({ figure }) => figure.variant,
  },
  ...inBoth<Row>(
    "variant_name",
    { zh: "定义", en: "Name of the definition" },
    ({ figure, indicator }) => indicator?.variants?.find(({ id }) => id === figure.variant)?.name,
  ),
];

const ORIGIN: readonly Column<Row>[] = [
  { name: "literal", title: { zh: "原文写法", en: "As printed" }, cell: ({ figure }) => figure.asWritten },
  {
    name: "line",
    title: { zh: "原文行号", en: "Line" },
    datatype: "integer",
    cell: ({ figure }) => figure.line,
  },
  { name: "locator", title: { zh: "页码或表号", en: "Page or table" }, cell: ({ figure }) => figure.locator },
  {
    name: "source",
    title: { zh: "来源编号", en: "Source" },
    required: true,
    cell: ({ figure }) => figure.source,
  },
  {
    name: "source_publisher",
    title: { zh: "发布者", en: "Publisher" },
    required: true,
    cell: ({ source }) => source?.publisher,
  },
  {
    name: "source_title",
    title: { zh: "文件", en: "Document" },
    required: true,
    cell: ({ source }) => source?.title,
  },
  {
    name: "source_title_kind",
    title: { zh: "题名或说明", en: "Title or description" },
    pattern: TITLE_KINDS.join("|"),
    cell: ({ source }) => source?.titleKind,
  },
  {
    name: "source_read_in",
    title: { zh: "读取方式", en: "How it was read" },
    pattern: READINGS.join("|"),
    cell: ({ source }) => source?.readIn,
  },
  {
    name: "source_date",
    title: { zh: "发布日期", en: "Date" },
    pattern: "\\d{4}(-\\d{2}){0,2}",
    cell: ({ source }) => (source?.date === "unknown" ? undefined : source?.date),
  },
  {
    name: "source_url",
    title: { zh: "网址", en: "Address" },
    datatype: "anyURI",
    cell: ({ source }) => source?.url ?? undefined,
  },
  {
    name: "confirmed_by",
    title: { zh: "另有来源证实", en: "Confirmed by" },
    separator: ";",
    cell: ({ figure }) => figure.confirmedBy.join(";") || undefined,
  },
  ...inBoth<Row>("note", { zh: "备注", en: "Note" }, ({ figure }) => figure.note),
];

/** One row a figure, with everything needed to read it without another file. */
export function observationsTable(curated: Curated, ids: readonly string[]): DownloadTable {
  const indicators = new Map(curated.indicators.map((indicator) => [indicator.id, indicator]));
  const units = new Map(curated.units.map((unit) => [unit.id, unit]));
  const areas = new Map(curated.areas.map((area) => [area.code, area]));
  const sources = new Map(curated.sources.map((source) => [source.id, source]));
  const rows = curated.observations.map((figure, index): Row => {
    const indicator = indicators.get(figure.indicator);
    const unit = indicator && units.get(indicator.unit);
    const area = areas.get(figure.area);
    return {
      id: ids[index] ?? "",
      figure,
      indicator,
      unit,
      area,
      source: sources.get(figure.source),
      curated,
    };
  });
  return tableOf(
    {
      file: "qujian-observations.csv",
      title: { zh: "全部公布数，一行一个数字", en: "All published figures, one row a figure" },
      key: ["id"],
      foreignKeys: [
        { column: "indicator", file: "qujian-indicators.csv", refers: "id" },
        { column: "area", file: "qujian-areas.csv", refers: "code" },
        { column: "source", file: "qujian-sources.csv", refers: "id" },
      ],
    },
    [...FIGURE, ...KIND, ...ORIGIN],
    rows,
  );
}
