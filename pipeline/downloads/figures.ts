import { READINGS, TITLE_KINDS } from "../../src/core/reading.ts";
import type { Curated } from "../../src/curate/read.ts";
import { KIND } from "./figure-kinds.ts";
import type { FigureRow } from "./figure-kinds.ts";
import { inBoth, tableOf } from "./table.ts";
import type { Column, DownloadTable } from "./table.ts";

const FIGURE: readonly Column<FigureRow>[] = [
  { name: "id", title: { zh: "数字编号", en: "Figure" }, required: true, cell: ({ id }) => id },
  {
    name: "indicator",
    title: { zh: "指标编号", en: "Indicator" },
    required: true,
    cell: ({ figure }) => figure.indicator,
  },
  ...inBoth<FigureRow>(
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
  ...inBoth<FigureRow>("area_name", { zh: "地区名称", en: "Area name" }, ({ area }) => area?.name, true),
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
  ...inBoth<FigureRow>("unit", { zh: "计量单位", en: "Unit" }, ({ unit }) => unit?.name, true),
];

const ORIGIN: readonly Column<FigureRow>[] = [
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
  ...inBoth<FigureRow>("note", { zh: "备注", en: "Note" }, ({ figure }) => figure.note),
];

/** One row a figure, with everything needed to read it without another file. */
export function observationsTable(curated: Curated, ids: readonly string[]): DownloadTable {
  const indicators = new Map(curated.indicators.map((indicator) => [indicator.id, indicator]));
  const units = new Map(curated.units.map((unit) => [unit.id, unit]));
  const areas = new Map(curated.areas.map((area) => [area.code, area]));
  const sources = new Map(curated.sources.map((source) => [source.id, source]));
  const rows = curated.observations.map((figure, index): FigureRow => {
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
